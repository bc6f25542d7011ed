import { useEffect, useMemo, useState } from 'react';
import { LONGEST_QUERY } from '~/domain/export/preset';
import type { LeadId } from '~/domain/records/ids';
import { hasConditions } from '~/domain/search/query';
import { type LeadQuery, useLeadQuery } from '../../../records/lead-filter/use-lead-query';
import { useSearchIndex } from '../../../records/lead-filter/use-search-index';

/** The search query that narrows an export, and the leads it finds. */
export interface ExportFilter {
  query: LeadQuery;
  /** Loads the search index, so that operators can offer their values. */
  onFocus: () => void;
  /** Absent where the query is empty and all leads are meant. */
  ids: ReadonlySet<LeadId> | undefined;
  /** Whether the index is still being read. */
  isReading: boolean;
}

/** A filter that starts with a remembered query; reads the index only once there is a query or the focus. */
export function useExportFilter(first: string): ExportFilter {
  const [isWanted, setWanted] = useState(first !== '');
  const index = useSearchIndex(isWanted);
  const query = useLeadQuery(index);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (first) query.type(first, 0);
  }, []);
  const { whole, type } = query;
  const asks = hasConditions(query.query);
  // Of an earlier query they would be the wrong ones.
  const isRead = whole?.query === query.query;
  const ids = useMemo(() => (asks ? new Set(isRead ? whole.all() : []) : undefined), [asks, isRead, whole]);
  return {
    query: { ...query, type: (next, caret) => type(next.slice(0, LONGEST_QUERY), caret) },
    onFocus: () => setWanted(true),
    ids,
    isReading: asks && !isRead,
  };
}
