import { type DependencyList, useEffect, useState } from 'react';
import { type Storage, useGoen } from './use-goen';

/** What a query finds, kept up to date with the database; `undefined` until it has answered. A failure reaches the error boundary. */
export function useLive<T>(query: (storage: Storage) => Promise<T>, inputs: DependencyList): T | undefined {
  const { loadStorage } = useGoen();
  const [answer, setAnswer] = useState<{ value: T } | { failure: unknown }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is a new function at each render; its inputs say when it changed
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const fail = (failure: unknown) => setAnswer({ failure });
    loadStorage().then((storage) => {
      if (gone) return;
      // Only of an async function does Dexie follow what is awaited: of any other it loses sight after the first await, and of later changes.
      const live = storage.liveQuery(async () => query(storage));
      const subscription = live.subscribe({ next: (value) => setAnswer({ value }), error: fail });
      stop = () => subscription.unsubscribe();
    }, fail);
    return () => {
      gone = true;
      stop?.();
    };
  }, [loadStorage, ...inputs]);
  if (answer && 'failure' in answer) throw answer.failure;
  return answer?.value;
}
