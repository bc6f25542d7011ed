import { useMemo, useState } from 'react';
import { type LeadColumn, orderOf, type TableLead } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { inOrder } from '~/domain/text/collate';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import { OwnerNames } from '../../ui/forms/OwnerNames';
import screen from '../../ui/styles/screen.module.css';
import { BulkBar } from './bulk/BulkBar';
import { useRowWords } from './cells/use-row-words';
import { ColumnChooser } from './columns/ColumnChooser';
import { type Columns, useColumns } from './columns/use-columns';
import styles from './LeadTable.module.css';
import { TableBody } from './TableBody';
import { TableHead } from './TableHead';
import { useSelection } from './use-selection';

interface LeadTableProps {
  event: MissionEvent;
  mission: Mission;
  /** The leads that pass the filter. */
  ids: Filtered;
}

/** The leads of an event as a table: sorted, ticked and edited in place. */
export function LeadTable({ event, mission, ids }: LeadTableProps) {
  const text = useText();
  const rows = useLive((storage) => storage.leadRows(event.id), [event.id]);
  const columns = useColumns(mission);
  if (!rows || !columns) return null;
  if (rows.length === 0) return <p className={screen.empty}>{text('board.empty')}</p>;
  return (
    <FilledTable key={event.id} rows={rows} ids={ids} columns={columns} event={event} mission={mission} />
  );
}

interface FilledTableProps extends LeadTableProps {
  rows: readonly TableLead[];
  columns: Columns;
}

function FilledTable({ rows, ids: through, columns, event, mission }: FilledTableProps) {
  const text = useText();
  const inView = useMemo(() => rows.filter(({ lead }) => !through || through.has(lead.id)), [rows, through]);
  const ordered = useOrdered(inView, columns, mission);
  const ids = useMemo(() => ordered.map(({ lead }) => lead.id), [ordered]);
  const { picked, pick, pickAll, toBar, bar } = useSelection(ids);
  const [drag, setDrag] = useState<{ column: LeadColumn; width: number }>();
  const widthOf = (column: LeadColumn) => (drag?.column === column ? drag.width : columns.widthOf(column));
  if (ordered.length === 0) return <p className={screen.empty}>{text('filter.none')}</p>;
  return (
    <div className={styles.whole} ref={bar}>
      <OwnerNames />
      <div className={styles.toolbar}>
        <span className={styles.hint}>{text('table.hint')}</span>
        <ColumnChooser columns={columns} mission={mission} />
      </div>
      {picked.length > 0 && (
        <BulkBar picked={picked} event={event} mission={mission} onDone={(left) => pickAll(left)} />
      )}
      <TableBody
        rows={ordered}
        columns={columns.shown}
        mission={mission}
        widthOf={widthOf}
        picked={picked}
        onPick={pick}
        onActions={toBar}
      >
        <TableHead
          columns={columns}
          mission={mission}
          widthOf={widthOf}
          onDrag={setDrag}
          some={picked.length > 0}
          every={picked.length === ids.length}
          onAll={(all) => pickAll(all ? ids : [])}
        />
      </TableBody>
    </div>
  );
}

/** The rows in the chosen order; unsorted where none is chosen. */
function useOrdered(rows: readonly TableLead[], { order }: Columns, mission: Mission): readonly TableLead[] {
  const { locale } = useGoen();
  const words = useRowWords(mission);
  const { column, descending } = order ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are new at each render; language and mission say when they change
  return useMemo(
    () =>
      column
        ? inOrder(rows, (row) => orderOf(row, column, words), { descending: descending === true, locale })
        : rows,
    [rows, column, descending, locale, mission],
  );
}
