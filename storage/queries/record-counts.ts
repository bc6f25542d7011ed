import { database } from '../core/database';

const COUNTED = [
  'organisations',
  'leads',
  'contacts',
  'followUps',
  'activities',
  'drafts',
  'forgotten',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Row counts shown to the user, deleted rows included. */
export async function recordCounts(): Promise<Record<Counted, number>> {
  const counts = await Promise.all(COUNTED.map((table) => database.table(table).count()));
  return Object.fromEntries(COUNTED.map((table, at) => [table, counts[at] ?? 0])) as Record<Counted, number>;
}
