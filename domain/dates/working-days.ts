import { addDays, type Day } from './day';
import { type Calendar, type Custom, isClosed } from './holidays';

/** The n-th working day after `from`; for 0 the day itself, rolled forward where it is closed. */
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

/** The day itself where somebody works in all the calendars, else the next on which they do. */
export function openDayFrom(from: Day, calendars: readonly Calendar[], customs: readonly Custom[]): Day {
  let at = from;
  while (isClosed(at, calendars, customs)) at = addDays(at, 1);
  return at;
}
