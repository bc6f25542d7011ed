import { useEffect, useMemo, useState } from 'react';
import type { MissionEventId } from '~/domain/records/ids';
import { type Found, LeadSearch } from '~/domain/search/leads-found';
import type { Values } from '~/domain/search/operator-values';
import type { Query } from '~/domain/search/query';
import type { SearchIndex } from '~/domain/search/search-index';
import { useTodays } from '../../hooks/use-today';
import { runSearch } from './run-search';

/** Most hits shown; with more the user narrows the search. */
export const MOST_SHOWN = 50;

/** What a query has found. */
export interface Outcome extends Found {
  query: Query;
  index: SearchIndex;
}

interface Outcomes {
  /** The newest one, as long as there is none that of an earlier query; its number of leads may still be counted. */
  found: Outcome | undefined;
  /** The newest one of which all leads are known. */
  whole: Outcome | undefined;
}

/** The leads that a query finds in an index, of one event where it is given. What is searched long is searched in slices; another query ends it. */
export function useFound(
  index: SearchIndex | undefined,
  query: Query,
  known: Values,
  eventId?: MissionEventId,
): Outcomes {
  const todayIn = useTodays();
  const [outcomes, setOutcomes] = useState<Outcomes>({ found: undefined, whole: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a search keeps of earlier queries holds for a day
  const search = useMemo(() => index && new LeadSearch(index), [index, todayIn]);
  useEffect(() => {
    if (!search || !index) return;
    const stop = new AbortController();
    const tell = (each: Found) => {
      const found = { ...each, query, index };
      setOutcomes(({ whole }) => ({ found, whole: found.count === undefined ? whole : found }));
    };
    void runSearch(search.found({ query, known, todayIn, most: MOST_SHOWN, eventId }), tell, stop.signal);
    return () => stop.abort();
  }, [search, index, query, known, todayIn, eventId]);
  return outcomes;
}
