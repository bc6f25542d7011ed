/** How long one go may hold the thread, so that keys and scrolling never stick. */
const GO_MS = 12;
/** Items between two looks at the clock. */
const LOOK_EVERY = 20;

interface SliceOptions {
  signal?: AbortSignal | undefined;
  /** Told after each go how many items there are. */
  onGo?: ((count: number) => void) | undefined;
}

/** Takes all items, a few milliseconds at a time with a breath between. @throws what the signal was aborted with */
export async function* timeSlices<T>(
  items: Iterable<T>,
  { signal, onGo }: SliceOptions = {},
): AsyncGenerator<T[]> {
  let go: T[] = [];
  let count = 0;
  let begun = performance.now();
  for (const item of items) {
    go.push(item);
    count += 1;
    if (count % LOOK_EVERY !== 0 || performance.now() - begun < GO_MS) continue;
    yield go;
    go = [];
    onGo?.(count);
    await yieldToBrowser();
    signal?.throwIfAborted();
    begun = performance.now();
  }
  yield go;
}

/** All lines as a few long texts, taken in goes. @throws what the signal was aborted with */
export async function joinedInSlices(lines: Iterable<string>, going?: SliceOptions): Promise<string[]> {
  const texts: string[] = [];
  for await (const go of timeSlices(lines, going)) texts.push(go.join(''));
  return texts;
}

// A timer would rest for four milliseconds and, in a window behind others, for a second.
function yieldToBrowser(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const taken = new Promise((on) => {
    port1.onmessage = on;
  });
  port2.postMessage(undefined);
  return taken.finally(() => port1.close());
}
