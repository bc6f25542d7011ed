import { useScreenKey } from '../../hooks/use-screen-key';
import { useSearch } from './use-search';

/** `/` searches from any screen. */
export function SearchKeys() {
  useScreenKey('/', useSearch());
  return null;
}
