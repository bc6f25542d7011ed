import { type FocusEvent, type ReactNode, useMemo } from 'react';
import type { LeadColumn } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import type { LeadId } from '~/domain/records/ids';
import { useRowWindow } from '../../hooks/lists/use-row-window';
import { useRows } from '../../hooks/lists/use-rows';
import { useText } from '../../hooks/use-text';
import { DrawnRows } from '../../ui/DrawnRows';
import table from '../../ui/styles/table.module.css';
import styles from './LeadTable.module.css';
import { TableRow } from './TableRow';
import { rowAt, useRowKeys } from './use-row-keys';
import type { Pick } from './use-selection';

const ROW_HEIGHT = 42;
const TICK_WIDTH = 40;

interface TableBodyProps extends WidthsProps {
  /** All rows, in their order. */
  ids: readonly LeadId[];
  mission: Mission;
  picked: readonly LeadId[];
  onPick: Pick;
  /** Moves the focus to the actions on ticked rows. */
  onActions: () => void;
  /** The table's head. */
  children: ReactNode;
}

/** The scrolling table under its fixed head; only the rows in view are rendered. */
export function TableBody(props: TableBodyProps) {
  const { ids, columns, mission, widthOf, picked, onPick, onActions, children } = props;
  const text = useText();
  const { scroller, drawn, onScroll, keep } = useRowWindow(ids.length, ROW_HEIGHT);
  const rows = useRows(
    ids,
    drawn,
    (storage, own) => storage.leadRowsOf(own),
    ({ lead }) => lead.id,
  );
  const pickedIds = useMemo(() => new Set(picked), [picked]);
  const press = useRowKeys({ ids, picked: pickedIds, onPick, onActions });
  const total = columns.reduce((sum, column) => sum + widthOf(column), TICK_WIDTH);
  const follow = (event: FocusEvent) => {
    const at = rowAt(event.target);
    keep(at < 0 ? undefined : at);
  };
  return (
    <section
      className={table.scroller}
      ref={scroller}
      onScroll={onScroll}
      aria-label={text('table.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table
        className={`${table.table} ${styles.leads}`}
        style={{ width: total }}
        aria-rowcount={ids.length + 1}
        onKeyDown={press}
        onFocus={follow}
      >
        <Widths columns={columns} widthOf={widthOf} />
        {children}
        <DrawnRows drawn={drawn} rows={ids}>
          {(id, at) => {
            const row = rows.get(id);
            if (!row) return <tr key={id} style={{ height: ROW_HEIGHT }} aria-rowindex={at + 2} />;
            return (
              <TableRow
                key={id}
                row={row}
                at={at}
                height={ROW_HEIGHT}
                columns={columns}
                mission={mission}
                picked={pickedIds.has(id)}
                onPick={onPick}
              />
            );
          }}
        </DrawnRows>
      </table>
    </section>
  );
}

interface WidthsProps {
  columns: readonly LeadColumn[];
  widthOf: (column: LeadColumn) => number;
}

function Widths({ columns, widthOf }: WidthsProps) {
  return (
    <colgroup>
      <col style={{ width: TICK_WIDTH }} />
      {columns.map((column) => (
        <col key={column} style={{ width: widthOf(column) }} />
      ))}
    </colgroup>
  );
}
