import { useEffect, useMemo, useState } from 'react';
import { LONGEST_QUERY } from '~/domain/export/preset';
import type { LeadId } from '~/domain/records/ids';
import { hasConditions } from '~/domain/search/query';
import { useIndex } from '../../../records/lead-filter/use-index';
import { type LeadQuery, useLeadQuery } from '../../../records/lead-filter/use-lead-query';

/** Which leads an export holds, in the words of the search. */
export interface ExportFilter {
  finding: LeadQuery;
  /** Has the values ready that the words can be given. */
  onFocus: () => void;
  /** Absent where all are meant. */
  ids: ReadonlySet<LeadId> | undefined;
  /** Whether it is still to be known which are meant. */
  isReading: boolean;
}

/** A filter that begins with the words remembered; nothing is read until it asks something. */
export function useExportFilter(first: string): ExportFilter {
  const [wanted, setWanted] = useState(first !== '');
  const index = useIndex(wanted);
  const finding = useLeadQuery(index);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (first) finding.type(first, 0);
  }, []);
  const { query, found, type } = finding;
  const asks = hasConditions(query);
  const ids = useMemo(() => (asks ? new Set(found.map(({ leadId }) => leadId)) : undefined), [asks, found]);
  return {
    finding: { ...finding, type: (next, caret) => type(next.slice(0, LONGEST_QUERY), caret) },
    onFocus: () => setWanted(true),
    ids,
    isReading: asks && index === undefined,
  };
}
