import { useMemo } from 'react';
import { orderOf } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId } from '~/domain/records/ids';
import { inOrder } from '~/domain/text/collate';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import { useRowWords } from './cells/use-row-words';
import type { Columns } from './columns/use-columns';

interface OrderedInput {
  event: MissionEvent;
  mission: Mission;
  /** The leads that pass the filter. */
  through: Filtered;
  order: Columns['order'];
}

/** The leads of the table in the chosen order, the newest first where none is chosen; `undefined` until they are known. Only an order by a column reads the leads themselves. */
export function useOrderedIds({ event, mission, through, order }: OrderedInput): LeadId[] | undefined {
  const { locale } = useGoen();
  const words = useRowWords(mission);
  const { column, descending } = order ?? {};
  const newest = useLive(
    async (storage) => (column ? undefined : storage.listedIds(event.id, through)),
    [event.id, through, column === undefined],
  );
  const rows = useLive(
    async (storage) => (column ? storage.leadRows(event.id) : undefined),
    [event.id, column === undefined],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are new at each render; language and mission say when they change
  const sorted = useMemo(() => {
    if (!rows || !column) return undefined;
    const shown = rows.filter(({ lead }) => !through || through.has(lead.id));
    const inTheirs = inOrder(shown, (row) => orderOf(row, column, words), {
      descending: descending === true,
      locale,
    });
    return inTheirs.map(({ lead }) => lead.id);
  }, [rows, through, column, descending, locale, mission]);
  return column ? sorted : newest;
}
