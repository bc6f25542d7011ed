import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './is-typing';

/** Does something at a key of its own on any screen; in a field the key is a stroke, in a list a letter. */
export function useScreenKey(key: string, act: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key !== key || !isAlone || isTyping(event.target) || event.target instanceof HTMLSelectElement)
      return;
    // Firefox would look for text in the page.
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
