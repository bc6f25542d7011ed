import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type { ExportPreset } from '~/domain/export-preset';
import type { Handover } from '~/domain/handover';
import type { Introduction } from '~/domain/introduction';
import type { KeptDraft } from '~/domain/kept-draft';
import type { Activity, FollowUp, Lead } from '~/domain/lead';
import type { Letter } from '~/domain/letter';
import type { Mission } from '~/domain/mission';
import type { MissionEvent } from '~/domain/mission-event';
import type { Contact, Organisation } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import type { SavedPlaybook } from '~/domain/saved-playbook';
import type { View } from '~/domain/saved-view';
import type { Tombstone } from '~/domain/tombstone';
import type { Verdict } from '~/domain/verdict';
import type { Change, Forgotten, Setting } from './history';
import { MIGRATIONS } from './migrations';

export const VERSION = 4;

/** The records that have a history: written with stamps, one activity and a row of `changes` each. */
export interface RecordTables {
  missions: Mission;
  missionEvents: MissionEvent;
  organisations: Organisation;
  contacts: Contact;
  leads: Lead;
  followUps: FollowUp;
  introductions: Introduction;
  playbooks: SavedPlaybook;
  verdicts: Verdict;
  views: View;
  exportPresets: ExportPreset;
  letters: Letter;
}
export const RECORD_TABLES = [
  'missions',
  'missionEvents',
  'organisations',
  'contacts',
  'leads',
  'followUps',
  'introductions',
  'playbooks',
  'verdicts',
  'views',
  'exportPresets',
  'letters',
] as const satisfies (keyof RecordTables)[];

type Tables = { [T in keyof RecordTables]: EntityTable<RecordTables[T], 'id'> } & {
  drafts: EntityTable<KeptDraft, 'id'>;
  activities: EntityTable<Activity, 'id'>;
  changes: EntityTable<Change, 'id'>;
  settings: EntityTable<Setting, 'key'>;
  tombstones: EntityTable<Tombstone, 'id'>;
  forgotten: EntityTable<Forgotten, 'hash'>;
  handovers: EntityTable<Handover, 'id'>;
};

/** The one database. Strict durability: what was called saved survives a power cut. No cache: a live query never runs before the commit. */
export const database = new Dexie('goen', {
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
}) as Dexie & Tables;

// A version that was ever released is never edited: what changes comes as a new one.
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

/** Every row of the tables a version changed, by its own function. */
async function migrated(upgrade: Transaction, version: number): Promise<void> {
  for (const [table, migrate] of Object.entries(MIGRATIONS[version] ?? {})) {
    const rows = await upgrade.table(table).toArray();
    if (migrate) await upgrade.table(table).bulkPut(rows.map(migrate));
  }
}

// Dexie would reopen a database that a newer page has upgraded and let this older code write to it: it must stay closed.
database.on('versionchange', () => database.close({ disableAutoOpen: true }));
database.on(
  'ready',
  (opened) => {
    const found = (opened as Dexie).backendDB().version / 10;
    if (found > VERSION) {
      database.close({ disableAutoOpen: true });
      throw new Problem('database-newer');
    }
  },
  true,
);
