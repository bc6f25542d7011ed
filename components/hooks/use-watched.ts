import { useEffect, useRef, useState } from 'react';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import type { Watch } from '~/storage';
import { useGoen } from './goen';

/** Shorter work is not told, in milliseconds. */
const TOLD_AFTER_MS = 400;

export interface Progress {
  done: number;
  all: number;
}

/** Work that may take long: how far it has come once it does, and a way to stop it, which closing the screen is too. Stopped, it is said so and resolves with nothing. */
export function useWatched(): {
  watched: <T>(work: (watch: Watch) => Promise<T>) => Promise<T | undefined>;
  progress: Progress | undefined;
  stop: () => void;
} {
  const { say, locale } = useGoen();
  const [progress, setProgress] = useState<Progress>();
  const control = useRef<AbortController>(undefined);
  const stop = () => control.current?.abort();
  useEffect(() => () => control.current?.abort(), []);
  const watched = async <T>(work: (watch: Watch) => Promise<T>): Promise<T | undefined> => {
    const own = new AbortController();
    control.current = own;
    const since = performance.now();
    try {
      return await work({
        signal: own.signal,
        onProgress: (done, all) => {
          if (performance.now() - since > TOLD_AFTER_MS) setProgress({ done, all });
        },
      });
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.code !== 'stopped') throw failure;
      say(problemText(locale, 'stopped'));
      return undefined;
    } finally {
      control.current = undefined;
      setProgress(undefined);
    }
  };
  return { watched, progress, stop };
}
