import { useMemo } from 'react';
import type { Storage } from '../use-goen';
import { useLive } from '../use-live';
import type { Drawn } from './use-row-window';

/** The rows of a long list that are rendered, by id, as far as they are read: `read` is given the ids of these alone, and told again when one of them changes. */
export function useRows<Id extends string, Row>(
  ids: readonly Id[],
  drawn: readonly Drawn[],
  read: (storage: Storage, ids: readonly Id[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => Id,
): ReadonlyMap<Id, Row> {
  const own = drawn.flatMap((each) => ('row' in each ? (ids[each.row] ?? []) : []));
  const rows = useLive((storage) => read(storage, own), [own.join(' ')]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `idOf` is of one list
  return useMemo(() => new Map(rows?.map((row) => [idOf(row), row])), [rows]);
}
