import { useEffect, useState } from 'react';
import type { SearchEntry } from '~/domain/search/entry';
import type { Query } from '~/domain/search/query';
import { useGoen } from '../../hooks/use-goen';
import type { LeadQuery } from '../../records/lead-filter/use-lead-query';

interface Hits {
  hits: SearchEntry[];
  /** The query they were found by. */
  shown: Query | undefined;
  /** Whether they are those of the text as it is. */
  isCurrent: boolean;
}

interface Read {
  hits: SearchEntry[];
  query: Query;
  of: string;
}

/** The first leads found, with the texts they were found in: only of these are records read. Until they are, the hits before them stay. */
export function useHits({ found, query }: LeadQuery): Hits {
  const { loadStorage } = useGoen();
  const [read, setRead] = useState<Read>();
  const [failed, setFailed] = useState<{ failure: unknown }>();
  const of = found?.first.join(' ') ?? '';
  const index = found?.index;
  const by = found?.query;
  useEffect(() => {
    if (!by || !index) return;
    let isLate = false;
    const show = (hits: SearchEntry[]) => !isLate && setRead({ hits, query: by, of });
    if (of === '') show([]);
    else
      loadStorage()
        .then((storage) => storage.searchHits(of.split(' ')))
        .then(show, (failure: unknown) => setFailed({ failure }));
    return () => {
      isLate = true;
    };
  }, [loadStorage, of, by, index]);
  if (failed) throw failed.failure;
  return {
    hits: read?.hits ?? [],
    shown: read?.query,
    isCurrent: read !== undefined && read.query === query && read.of === of && by === query,
  };
}
