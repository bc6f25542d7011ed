import type { KeyboardEvent } from 'react';
import { isTyping } from '../../hooks/is-typing';

/** Keys of a list of leads: arrows go from row to row, a full stop to what can be done with the one. */
export function rowKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || isTyping(target) || target instanceof HTMLSelectElement) return;
  const row = target.closest('li');
  const beside = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[key];
  const to =
    key === '.' ? row?.querySelector('[data-actions] :is(button, select)') : beside?.querySelector('button');
  if (!(to instanceof HTMLElement)) return;
  event.preventDefault();
  to.focus();
}
