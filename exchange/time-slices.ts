import { yieldToBrowser } from './yield-to-browser';

/** Longest time one slice holds the thread, so that typing and scrolling stay smooth. */
const SLICE_MS = 12;
/** Items between two readings of the clock. */
const CHECK_EVERY = 20;

interface SliceOptions {
  signal?: AbortSignal | undefined;
  /** Receives the number of items taken so far, after each slice. */
  onSlice?: ((count: number) => void) | undefined;
}

/** Yields all items in time slices of a few milliseconds; the browser draws between two. @throws the signal's reason once it is aborted */
export async function* timeSlices<T>(
  items: Iterable<T>,
  { signal, onSlice }: SliceOptions = {},
): AsyncGenerator<T[]> {
  let slice: T[] = [];
  let count = 0;
  let startedAt = performance.now();
  for (const item of items) {
    slice.push(item);
    count += 1;
    if (count % CHECK_EVERY !== 0 || performance.now() - startedAt < SLICE_MS) continue;
    yield slice;
    slice = [];
    onSlice?.(count);
    await yieldToBrowser({ signal });
    startedAt = performance.now();
  }
  yield slice;
}

/** Characters handed to the browser at once: each time costs a message to another process, whatever its size. */
const PART = 1_000_000;

/** A file of all lines, made in time slices. What is written is handed to the browser in parts, so that the text is never in memory whole. @throws the signal's reason once it is aborted */
export async function fileInSlices(
  lines: Iterable<string>,
  type: string,
  options?: SliceOptions,
): Promise<Blob> {
  const parts: Blob[] = [];
  let part = '';
  for await (const slice of timeSlices(lines, options)) {
    part += slice.join('');
    if (part.length < PART) continue;
    parts.push(new Blob([part]));
    part = '';
  }
  return new Blob([...parts, part], { type });
}
