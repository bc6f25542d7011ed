/** Whether a key pressed there is text of a field, and no shortcut. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'textarea, input:not([type="checkbox"], [type="radio"], [type="button"]), [contenteditable]',
  );
