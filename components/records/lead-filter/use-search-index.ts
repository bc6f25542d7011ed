import type { SearchIndex } from '~/domain/search/search-index';
import { useFollowed } from '../../hooks/lists/use-followed';

/** The search index, read once it is `wanted` and updated when a record in it changes. @throws the failure, into the error boundary */
export const useSearchIndex = (wanted: boolean): SearchIndex | undefined =>
  useFollowed<SearchIndex>(
    (storage, follower) => (wanted ? storage.followSearch(follower) : undefined),
    [wanted],
  );
