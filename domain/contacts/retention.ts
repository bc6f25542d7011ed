import { type Day, dayFrom, daysBetween } from '../dates/day';

/** Months without activity after which a person is to be reviewed, unless the user chose another number (docs/domain-rules.md 9). */
export const RETENTION_MONTHS = 24;
/** Numbers of months to choose from. */
export const RETENTION_CHOICES = [6, 12, 24, 36, 60] as const;

/** Whether a person is to be reviewed: `months` have passed since the last activity or decision. */
export const isRetentionDue = (last: Day, months: number, today: Day): boolean =>
  daysBetween(last, monthsBefore(today, months)) >= 0;

/** The day some months earlier, clamped to the month's last day. */
function monthsBefore(of: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = of.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  const start = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  for (let date = day; date > 28; date--) {
    const found = dayFrom(`${start}-${date}`);
    if (found) return found;
  }
  return `${start}-${String(Math.min(day, 28)).padStart(2, '0')}` as Day;
}
