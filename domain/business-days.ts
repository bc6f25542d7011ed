import { type Calendar, isClosed } from './closures';
import { addDays, type Day } from './day';

/** The n-th working day after `from`; for 0 the day itself, rolled forward where it is closed. */
export function addBusinessDays(
  from: Day,
  days: number,
  calendars: readonly Calendar[],
  customary: boolean,
): Day {
  let at = from;
  for (let left = days; left > 0; left--) at = openDayFrom(addDays(at, 1), calendars, customary);
  return openDayFrom(at, calendars, customary);
}

function openDayFrom(from: Day, calendars: readonly Calendar[], customary: boolean): Day {
  let at = from;
  while (isClosed(at, calendars, customary)) at = addDays(at, 1);
  return at;
}
