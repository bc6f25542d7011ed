import { type Day, dayAsDate, dayAt } from '~/domain/day';
import type { Locale } from '~/locales/text';

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

/** Today in a zone: what counts as the day of capture and as due. */
export const dayHere = (zone: string): Day => dayAt(new Date(), zone);
