import { useMemo, useState } from 'react';
import type { Day } from '~/domain/dates/day';
import type { SearchEntry } from '~/domain/search/entry';
import { leadsFound } from '~/domain/search/match';
import { type Completion, completed, completionAt, type Value } from '~/domain/search/operator-values';
import { type Query, queryOf } from '~/domain/search/query';
import { dayHere } from '~/locales/days';
import type { SearchIndex } from '~/storage';
import { useValues } from './use-values';

interface State {
  typed: string;
  caret: number;
  /** Whether the completion was waved away. */
  waved?: boolean;
  /** Where the caret is to stand in what was written for the user. */
  written?: { caret: number };
}

/** What was typed, what it finds, and what may be written next. */
export interface LeadQuery extends Pick<State, 'typed' | 'written'> {
  query: Query;
  found: SearchEntry[];
  /** Absent where the caret is at no operator, and where it was waved away. */
  completion: Completion | undefined;
  type: (typed: string, caret: number) => void;
  /** The caret has moved, within the text told. */
  move: (typed: string, caret: number) => void;
  /** Writes for the user, in place of all that was typed. */
  write: (typed: string) => void;
  /** Writes a value at the operator. */
  complete: (value: Value) => void;
  /** Waves the completion away until something else is typed. */
  wave: () => void;
}

/** A search as it is typed; nothing is read but the index it is given. */
export function useLeadQuery(index: SearchIndex | undefined): LeadQuery {
  const [state, setState] = useState<State>({ typed: '', caret: 0 });
  const { typed, caret } = state;
  const values = useValues(index);
  const query = useMemo(() => queryOf(typed), [typed]);
  const found = useMemo(
    () => leadsFound(index?.entries ?? [], query, values, todayOnce()),
    [index, query, values],
  );
  const completion = state.waved ? undefined : completionAt(typed, caret, values);
  const written = (next: { typed: string; caret: number }) =>
    setState({ ...next, written: { caret: next.caret } });
  return {
    ...state,
    query,
    found,
    completion,
    type: (next, at) => setState({ typed: next, caret: at }),
    // React tells of a caret of the text before, in the same moment in which another was written.
    move: (within, at) => setState((before) => (within === before.typed ? { ...before, caret: at } : before)),
    write: (next) => written({ typed: next, caret: next.length }),
    complete: (value) => completion && written(completed(typed, completion, value)),
    wave: () => setState((before) => ({ ...before, waved: true })),
  };
}

// A zone's day costs more than a lead's whole search: each is asked once.
function todayOnce(): (zone: string) => Day {
  const days = new Map<string, Day>();
  return (zone) => {
    const day = days.get(zone) ?? dayHere(zone);
    days.set(zone, day);
    return day;
  };
}
