import type { RefObject } from 'react';

/** Focuses the first field marked as wrong, once it is marked; by then one among folded fields is unfolded. */
export const focusFirstWrong = (form: RefObject<HTMLFormElement | null>): void =>
  void setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
