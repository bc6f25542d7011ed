import { useScreenKey } from '../hooks/use-screen-key';

/** `m` opens the stages of the lead that has the focus: a card, a row, or the open lead. */
export function MoveKey() {
  useScreenKey('m', () => {
    const place = document.activeElement?.closest('article, li, tr, dialog') ?? undefined;
    const button = place?.querySelector<HTMLElement>('[data-move]');
    button?.focus();
    button?.click();
  });
  return null;
}
