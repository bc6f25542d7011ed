import { Dexie, type EntityTable } from 'dexie';
import type { KeptDraft } from '~/domain/kept-draft';
import type { Activity, FollowUp, Lead } from '~/domain/lead';
import type { Mission } from '~/domain/mission';
import type { MissionEvent } from '~/domain/mission-event';
import type { Contact, Organisation } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import type { Change, Setting } from './history';

export const VERSION = 1;

/** The records that have a history: written with stamps, one activity and a row of `changes` each. */
export interface RecordTables {
  missions: Mission;
  missionEvents: MissionEvent;
  organisations: Organisation;
  contacts: Contact;
  leads: Lead;
  followUps: FollowUp;
}
export const RECORD_TABLES = [
  'missions',
  'missionEvents',
  'organisations',
  'contacts',
  'leads',
  'followUps',
] as const satisfies (keyof RecordTables)[];

type Tables = { [T in keyof RecordTables]: EntityTable<RecordTables[T], 'id'> } & {
  drafts: EntityTable<KeptDraft, 'id'>;
  activities: EntityTable<Activity, 'id'>;
  changes: EntityTable<Change, 'id'>;
  settings: EntityTable<Setting, 'key'>;
};

/** The one database. Strict durability: what was called saved survives a power cut. No cache: a live query never runs before the commit. */
export const database = new Dexie('goen', {
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
}) as Dexie & Tables;

database.version(VERSION).stores({
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
