/** Progress callback and abort signal of a long read. */
export interface ReadProgress {
  /** Receives the part done, 0 to 1. */
  progress?: (part: number) => void;
  signal?: AbortSignal | undefined;
}
