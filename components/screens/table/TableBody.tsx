import { type FocusEvent, type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { LeadColumn, TableLead } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import type { LeadId } from '~/domain/records/ids';
import { useRowWindow } from '../../hooks/use-row-window';
import { useText } from '../../hooks/use-text';
import { DrawnRows } from '../../ui/DrawnRows';
import table from '../../ui/styles/table.module.css';
import styles from './LeadTable.module.css';
import { TableRow } from './TableRow';
import type { Pick } from './use-selection';

const ROW_HEIGHT = 42;
const TICK_WIDTH = 40;

interface TableBodyProps {
  rows: readonly TableLead[];
  columns: readonly LeadColumn[];
  mission: Mission;
  widthOf: (column: LeadColumn) => number;
  picked: readonly LeadId[];
  onPick: Pick;
  /** The way to what can be done with the ticked rows. */
  onActions: () => void;
  /** The head. */
  children: ReactNode;
}

/** The table itself: a head that stays, and of the rows those in view. Arrows go up and down, with Shift they tick, a full stop leads to the actions. */
export function TableBody(props: TableBodyProps) {
  const { rows, columns, mission, widthOf, picked, onPick, onActions, children } = props;
  const text = useText();
  const { scroller, drawn, onScroll, keep } = useRowWindow(rows.length, ROW_HEIGHT);
  const isPicked = useMemo(() => new Set(picked), [picked]);
  const total = columns.reduce((sum, column) => sum + widthOf(column), TICK_WIDTH);
  const none = picked.length === 0;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const at = rowAt(event.target);
    const id = rows[at]?.lead.id;
    if (!id || isTypedInto(event)) return;
    if (event.key === '.') {
      if (none) onPick(id, { on: true, range: false });
      onActions();
      return event.preventDefault();
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    const next = to === undefined ? undefined : rows[to]?.lead.id;
    if (to === undefined || !next || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (event.shiftKey) {
      if (!isPicked.has(id)) onPick(id, { on: true, range: false });
      onPick(next, { on: true, range: false });
    }
    focusInRow(event.currentTarget, to, event.target as HTMLElement);
  };
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
        aria-rowcount={rows.length + 1}
        onKeyDown={press}
        onFocus={follow}
      >
        <colgroup>
          <col style={{ width: TICK_WIDTH }} />
          {columns.map((column) => (
            <col key={column} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        {children}
        <DrawnRows drawn={drawn} rows={rows}>
          {(row, at) => (
            <TableRow
              key={row.lead.id}
              row={row}
              at={at}
              height={ROW_HEIGHT}
              columns={columns}
              mission={mission}
              picked={isPicked.has(row.lead.id)}
              onPick={onPick}
            />
          )}
        </DrawnRows>
      </table>
    </section>
  );
}

/** The place of the row something stands in; -1 outside of the rows. */
function rowAt(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-row]') : null;
  return row ? Number(row.dataset.row) : -1;
}

const isTypedInto = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && !key.startsWith('Arrow');

/** Moves the focus to what stands in the same column of another row. */
function focusInRow(table: HTMLElement, at: number, from: HTMLElement): void {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = table.querySelector<HTMLTableRowElement>(`tr[data-row="${at}"]`);
  const there = cell && row?.cells[cell.cellIndex];
  there?.querySelector<HTMLElement>('input, button, a, select')?.focus();
}
