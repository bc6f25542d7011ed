import { addDays, type Day } from './day';
import { type Calendar, type Custom, isClosed } from './holidays';

/** The n-th working day after `from`; for n = 0, `from` or the next working day. */
export function addBusinessDays(
  from: Day,
  days: number,
  calendars: readonly Calendar[],
  customs: readonly Custom[],
): Day {
  let at = from;
  for (let left = days; left > 0; left--) at = openDayFrom(addDays(at, 1), calendars, customs);
  return openDayFrom(at, calendars, customs);
}

/** `from` if it is a working day in all calendars, else the next one. */
export function openDayFrom(from: Day, calendars: readonly Calendar[], customs: readonly Custom[]): Day {
  let at = from;
  while (isClosed(at, calendars, customs)) at = addDays(at, 1);
  return at;
}
