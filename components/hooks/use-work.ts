import { useEffect, useRef, useState } from 'react';
import { problemText } from '~/locales/text';
import type { ProgressOptions } from '~/storage';
import { useAttempt } from './use-attempt';
import { useGoen } from './use-goen';

/** Progress of work shorter than this is not shown. */
const SHOWN_AFTER_MS = 400;
/** How long work runs before it yields to the browser. */
const YIELD_AFTER_MS = 16;

/** How far long work is: `done` of `all` pieces. */
export interface Progress {
  done: number;
  all: number;
}

/** Progress callback and abort signal of long work. */
export interface Work extends Required<ProgressOptions> {
  /** Reports progress and yields to the browser. @throws the abort reason once the work was stopped */
  step: (done: number, all: number) => Promise<void>;
}

/** Runs long work with progress. It is aborted by `stop` or when the component unmounts, and the status line says so. */
export function useWork(onStopped?: () => void) {
  const { say, locale } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const [progress, setProgress] = useState<Progress>();
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);
  const work = (doing: (work: Work) => Promise<unknown>) =>
    attempt(async () => {
      const own = new AbortController();
      control.current = own;
      try {
        await doing(workOf(own.signal, setProgress));
      } catch (failure) {
        // Aborted work may end with any failure.
        if (!own.signal.aborted) throw failure;
        say(problemText(locale, 'stopped'));
        onStopped?.();
      } finally {
        control.current = undefined;
        setProgress(undefined);
      }
    });
  return { work, stop: () => control.current?.abort(), progress, problem, busy };
}

function workOf(signal: AbortSignal, report: (progress: Progress) => void): Work {
  const since = performance.now();
  let last = since;
  const onProgress = (done: number, all: number) => {
    if (performance.now() - since > SHOWN_AFTER_MS) report({ done, all });
  };
  const step = async (done: number, all: number) => {
    signal.throwIfAborted();
    if (performance.now() - last < YIELD_AFTER_MS) return;
    onProgress(done, all);
    await new Promise((go) => setTimeout(go));
    last = performance.now();
    signal.throwIfAborted();
  };
  return { signal, onProgress, step };
}
