import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './is-typing';

/** A single-key shortcut for the whole screen. It does not act in text fields and selects, where the key is input. */
export function useScreenKey(key: string, act: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key !== key || !isAlone || isTyping(event.target) || event.target instanceof HTMLSelectElement)
      return;
    // In Firefox the key would open the quick find bar.
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
