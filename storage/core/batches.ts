import { Problem } from '~/domain/problem';

/** Progress callback and abort signal of a batch write; aborting rolls it back. */
export interface ProgressOptions {
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Writes rows in batches. @throws Problem 'stopped' */
export type WriteBatches = <T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
) => Promise<void>;

// Rows per batch; between two the browser draws and the write can be aborted.
const BATCH = 250;

/** Returns the batch writer for `all` rows; it reports progress and checks the signal before each batch. */
export function inBatches(all: number, { onProgress, signal }: ProgressOptions = {}): WriteBatches {
  let done = 0;
  return async (rows, write) => {
    for (let at = 0; at < rows.length; at += BATCH) {
      if (signal?.aborted) throw new Problem('stopped');
      onProgress?.(done, all);
      const batch = rows.slice(at, at + BATCH);
      await write(batch);
      done += batch.length;
    }
  };
}

/** Lets the browser draw. Storage may not import the one of `exchange`, and its few pauses need no more than a timer. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
