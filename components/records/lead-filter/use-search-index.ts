import { useEffect, useState } from 'react';
import type { SearchIndex } from '~/domain/search/search-index';
import { useGoen } from '../../hooks/use-goen';

/** The search index, read once it is `wanted` and updated when a record in it changes. @throws the failure, into the error boundary */
export function useSearchIndex(wanted: boolean): SearchIndex | undefined {
  const { loadStorage } = useGoen();
  const [answer, setAnswer] = useState<{ index: SearchIndex } | { failure: unknown }>();
  useEffect(() => {
    if (!wanted) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    const error = (failure: unknown) => setAnswer({ failure });
    loadStorage().then((storage) => {
      if (!isGone) stop = storage.followSearch({ next: (index) => setAnswer({ index }), error });
    }, error);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [loadStorage, wanted]);
  if (answer && 'failure' in answer) throw answer.failure;
  return answer?.index;
}
