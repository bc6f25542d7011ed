import { zoneOrOwn } from './zone';

declare const day: unique symbol;
/** A calendar day `YYYY-MM-DD`, without time zone. */
export type Day = string & { readonly [day]: true };

const DAY_MS = 86_400_000;
const noonOf = (of: Day): number => Date.parse(`${of}T12:00:00Z`);

/** The text as a day; `undefined` for 30 February and anything else that is no day. */
export function dayFrom(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T12:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? (text as Day) : undefined;
}

/** The calendar day of an instant in an IANA time zone; in the computer's own where the browser does not know it. */
export function dayAt(instant: Date, zone: string): Day {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zoneOrOwn(zone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant) as Day;
}

/** The day `days` calendar days later; earlier if negative. */
export function addDays(from: Day, days: number): Day {
  return new Date(noonOf(from) + days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (of: Day): number => new Date(noonOf(of)).getUTCDay();

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** The day as an instant (noon UTC), for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export const dayAsDate = (of: Day): Date => new Date(noonOf(of));

/** Days from the first to the second; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noonOf(to as Day) - noonOf(from as Day)) / DAY_MS);
