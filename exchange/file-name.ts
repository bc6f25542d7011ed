import type { Day } from '~/domain/dates/day';

/** `venture-cafe-tokyo_2025-05-26_excel.csv`: ASCII, with the day it was made, whatever the event is called. */
export const fileName = (subject: string, day: Day, preset: string, ending: 'csv' | 'xlsx' = 'csv'): string =>
  `${asciiName(subject)}_${day}_${asciiName(preset)}.${ending}`;

/** A name as a part of a file's name: ASCII, lower case, at most 60 characters. */
export const asciiName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'goen';
