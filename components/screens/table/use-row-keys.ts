import type { KeyboardEvent } from 'react';
import type { LeadId } from '~/domain/records/ids';
import type { Pick } from './use-selection';

interface RowKeysInput {
  /** All rows, in their order. */
  ids: readonly LeadId[];
  picked: ReadonlySet<LeadId>;
  onPick: Pick;
  onActions: () => void;
}

/** Keys of the table: arrows go to the row above or below, with Shift they tick both rows, a full stop goes to the actions. */
export function useRowKeys({ ids, picked, onPick, onActions }: RowKeysInput) {
  const tick = (id: LeadId) => onPick(id, { on: true, range: false });
  return (event: KeyboardEvent<HTMLElement>) => {
    const at = rowAt(event.target);
    const id = ids[at];
    if (!id || isTypedInto(event)) return;
    if (event.key === '.') {
      if (picked.size === 0) tick(id);
      onActions();
      event.preventDefault();
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    const next = to === undefined ? undefined : ids[to];
    if (to === undefined || !next || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (event.shiftKey) {
      if (!picked.has(id)) tick(id);
      tick(next);
    }
    focusInRow(event.currentTarget, to, event.target as HTMLElement);
  };
}

/** Index of the row that holds an element; -1 outside of the rows. */
export function rowAt(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-row]') : null;
  return row ? Number(row.dataset.row) : -1;
}

const isTypedInto = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && !key.startsWith('Arrow');

/** Moves the focus to the control in the same column of another row. */
function focusInRow(table: HTMLElement, at: number, from: HTMLElement): void {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = table.querySelector<HTMLTableRowElement>(`tr[data-row="${at}"]`);
  const target = cell && row?.cells[cell.cellIndex];
  target?.querySelector<HTMLElement>('input, button, a, select')?.focus();
}
