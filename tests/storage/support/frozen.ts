import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { database } from '~/storage/core/database';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

/** Rows by table. */
export type Rows = Record<string, Record<string, unknown>[]>;

/** A typed array that is written as its bytes. */
const viewOf = ({ view, bytes }: { view: 'Uint16Array' | 'Uint32Array' | 'Float64Array'; bytes: number[] }) =>
  new globalThis[view](Uint8Array.from(bytes).buffer);

/** Rows as each version wrote them; never edited. */
export const frozenRows = (version: number): Rows =>
  JSON.parse(
    readFileSync(
      join(FIXTURES, version === 4 ? 'release-0.1.0/database.json' : `db-v${version}.json`),
      'utf8',
    ),
    // JSON has no maps and no arrays of bytes; only tallies have counts.
    (key, value) => (key === 'counts' ? new Map(value) : 'view' in Object(value) ? viewOf(value) : value),
  );

/** What each version added to the tables and indexes of the one before. */
const STORES: Record<number, Record<string, string>> = {
  1: {
    missions: 'id',
    missionEvents: 'id, missionId',
    organisations: 'id, *keys',
    contacts: 'id, organisationId',
    leads: 'id, eventId, organisationId',
    followUps: 'id, leadId, eventId',
    drafts: 'id, updatedAt',
    activities: 'id, subject',
    changes: 'id, activityId, record',
    settings: 'key',
  },
  2: {
    followUps: 'id, leadId, eventId, [state+dueOn], [eventId+state+dueOn], [state+leadId]',
    introductions: 'id, leadId, memberId',
    playbooks: 'id',
  },
  3: {
    activities: 'id, subject, of',
    verdicts: 'id, one, other',
    tombstones: 'id',
    forgotten: 'hash',
  },
  4: { views: 'id', exportPresets: 'id', letters: 'id', handovers: 'id' },
  5: { leadKeys: 'id, [eventId+at], [eventId+stage+at], [eventId+group]', tallies: 'id' },
  6: { searchChunks: 'id', staleTexts: 'id' },
};

/** Puts a database of an older version in place of today's, as that version made it, and leaves it open as its window. */
export async function oldDatabase(version: number, rows: Rows): Promise<Dexie> {
  await database.delete();
  const old = new Dexie('goen');
  for (let each = 1; each <= version; each++) old.version(each).stores(STORES[each] ?? {});
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  return old;
}

/** Version and rows of the database as they are stored, read by no code of ours. */
export async function storedRows(): Promise<{ version: number; rows: Rows }> {
  const found = await new Dexie('goen').open();
  const rows = await Promise.all(found.tables.map(async (table) => [table.name, await table.toArray()]));
  found.close();
  return { version: found.verno, rows: Object.fromEntries(rows) };
}
