import { useMemo, useState } from 'react';
import type { SearchEntry } from '~/domain/search/entry';
import { leadsFound } from '~/domain/search/match';
import { type Completion, completed, completionAt, type Value } from '~/domain/search/operator-values';
import { type Query, queryOf } from '~/domain/search/query';
import type { SearchIndex } from '~/storage';
import { useTodays } from '../../hooks/use-today';
import { useValues } from './use-values';

interface QueryState {
  typed: string;
  caret: number;
  /** Whether the user dismissed the completion. */
  isDismissed?: boolean;
  /** Caret position to set after text was inserted for the user. */
  written?: { caret: number };
}

/** A search query being typed, the leads it finds, and the completion at the caret. */
export interface LeadQuery extends Pick<QueryState, 'typed' | 'written'> {
  query: Query;
  found: SearchEntry[];
  /** Absent where the caret is not at an operator, or the completion was dismissed. */
  completion: Completion | undefined;
  type: (typed: string, caret: number) => void;
  /** Reports that the caret moved within `typed`. */
  move: (typed: string, caret: number) => void;
  /** Replaces the whole text. */
  write: (typed: string) => void;
  /** Inserts a value at the operator. */
  complete: (value: Value) => void;
  /** Hides the completion until the text changes. */
  dismiss: () => void;
}

/** State of a search field that begins with the text `start`. It reads nothing but the given index. */
export function useLeadQuery(index: SearchIndex | undefined, start = ''): LeadQuery {
  const [state, setState] = useState<QueryState>({ typed: start, caret: start.length });
  const { typed, caret } = state;
  const values = useValues(index);
  const todayIn = useTodays();
  const query = useMemo(() => queryOf(typed), [typed]);
  const found = useMemo(
    () => leadsFound(index?.entries ?? [], query, values, todayIn),
    [index, query, values, todayIn],
  );
  const completion = state.isDismissed ? undefined : completionAt(typed, caret, values);
  const insert = (next: { typed: string; caret: number }) =>
    setState({ ...next, written: { caret: next.caret } });
  return {
    ...state,
    query,
    found,
    completion,
    type: (next, at) => setState({ typed: next, caret: at }),
    // React also reports the caret of the previous text just after an insertion; that one is ignored.
    move: (within, at) => setState((before) => (within === before.typed ? { ...before, caret: at } : before)),
    write: (next) => insert({ typed: next, caret: next.length }),
    complete: (value) => completion && insert(completed(typed, completion, value)),
    dismiss: () => setState((before) => ({ ...before, isDismissed: true })),
  };
}
