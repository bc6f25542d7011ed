import { useMemo, useState } from 'react';
import type { MissionEventId } from '~/domain/records/ids';
import { type Completion, completed, completionAt, type Value } from '~/domain/search/operator-values';
import { type Query, queryOf } from '~/domain/search/query';
import type { SearchIndex } from '~/domain/search/search-index';
import { type Outcome, useFound } from './use-found';
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
  /** What was found last; of an earlier text, or still counting, where the search takes a while. Absent before the index is read. */
  found: Outcome | undefined;
  /** The same once all of its leads are known. */
  whole: Outcome | undefined;
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

interface Beginning {
  /** The text at first. */
  start?: string;
  /** Finds leads of this event only. */
  eventId?: MissionEventId;
}

/** State of a search field. It reads nothing but the given index. */
export function useLeadQuery(
  index: SearchIndex | undefined,
  { start = '', eventId }: Beginning = {},
): LeadQuery {
  const [state, setState] = useState<QueryState>({ typed: start, caret: start.length });
  const { typed, caret } = state;
  const values = useValues(index);
  const query = useMemo(() => queryOf(typed), [typed]);
  const outcomes = useFound(index, query, values, eventId);
  const completion = state.isDismissed ? undefined : completionAt(typed, caret, values);
  const insert = (next: { typed: string; caret: number }) =>
    setState({ ...next, written: { caret: next.caret } });
  return {
    ...state,
    query,
    ...outcomes,
    completion,
    type: (next, at) => setState({ typed: next, caret: at }),
    // React also reports the caret of the previous text just after an insertion; that one is ignored.
    move: (within, at) => setState((before) => (within === before.typed ? { ...before, caret: at } : before)),
    write: (next) => insert({ typed: next, caret: next.length }),
    complete: (value) => completion && insert(completed(typed, completion, value)),
    dismiss: () => setState((before) => ({ ...before, isDismissed: true })),
  };
}
