import { useEffect, useRef, useState } from 'react';
import { problemText } from '~/locales/text';
import type { ProgressOptions } from '~/storage';
import { useAttempt } from './use-attempt';
import { useGoen } from './use-goen';

/** Shorter work is not told, in milliseconds. */
const TOLD_AFTER_MS = 400;
/** Longest the screen waits for its turn, in milliseconds. */
const TURN_MS = 16;

export interface Progress {
  done: number;
  all: number;
}

/** Work that may last: how it tells how far it is, and hears that it is to stop. */
export interface Work extends Required<ProgressOptions> {
  /** Tells how far it is, lets the screen live, and ends the work where it was stopped. */
  step: (done: number, all: number) => Promise<void>;
}

/** Does long work, a piece at a time, told once it lasts; stopping it, or leaving the screen, leaves nothing half done, and is said. */
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
        // Stopped, it ends in whatever way it can.
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

function workOf(signal: AbortSignal, tell: (progress: Progress) => void): Work {
  const since = performance.now();
  let last = since;
  const onProgress = (done: number, all: number) => {
    if (performance.now() - since > TOLD_AFTER_MS) tell({ done, all });
  };
  const step = async (done: number, all: number) => {
    signal.throwIfAborted();
    if (performance.now() - last < TURN_MS) return;
    onProgress(done, all);
    await new Promise((go) => setTimeout(go));
    last = performance.now();
    signal.throwIfAborted();
  };
  return { signal, onProgress, step };
}
