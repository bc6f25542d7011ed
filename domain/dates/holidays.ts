import { getHolidaysOf } from 'japanese-holidays';
import { addDays, type Day, weekdayOf } from './day';

/** Country whose working days count: JP for mail to Japan, IT for internal work, both for calls. */
export type Calendar = 'JP' | 'IT';

const two = (n: number): string => String(n).padStart(2, '0');
const inYear = (year: number, ...days: [month: number, date: number][]): Day[] =>
  days.map(([month, date]) => `${year}-${two(month)}-${two(date)}` as Day);

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}` as Day;
}

/** Italian public holidays (L. 260/1949 as amended), including 4 October from 2026 (L. 151/2025). */
export function italianHolidays(year: number): Day[] {
  const fixed = inYear(
    year,
    [1, 1],
    [1, 6],
    [4, 25],
    [5, 1],
    [6, 2],
    [8, 15],
    [11, 1],
    [12, 8],
    [12, 25],
    [12, 26],
  );
  const easter = easterOf(year);
  return [...fixed, ...(year >= 2026 ? inYear(year, [10, 4]) : []), easter, addDays(easter, 1)];
}

/** Japanese public holidays (国民の祝日に関する法律), including substitute holidays. */
export const japaneseHolidays = (year: number): Day[] =>
  inYear(year, ...getHolidaysOf(year).map(({ month, date }): [number, number] => [month, date]));

/** Periods in which companies close by custom rather than by law; each can be switched per mission (docs/domain-rules.md 7.2). */
export const CUSTOMS = ['year-end', 'golden-week', 'obon', 'mid-august'] as const;
export type Custom = (typeof CUSTOMS)[number];
/** Default closures. Golden Week is left out because companies work between its holidays. */
export const USUAL_CUSTOMS: readonly Custom[] = ['year-end', 'obon', 'mid-august'];

const CUSTOMARY: Record<Custom, readonly [calendar: Calendar, from: string, to: string][]> = {
  'year-end': [
    ['JP', '12-29', '12-31'],
    ['JP', '01-01', '01-03'],
    ['IT', '12-24', '12-24'],
    ['IT', '12-31', '12-31'],
  ],
  'golden-week': [['JP', '04-29', '05-06']],
  obon: [['JP', '08-13', '08-16']],
  'mid-august': [['IT', '08-10', '08-21']],
};

const byYear = new Map<string, ReadonlySet<Day>>();

function holidaysOf(calendar: Calendar, year: number): ReadonlySet<Day> {
  const key = `${calendar}${year}`;
  const known = byYear.get(key);
  if (known) return known;
  const days = new Set(calendar === 'JP' ? japaneseHolidays(year) : italianHolidays(year));
  byYear.set(key, days);
  return days;
}

function isClosedIn(calendar: Calendar, day: Day, customs: readonly Custom[]): boolean {
  if (holidaysOf(calendar, Number(day.slice(0, 4))).has(day)) return true;
  const monthDay = day.slice(5);
  return customs.some((custom) =>
    CUSTOMARY[custom].some(([whose, from, to]) => whose === calendar && from <= monthDay && monthDay <= to),
  );
}

/** Whether the day is a weekend, public holiday or customary closure in any of the calendars. */
export function isClosed(day: Day, calendars: readonly Calendar[], customs: readonly Custom[]): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || calendars.some((calendar) => isClosedIn(calendar, day, customs));
}
