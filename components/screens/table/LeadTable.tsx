import { useState } from 'react';
import type { LeadColumn } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId } from '~/domain/records/ids';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import { OwnerNames } from '../../ui/forms/OwnerNames';
import screen from '../../ui/styles/screen.module.css';
import { BulkBar } from './bulk/BulkBar';
import { ColumnChooser } from './columns/ColumnChooser';
import { type Columns, useColumns } from './columns/use-columns';
import styles from './LeadTable.module.css';
import { TableBody } from './TableBody';
import { TableHead } from './TableHead';
import { useOrderedIds } from './use-ordered-ids';
import { useSelection } from './use-selection';

interface LeadTableProps {
  event: MissionEvent;
  mission: Mission;
  /** The leads that pass the filter. */
  ids: Filtered;
}

/** The leads of an event as a table: sorted, ticked and edited in place. */
export function LeadTable({ event, mission, ids }: LeadTableProps) {
  const columns = useColumns(mission);
  if (!columns) return null;
  return <OrderedTable key={event.id} ids={ids} columns={columns} event={event} mission={mission} />;
}

interface OrderedTableProps extends LeadTableProps {
  columns: Columns;
}

function OrderedTable({ ids: through, columns, event, mission }: OrderedTableProps) {
  const text = useText();
  const ids = useOrderedIds({ event, mission, through, order: columns.order });
  if (!ids) return null;
  if (ids.length === 0)
    return <p className={screen.empty}>{text(through ? 'filter.none' : 'board.empty')}</p>;
  return <FilledTable ids={ids} columns={columns} event={event} mission={mission} />;
}

interface FilledTableProps extends Omit<OrderedTableProps, 'ids'> {
  /** The rows, in their order. */
  ids: readonly LeadId[];
}

function FilledTable({ ids, columns, event, mission }: FilledTableProps) {
  const text = useText();
  const { picked, pick, pickAll, toBar, bar } = useSelection(ids);
  const [drag, setDrag] = useState<{ column: LeadColumn; width: number }>();
  const widthOf = (column: LeadColumn) => (drag?.column === column ? drag.width : columns.widthOf(column));
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
        ids={ids}
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
