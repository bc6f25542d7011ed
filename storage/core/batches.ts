import { Problem } from '~/domain/problem';

/** How long work is told how far it is, and told to stop: then nothing of it is kept. */
export interface ProgressOptions {
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Writes rows some hundred at a go. @throws Problem 'stopped' */
export type WriteBatches = <T>(
  rows: readonly T[],
  write: (some: readonly T[]) => Promise<unknown>,
) => Promise<void>;

// Between two goes the screen lives, and can be told to stop.
const AT_A_GO = 250;

/** What writes so many rows in all, told and stopped by who watches. */
export function inBatches(all: number, { onProgress, signal }: ProgressOptions = {}): WriteBatches {
  let done = 0;
  return async (rows, write) => {
    for (let at = 0; at < rows.length; at += AT_A_GO) {
      if (signal?.aborted) throw new Problem('stopped');
      onProgress?.(done, all);
      const some = rows.slice(at, at + AT_A_GO);
      await write(some);
      done += some.length;
    }
  };
}

/** Lets the browser draw. A timer is enough for the few pauses storage makes; storage may not import the one of `exchange`. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
