import { useLayoutEffect, useRef } from 'react';

/** Returns a function to call before a row moves: the browser drops the focus then, and it is given back after the render. */
export function useRestoredFocus(): () => void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  });
  return () => {
    before.current = document.activeElement;
  };
}
