import type { Found } from '~/domain/search/leads-found';
import { yieldToBrowser } from '~/exchange/yield-to-browser';

/** Longest time one slice holds the thread, in milliseconds: keys and drawing come between two. */
const SLICE_MS = 8;

/** Takes the steps of a search in slices, the first one at once, and hands over what it tells. Resolves with whether it came to its end: not once the signal was aborted. */
export async function runSearch(
  steps: Generator<Found | undefined, Found>,
  tell: (found: Found) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let startedAt = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (value) tell(value);
    if (done) return true;
    // What was told is drawn before the rest is counted.
    if (!value && performance.now() - startedAt < SLICE_MS) continue;
    await yieldToBrowser();
    if (signal.aborted) return false;
    startedAt = performance.now();
  }
}
