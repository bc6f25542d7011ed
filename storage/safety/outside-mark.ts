import type { Dexie } from 'dexie';
import { database } from '../core/database';
import { countedRows } from '../core/lists';

/** What a database held: its newest stamp, and its numbers of leads and organisations. */
export interface OutsideMark {
  stamp: string;
  leads: number;
  organisations: number;
}

/** What the database holds by its own tallies: what is noted after a commit. */
export const talliedMark = (): Promise<OutsideMark> =>
  database.transaction('r', database.settings, database.tallies, async () => {
    const stamp = await database.settings.get('lastStamp');
    return { stamp: String(stamp?.value ?? ''), ...(await countedRows()) };
  });

/** What a database holds, by a walk through its rows. */
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

/** Whether two marks are of databases that hold the same. */
export const isSameMark = (one: OutsideMark, other: OutsideMark): boolean =>
  !markedLess(one, other) && !markedLess(other, one);
