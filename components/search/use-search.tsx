import { lazy } from 'react';
import { useAsking } from '../frame/AskingHost';
import { useText } from '../hooks/goen';

const SearchPanel = lazy(async () => ({ default: (await import('./SearchPanel')).SearchPanel }));

/** The id of the field one searches in: there is one at a time. */
export const SEARCH_FIELD = 'search-everywhere';

/** Opens the search over any screen, once. */
export function useSearch(): () => void {
  const { ask } = useAsking();
  const text = useText();
  return () => {
    if (!document.getElementById(SEARCH_FIELD)) ask(text('search.title'), <SearchPanel />);
  };
}
