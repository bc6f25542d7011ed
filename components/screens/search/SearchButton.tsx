import { useText } from '../../hooks/use-text';
import styles from './Search.module.css';
import { useSearch } from './use-search';

/** The button that opens the search, labelled with its key. */
export function SearchButton() {
  const text = useText();
  const search = useSearch();
  return (
    <button type="button" className={styles.open} aria-keyshortcuts="/" onClick={() => search()}>
      <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" strokeWidth="1.6" />
        <path d="m10.5 10.5 4 4" strokeWidth="1.6" />
      </svg>
      <span>{text('search.open')}</span>
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </button>
  );
}
