/** Whether a key pressed on the element is text input rather than a shortcut. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'textarea, input:not([type="checkbox"], [type="radio"], [type="button"]), [contenteditable]',
  );
