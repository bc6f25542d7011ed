import { type Day, dayAsDate, dayAt } from '~/domain/dates/day';
import type { Locale } from './text';

/** `lun 26 mag`: a day as a row or a footer shows it, with the year where it is not this one. */
export function shortDay(locale: Locale, day: string): string {
  const thisYear = day.startsWith(String(new Date().getFullYear()));
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(dayAsDate(day as Day));
}

/** `26 mag 2025, 09:30`: an instant as this machine's clock has it. */
export const momentIn = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Today in a zone: what counts as the day of capture and as due. */
export const dayHere = (zone: string): Day => dayAt(new Date(), zone);
