import { addDays, type Day } from '~/domain/dates/day';
import { type Calendar, isClosed, USUAL_CUSTOMS } from '~/domain/dates/holidays';
import { addBusinessDays } from '~/domain/dates/working-days';

const BOTH: readonly Calendar[] = ['JP', 'IT'];

/** The working day so many working days before a day; with 0 the day itself or the last open one before it. */
export function workingDayBefore(day: Day, count: number, calendars: readonly Calendar[] = BOTH): Day {
  let at = day;
  for (let left = count; ; at = addDays(at, -1)) {
    if (isClosed(at, calendars, USUAL_CUSTOMS)) continue;
    if (left === 0) return at;
    left--;
  }
}

/** The day so many working days of both countries after a day, or before it where negative. */
export const workingDay = (from: Day, by: number): Day =>
  by < 0 ? workingDayBefore(from, -by) : addBusinessDays(from, by, BOTH, USUAL_CUSTOMS);
