import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { onDemand } from '../../ui/on-demand';
import { SEARCH_FIELD } from './search-field-id';

const SearchPanel = onDemand(async () => (await import('./SearchPanel')).SearchPanel);

/** Opens the search on top of any screen, unless it is open already; `start` is what it looks for at first. */
export function useSearch(): (start?: string) => void {
  const { ask } = useDialog();
  const text = useText();
  return (start = '') => {
    if (!document.getElementById(SEARCH_FIELD)) ask(text('search.title'), <SearchPanel start={start} />);
  };
}
