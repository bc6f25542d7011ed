import { useDeferredValue, useMemo } from 'react';
import { wordsMatcher } from '~/domain/organisations/filter';
import { keyIn } from '~/domain/text/placed';
import type { OrderedRows } from '~/storage';
import { useFollowed } from './use-followed';

/** Those of some organisations, by id, in which the words that are typed occur, in the same order; all until the words of the organisations are read, which waits until one is typed. */
export function useMatching(ids: readonly string[], typed: string): readonly string[] {
  // Going through thousands of texts must not block typing.
  const wanted = useDeferredValue(typed.trim());
  const isAsked = wanted !== '';
  const words = useFollowed<OrderedRows>(
    (storage, follower) =>
      isAsked ? storage.followOrder(storage.organisationWords, follower, { withLines: true }) : undefined,
    [isAsked],
  );
  const matching = useMemo(() => {
    if (!words || wanted === '') return undefined;
    const matches = wordsMatcher(wanted);
    return new Set(words.ids.filter((_, at) => matches(keyIn(words.lines?.[at] ?? ''))));
  }, [words, wanted]);
  return useMemo(() => (matching ? ids.filter((id) => matching.has(id)) : ids), [ids, matching]);
}
