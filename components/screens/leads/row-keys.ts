import type { KeyboardEvent } from 'react';
import { isTyping } from '../../hooks/is-typing';

/** Keys of the list of leads: arrows go to the row above or below, a full stop to the row's actions. */
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
