/**
 * Hands every error that nothing caught on this page, or in the background, to `record`. Call it before anything else runs.
 * It imports nothing, so that pages can load the log itself only when an error happens.
 */
export function watchErrors(record: (failure: unknown) => Promise<void>): void {
  // An error while recording would otherwise be the next one to record.
  const hear = (failure: unknown) => void record(failure).catch(() => undefined);
  addEventListener('error', ({ error }) => {
    // Without an error it is a notice of the browser, such as of a ResizeObserver that is late by a frame.
    if (error) hear(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => hear(reason));
}
