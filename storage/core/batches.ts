import { Problem } from '~/domain/problem';

/** Progress callback and abort signal of a batch write; aborting rolls it back. */
export interface ProgressOptions {
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Writes rows in batches, of which `blind` takes those that read nothing. @throws Problem 'stopped' */
export type WriteBatches = <T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
  blind?: Blind<T>,
) => Promise<void>;

/** How rows are written that can be asked for before others are written. */
interface Blind<T> {
  isBlind: (row: T) => boolean;
  /** Returns Dexie's promise, not that of an `async` function: Dexie loses the transaction where one of those runs beside another. */
  write: (batch: readonly T[]) => Promise<unknown>;
}

// Rows per batch; between two the browser draws and the write can be aborted.
const BATCH = 250;
// Fewer where the next batch is made while one is written, as waiting costs nothing then. Still some 50 of a table: for fewer, Dexie notes each key for its live queries.
const BLIND_BATCH = 200;

// Batches between two times that what follows from the rows is brought up to them.
const BATCHES_BETWEEN = 10;

/** Returns the batch writer for `all` rows; it reports progress and checks the signal before each batch. `between` is awaited now and then, while nothing is being written. */
export function inBatches(
  all: number,
  { onProgress, signal }: ProgressOptions = {},
  between?: () => Promise<void>,
): WriteBatches {
  let done = 0;
  let batches = 0;
  return async (rows, write, blind) => {
    let written: Promise<unknown> | undefined;
    for (let at = 0; at < rows.length; ) {
      if (signal?.aborted) throw new Problem('stopped');
      onProgress?.(done, all);
      const few = rows.slice(at, at + BLIND_BATCH);
      const isBlind = blind && few.every(blind.isBlind);
      const batch = isBlind ? few : rows.slice(at, at + BATCH);
      if (isBlind) {
        const writing = blind.write(batch);
        await written;
        written = writing;
      } else {
        await written;
        await write(batch);
      }
      if (++batches % BATCHES_BETWEEN === 0) {
        await written;
        await between?.();
      }
      at += batch.length;
      done += batch.length;
    }
    await written;
  };
}

/** Lets the browser draw. Storage may not import the one of `exchange`, and its few pauses need no more than a timer. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
