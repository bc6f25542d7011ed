import { useEffect } from 'react';

/** Fields in which a held key goes on writing. */
const WRITING = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])';

/** Lets Enter and the space bar act once each time they are pressed: held down they would press whatever has the focus next. */
export function HeldKeys() {
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (!event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
      if (event.target instanceof Element && event.target.matches(WRITING)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('keydown', hold, true);
    return () => document.removeEventListener('keydown', hold, true);
  }, []);
  return null;
}
