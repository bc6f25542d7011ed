/** How a long reading is watched and stopped. */
export interface ReadProgress {
  /** Told from time to time which part is done, 0 to 1. */
  progress?: (part: number) => void;
  signal?: AbortSignal | undefined;
}

/** Lets the screen draw and the user cancel before the work goes on. @throws the signal's reason once it is aborted */
export async function yieldToBrowser({ signal }: ReadProgress): Promise<void> {
  // In turn with all else that waits: a timer would wait 4 ms each of a thousand times, and a yield of the scheduler goes before what draws.
  await new Promise<void>((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
  signal?.throwIfAborted();
}
