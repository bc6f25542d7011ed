import type { Placed } from '~/domain/text/placed';
import { yieldToBrowser } from '../core/batches';

/** A list in an order by a column. */
export interface OrderSource {
  /** The list and the column. */
  id: string;
  /** What the places depend on beside the rows: with another one the order is made anew. */
  basis: string;
  /** The language whose order it is; absent where the rows are not sorted. */
  locale?: string;
  /** Hands over all rows, some at a time, each time with the part of them that is read by then, from 0 to 1. */
  each: (take: (rows: readonly Placed[], part: number) => Promise<void> | undefined) => Promise<void>;
  /** The rows that changes of these leads and organisations may concern: ids of all that may have been in the list, and those that are in it now. */
  among: (changed: ReadonlySet<string>) => Promise<{ ids: ReadonlySet<string>; rows: readonly Placed[] }>;
}

// About half a frame.
const SLICE_MS = 8;

/** A function to be called while the thread works, that lets the browser draw where a slice has passed since the last time. */
export function slices(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return yieldToBrowser().then(() => {
      since = performance.now();
    });
  };
}
