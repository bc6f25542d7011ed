import type { Day } from '~/domain/day';

/** `venture-cafe-tokyo_2025-05-26_excel.csv`: ASCII, with the day it was made, whatever the event is called. */
export function fileName(subject: string, day: Day, preset: string): string {
  const ascii = subject
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${ascii || 'goen'}_${day}_${preset}.csv`;
}
