import { useEffect, useRef, useState } from 'react';
import { useAttempt } from '../hooks/use-attempt';

/** Work on a file that may last: how far it is, and a way to stop it. */
export interface Work {
  signal: AbortSignal;
  /** Tells how far it is. */
  tell: (done: number, all: number) => void;
  /** Tells how far it is, lets the screen live, and ends the work where it was stopped. */
  step: (done: number, all: number) => Promise<void>;
}

/** Does long work, a piece at a time; leaving the screen stops it, and nothing is half done. */
export function useWork() {
  const { attempt, problem, busy } = useAttempt();
  const [share, setShare] = useState(0);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);
  const work = (doing: (work: Work) => Promise<void>) =>
    attempt(async () => {
      control.current = new AbortController();
      const { signal } = control.current;
      setShare(0);
      let last = performance.now();
      const tell = (done: number, all: number) => setShare(done / Math.max(all, 1));
      const step = async (done: number, all: number) => {
        signal.throwIfAborted();
        if (performance.now() - last < 16) return;
        tell(done, all);
        await new Promise((go) => setTimeout(go));
        last = performance.now();
        signal.throwIfAborted();
      };
      try {
        await doing({ signal, tell, step });
      } catch (failure) {
        if (!signal.aborted) throw failure;
      }
    });
  return { work, stop: () => control.current?.abort(), share: busy ? share : undefined, problem };
}
