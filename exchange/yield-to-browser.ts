/** Lets the browser draw and handle input before the work goes on. @throws the signal's reason once it is aborted */
export async function yieldToBrowser({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
  // A timer waits 4 ms, in a background window a second; `scheduler.yield` resumes before the browser draws.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
  signal?.throwIfAborted();
}
