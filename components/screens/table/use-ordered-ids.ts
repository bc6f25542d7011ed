import { useMemo } from 'react';
import { joinedFor, type LeadColumn, orderOf } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId } from '~/domain/records/ids';
import { inDirection } from '~/domain/text/placed';
import type { OrderedRows } from '~/storage';
import { useFollowed } from '../../hooks/lists/use-followed';
import { useGoen } from '../../hooks/use-goen';
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

/** The leads of the table in the chosen order, the newest first where none is chosen; `undefined` until they are known. */
export function useOrderedIds({
  event,
  mission,
  through,
  order,
}: OrderedInput): readonly LeadId[] | undefined {
  const rows = useOrder(event, mission, order?.column);
  const isDescending = order ? order.descending : true;
  return useMemo(() => {
    if (!rows) return undefined;
    const ids = inDirection(rows.ids, rows.starts, isDescending) as readonly LeadId[];
    return through ? ids.filter((id) => through.has(id)) : ids;
  }, [rows, through, isDescending]);
}

/** All leads of the event in the order of a column, by age where there is none. */
function useOrder(
  event: MissionEvent,
  mission: Mission,
  column: LeadColumn | undefined,
): OrderedRows | undefined {
  const { locale } = useGoen();
  const words = useRowWords(mission);
  const basis = JSON.stringify([locale, basisOf(event, mission, column)]);
  return useFollowed<OrderedRows>(
    (storage, follower) => {
      if (!column) return storage.followOrder(storage.ageOrder(event.id), follower);
      const keyOf = (row: Parameters<typeof orderOf>[0]) => orderOf(row, column, words);
      const joined = joinedFor(column);
      const sorting = { column, keyOf, basis, locale, joined };
      return storage.followOrder(storage.leadOrder(event.id, sorting), follower);
    },
    [event.id, column, basis],
  );
}

/** What the order by a column depends on beside the leads. */
function basisOf(event: MissionEvent, mission: Mission, column: LeadColumn | undefined): unknown {
  if (column === 'stage') return event.stages.map(({ id }) => id);
  if (column === 'next') return event.steps.map(({ id, name }) => [id, name]);
  return column === 'members' ? mission.members.map(({ id, name }) => [id, name]) : [];
}
