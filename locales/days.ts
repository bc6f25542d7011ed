import { type Day, dayAsDate, dayAt, dayFrom } from '~/domain/dates/day';
import { type Locale, tagOf } from './text';

/** A day in short form, as `lun 26 mag`; with the year unless it is the current one. What is no day, as a merged file may have it, stays as it is. */
export function shortDay(locale: Locale, text: string): string {
  const day = dayFrom(text);
  if (!day) return text;
  const thisYear = day.startsWith(String(new Date().getFullYear()));
  return new Intl.DateTimeFormat(tagOf(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(dayAsDate(day));
}

/** An ISO instant in the device's time zone, as `26 mag 2025, 09:30`. */
export const momentIn = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Today in an IANA time zone; decides the day of capture and what is due. */
export const dayHere = (zone: string): Day => dayAt(new Date(), zone);
