import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../hooks/is-typing';
import { useSearch } from './use-search';

/** `/` searches from any screen; in a field it is a stroke, in a list a letter. */
export function SearchKeys() {
  const search = useSearch();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key !== '/' || !isAlone || isTyping(event.target) || event.target instanceof HTMLSelectElement)
      return;
    // Firefox would look for text in the page.
    event.preventDefault();
    search();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return null;
}
