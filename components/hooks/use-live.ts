import { type DependencyList, useEffect, useState } from 'react';
import { type Storage, useGoen } from './use-goen';

/** The result of a query, updated when the database changes; `undefined` until it has answered. @throws the query's failure, into the error boundary */
export function useLive<T>(query: (storage: Storage) => Promise<T>, inputs: DependencyList): T | undefined {
  const { loadStorage } = useGoen();
  const [answer, setAnswer] = useState<{ value: T } | { failure: unknown }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is a new function at each render; `inputs` says when it changes
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const fail = (failure: unknown) => setAnswer({ failure });
    loadStorage().then((storage) => {
      if (isGone) return;
      // Dexie tracks reads after the first `await` only in an async function; otherwise later changes would go unnoticed.
      const live = storage.liveQuery(async () => query(storage));
      const subscription = live.subscribe({ next: (value) => setAnswer({ value }), error: fail });
      stop = () => subscription.unsubscribe();
    }, fail);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [loadStorage, ...inputs]);
  if (answer && 'failure' in answer) throw answer.failure;
  return answer?.value;
}
