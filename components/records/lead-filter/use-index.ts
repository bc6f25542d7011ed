import { useRef } from 'react';
import type { SearchIndex } from '~/storage';
import { useLive } from '../../hooks/use-live';

/** All that is searched, read once it is `wanted` and again when something of it changes. */
export function useIndex(wanted: boolean): SearchIndex | undefined {
  const last = useRef<SearchIndex>(undefined);
  return useLive(
    async (storage) => {
      if (wanted) last.current = await storage.searchIndex(last.current);
      return last.current;
    },
    [wanted],
  );
}
