import { instantOfStamp } from './hybrid-clock';

/** How far an instant may be ahead of the clock before one of the two counts as wrong, in milliseconds. */
export const AHEAD_MS = 86_400_000;
/** A longer pause between two uses is asked about: the clock may be ahead. In milliseconds. */
const PAUSE_MS = 90 * 86_400_000;

/** Why a clock may be wrong: it is long after the last use (`after`), or what is stored is dated after it (`before`). Instants, ISO 8601. */
export type ClockDoubt = { is: 'after'; lastSeen: string } | { is: 'before'; newest: string };

interface ClockEvidence {
  now: Date;
  /** Instant of the last use under a clock nobody doubts. */
  lastSeen: string | undefined;
  lastStamp: string | undefined;
}

/** Whether this computer's clock may be wrong; `undefined` where nothing speaks against it. */
export function clockDoubt({ now, lastSeen, lastStamp }: ClockEvidence): ClockDoubt | undefined {
  const newest = lastStamp ? instantOfStamp(lastStamp) : '';
  if (lastSeen && now.getTime() - Date.parse(lastSeen) > PAUSE_MS) return { is: 'after', lastSeen };
  if (Date.parse(newest) > now.getTime() + AHEAD_MS) return { is: 'before', newest };
  return undefined;
}
