import { type DependencyList, useEffect, useState } from 'react';
import { type Storage, useGoen } from '../use-goen';

/** Who is told of something that storage follows, and of a failure. */
export interface Follower<T> {
  next: (value: T) => void;
  error: (failure: unknown) => void;
}

/** What storage follows and tells again whenever it changes; `undefined` until it is known. `follow` returns what ends it; nothing where nothing is to be followed. @throws the failure, into the error boundary */
export function useFollowed<T>(
  follow: (storage: Storage, follower: Follower<T>) => (() => void) | undefined,
  inputs: DependencyList,
): T | undefined {
  const { loadStorage } = useGoen();
  const [answer, setAnswer] = useState<{ value: T } | { failure: unknown }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `follow` is a new function at each render; `inputs` says when it changes
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const error = (failure: unknown) => setAnswer({ failure });
    loadStorage().then((storage) => {
      if (!isGone) stop = follow(storage, { next: (value) => setAnswer({ value }), error });
    }, error);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [loadStorage, ...inputs]);
  if (answer && 'failure' in answer) throw answer.failure;
  return answer?.value;
}
