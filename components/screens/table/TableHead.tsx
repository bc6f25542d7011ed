import { useEffect, useRef } from 'react';
import type { LeadColumn } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';
import { SortHead } from '../../ui/SortHead';
import { ColumnEdge } from './columns/ColumnEdge';
import { useColumnName } from './columns/use-column-name';
import type { Columns } from './columns/use-columns';
import styles from './LeadTable.module.css';

interface TableHeadProps {
  columns: Columns;
  mission: Mission;
  widthOf: (column: LeadColumn) => number;
  /** A column's width while it is dragged; `undefined` when the drag ends. */
  onDrag: (drag: { column: LeadColumn; width: number } | undefined) => void;
  some: boolean;
  every: boolean;
  onAll: (all: boolean) => void;
}

/** The column heads: each sorts the rows when pressed, and has an edge that changes its width. */
export function TableHead({ columns, mission, widthOf, onDrag, some, every, onAll }: TableHeadProps) {
  const text = useText();
  const nameOf = useColumnName(mission);
  const { order, orderBy, widen } = columns;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className={styles.tick}>
          <TickAll label={text('table.all')} some={some} every={every} onAll={onAll} />
        </td>
        {columns.shown.map((column) => {
          const direction =
            order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none';
          return (
            <SortHead
              key={column}
              name={nameOf(column)}
              direction={direction}
              className={column === 'name' ? styles.name : undefined}
              onSort={() => orderBy(column)}
            >
              <ColumnEdge
                label={text('table.width', { column: nameOf(column) })}
                width={widthOf(column)}
                onDrag={(width) => onDrag({ column, width })}
                onWidth={(width) => {
                  widen(column, width);
                  onDrag(undefined);
                }}
              />
            </SortHead>
          );
        })}
      </tr>
    </thead>
  );
}

interface TickAllProps {
  label: string;
  some: boolean;
  every: boolean;
  onAll: (all: boolean) => void;
}

function TickAll({ label, some, every, onAll }: TickAllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !every;
  }, [some, every]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      checked={every}
      onChange={(change) => onAll(change.currentTarget.checked)}
    />
  );
}
