import { useScreenKey } from '../../hooks/use-screen-key';
import { useSearch } from './use-search';

/** Opens the search by `/` on any screen. */
export function SearchKeys() {
  useScreenKey('/', useSearch());
  return null;
}
