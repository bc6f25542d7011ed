import { addDays, type Day, weekdayOf } from '../dates/day';

/** Parts of Today, in their order. */
export const DUE_SECTIONS = ['overdue', 'today', 'week', 'later'] as const;
export type DueSection = (typeof DUE_SECTIONS)[number];

/** The part of Today that a due day lies in, seen from a day; a week ends on Sunday. */
export function dueSectionOf(dueOn: string, today: Day): DueSection {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  return dueOn <= sunday ? 'week' : 'later';
}
