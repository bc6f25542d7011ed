import { type RefObject, useLayoutEffect } from 'react';

/** Gives an element the focus when it appears or becomes `wanted`, unless the user has put the focus elsewhere. A screen uses it for its main action. */
export function useFirstFocus(element: RefObject<HTMLElement | null>, wanted = true): void {
  useLayoutEffect(() => {
    if (wanted && isIdle()) element.current?.focus();
  }, [element, wanted]);
}

/** Whether the focus is nowhere, or still where Goen put it by itself: on a main action, or on the place of something removed. */
const isIdle = (): boolean => {
  const { activeElement } = document;
  return (
    !activeElement ||
    activeElement === document.body ||
    activeElement.matches('[data-main-action], [data-place]')
  );
};
