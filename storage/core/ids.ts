import { v7 } from 'uuid';

/** A clock set back by more than this was wrong before, in milliseconds; by less it was corrected while it ran. */
const CORRECTION_MS = 10_000;
const last = { msecs: 0, seq: 0 };

/** A new id that sorts by time, and within an instant by order (UUIDv7, RFC 9562). After a clock that was ahead it follows the right one. */
export function drawId<Id extends string>(): Id {
  const now = Date.now();
  if (now > last.msecs || last.msecs - now > CORRECTION_MS) Object.assign(last, { msecs: now, seq: 0 });
  else last.seq += 1;
  return v7(last) as Id;
}
