import type { Dexie } from 'dexie';

/** What a database held: its newest stamp, and its numbers of leads and organisations. */
export interface OutsideMark {
  stamp: string;
  leads: number;
  organisations: number;
}

/** What the database holds now. */
export async function markOf(database: Dexie): Promise<OutsideMark> {
  const [stamp, leads, organisations] = await Promise.all([
    database.table<{ value: unknown }>('settings').get('lastStamp'),
    database.table('leads').count(),
    database.table('organisations').count(),
  ]);
  return { stamp: String(stamp?.value ?? ''), leads, organisations };
}

/** Whether a database holds less than was noted after a commit: a part of it is gone. */
export const markedLess = (held: OutsideMark, noted: OutsideMark): boolean =>
  held.stamp < noted.stamp ||
  (held.stamp === noted.stamp && (held.leads < noted.leads || held.organisations < noted.organisations));
