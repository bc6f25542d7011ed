import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Handover } from '~/domain/export/handover';
import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import type { Tombstone } from '~/domain/records/tombstone';
import type { RecordTables } from '~/domain/schema/tables';
import type { PackedLeads } from '~/domain/search/packed';
import { type Closing, noteClosing, noteOpening } from './closing';
import type { Change, ChangeBatch, Draft, Forgotten, LeadKey, Setting, StaleText, Tally } from './row-types';
import { noteTouched } from './touched-rows';
import { migrated } from './upgrade';

export const VERSION = 7;

/** The version whose rows in files are those of today. A later one has added what follows from them, and batches of changes, which files hold one by one. */
export const ROWS_VERSION = 4;

type Tables = { [T in keyof RecordTables]: EntityTable<RecordTables[T], 'id'> } & {
  drafts: EntityTable<Draft, 'id'>;
  activities: EntityTable<Activity, 'id'>;
  /** The changes of older versions, and what merging files has done to the history. */
  changes: EntityTable<Change, 'id'>;
  changeBatches: EntityTable<ChangeBatch, 'id'>;
  settings: EntityTable<Setting, 'key'>;
  tombstones: EntityTable<Tombstone, 'id'>;
  forgotten: EntityTable<Forgotten, 'hash'>;
  handovers: EntityTable<Handover, 'id'>;
  leadKeys: EntityTable<LeadKey, 'id'>;
  tallies: EntityTable<Tally, 'id'>;
  searchChunks: EntityTable<PackedLeads, 'id'>;
  staleTexts: EntityTable<StaleText, 'id'>;
};

/** Tables whose rows follow from those of other tables: they are in no copy and no file. */
const FOLLOWING: readonly string[] = ['leadKeys', 'tallies', 'searchChunks', 'staleTexts'];

/** The database. Strict durability: committed data survives a power cut. No cache: live queries never run before the commit. */
export const database = new Dexie('goen', {
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
}) as Dexie & Tables;

// Never edit a released version; add a new one.
database.version(1).stores({
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
});
database
  .version(2)
  .stores({
    followUps: 'id, leadId, eventId, [state+dueOn], [eventId+state+dueOn], [state+leadId]',
    introductions: 'id, leadId, memberId',
    playbooks: 'id',
  })
  .upgrade((upgrade) => migrated(upgrade, 2));

database
  .version(3)
  .stores({
    activities: 'id, subject, of',
    changes: 'id, activityId, record',
    verdicts: 'id, one, other',
    tombstones: 'id',
    forgotten: 'hash',
  })
  .upgrade((upgrade) => migrated(upgrade, 3));

database.version(4).stores({ views: 'id', exportPresets: 'id', letters: 'id', handovers: 'id' });

database
  .version(5)
  .stores({ leadKeys: 'id, [eventId+at], [eventId+stage+at], [eventId+group]', tallies: 'id' });

database.version(6).stores({ searchChunks: 'id', staleTexts: 'id' });

database.version(7).stores({ changeBatches: 'id, *records' });

database.use(noteTouched);

/** The tables whose rows are written by hand, import or merge. */
export const ownTables = (of: Dexie = database): Table[] =>
  of.tables.filter(({ name }) => !FOLLOWING.includes(name));

// Otherwise Dexie would reopen it: one upgraded by a newer page, to which older code would write, or an empty one.
function closeFor(closing: Closing): void {
  database.close({ disableAutoOpen: true });
  noteClosing(closing);
}

database.on('versionchange', ({ newVersion }) => {
  closeFor(newVersion === null ? 'database-closed' : 'database-updated');
  // Dexie's own listener, which comes next, would open it again at the next use.
  return false;
});
database.on(
  'ready',
  (opened) => {
    const inner = (opened as Dexie).backendDB();
    if (inner.version / 10 > VERSION) {
      database.close({ disableAutoOpen: true });
      throw new Problem('database-newer');
    }
    noteOpening();
    // The browser closes or clears the store. It takes the place of Dexie's own, which would reopen it.
    inner.onclose = () => closeFor('database-closed');
  },
  true,
);
