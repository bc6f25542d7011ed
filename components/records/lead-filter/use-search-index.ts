import { useRef } from 'react';
import type { SearchIndex } from '~/storage';
import { useLive } from '../../hooks/use-live';

/** The search index, read once it is `wanted` and updated when a record in it changes. */
export function useSearchIndex(wanted: boolean): SearchIndex | undefined {
  const last = useRef<SearchIndex>(undefined);
  return useLive(
    async (storage) => {
      if (wanted) last.current = await storage.searchIndex(last.current);
      return last.current;
    },
    [wanted],
  );
}
