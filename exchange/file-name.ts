import type { Day } from '~/domain/dates/day';

/** `venture-cafe-tokyo_2025-05-26_excel.csv`: ASCII, with the day it was made, whatever the event's name. */
export const fileName = (subject: string, day: Day, preset: string, ending: 'csv' | 'xlsx' = 'csv'): string =>
  `${asciiName(subject)}_${day}_${asciiName(preset)}.${ending}`;

/** Names that Windows gives to devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name as part of a file name: ASCII, lower case, at most 60 characters; one that names a device goes on after `goen-`. */
export function asciiName(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return DEVICE.test(ascii) ? `goen-${ascii}` : ascii || 'goen';
}
