import type { Day } from '~/domain/dates/day';

/** `venture-cafe-tokyo_2025-05-26_excel.csv`: ASCII, with the day it was made, whatever the event's name. */
export const fileName = (subject: string, day: Day, preset: string, ending: 'csv' | 'xlsx' = 'csv'): string =>
  `${asciiName(subject)}_${day}_${asciiName(preset)}.${ending}`;

/** A name as part of a file name: ASCII, lower case, at most 60 characters. */
export const asciiName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'goen';
