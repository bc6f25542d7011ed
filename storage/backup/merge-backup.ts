import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import type { RecordRow } from '~/domain/sync/beginnings';
import type { Replica } from '~/domain/sync/replica';
import type { ProgressOptions } from '../core/batches';
import { changeIdsOf } from '../core/changes';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';
import type { DevicePatch } from '../core/patch-kinds';
import { type ForgetReport, forgetPatches } from '../patches/forget';
import { takeSnapshot } from '../safety/snapshots';
import { type ForgottenPeople, forgottenPeople } from './forgotten-people';
import { historyPatches } from './history-merge';
import { mergePlan, type TableCounts } from './merge-plan';
import { type BackupPages, type Incoming, incomingFrom, type Refused, type Step } from './read-backup';

/** What merging a file would do; nothing is written yet. */
export interface MergeOutlook {
  counts: Map<keyof RecordTables, TableCounts>;
  refused: Refused[];
  /** People in the file who were forgotten on either device and are not imported. */
  leftOut: number;
  /** Stored people whom the file has forgotten: merging erases them. */
  erased: number;
  /** Activities of the file that are not stored here. */
  activities: number;
  /** Whether nothing is stored here that would need a backup first. */
  isFresh: boolean;
}

/** A file read and compared; pass it to `mergeBackup` unchanged. */
export interface OpenBackup {
  incoming: Incoming;
  outlook: MergeOutlook;
}

/** Reads the rows of a backup and previews the merge; nothing is written. `isClockRight`: the user's word that this computer's date is right, where the file is dated in the future. @throws Problem 'backup-ahead' with the file's latest instant */
export async function openBackup(
  pages: BackupPages,
  version: number,
  step: Step,
  { isClockRight }: { isClockRight?: boolean } = {},
): Promise<OpenBackup> {
  let read = 0;
  const noting: Step = (done) => {
    read = done;
    return step(done);
  };
  const incoming = await incomingFrom(pages, version, { now: new Date(), step: noting, isClockRight });
  const people = await forgottenPeople(incoming);
  const [stored, tombstones] = await Promise.all([storedRecords(), database.tombstones.toArray()]);
  const { counts } = await mergePlan(stored, tombstones, incoming, people, () => step(read));
  const known = new Set<string>(await database.activities.toCollection().primaryKeys());
  return {
    incoming,
    outlook: {
      counts,
      refused: incoming.refused,
      leftOut: among(people, incoming.records.get('contacts')),
      erased: among(people, stored.get('contacts')),
      activities: incoming.activities.filter(({ id }) => !known.has(id)).length,
      isFresh: isFresh(stored),
    },
  };
}

/** Merges a backup into the stored records, field by field, the latest write winning; only tombstones remove records. It is one activity with one undo, but people the file has forgotten stay erased. On a fresh device one's own file (`isOwn`) also restores drafts and choices; a colleague's leaves those to the user here. Resolves with whether anything changed. @throws Problem 'stopped' */
export async function mergeBackup(
  { incoming: file }: Pick<OpenBackup, 'incoming'>,
  source: string,
  { isOwn = false, ...options }: ProgressOptions & { isOwn?: boolean } = {},
): Promise<boolean> {
  const people = await forgottenPeople(file);
  await takeSnapshot('before-merge', new Date());
  const subject = await commit(async () => {
    const [stored, tombstones] = [await storedRecords(), await database.tombstones.toArray()];
    const plan = await mergePlan(stored, tombstones, file, people, aRequest);
    const patches = [
      ...(await erasePatches(people, stored)),
      ...(await deviceRowPatches(plan.incoming, isOwn && isFresh(stored))),
      ...(await historyPatches(plan, people)),
      ...plan.states,
    ];
    if (patches.length === 0) return undefined;
    return {
      activity: { kind: 'backup-merged', subject: BACKUP, source: source.slice(0, 200) },
      patches: [...patches, ...(await advanceClockPatches(file.lastStamp))],
    };
  }, options);
  return subject !== undefined;
}

/** What a transaction may wait for: it would end during a timer. */
const aRequest = (): Promise<unknown> => database.settings.get('lastStamp');

const among = ({ ids }: ForgottenPeople, contacts: ReadonlyMap<string, unknown> = new Map()): number =>
  [...ids.keys()].filter((id) => contacts.has(id)).length;

/** Subject of the merge activity, which has no record of its own. */
const BACKUP = 'backup';

async function storedRecords(): Promise<Replica> {
  const replica = new Map<string, Map<string, RecordRow>>();
  for (const table of RECORD_TABLES) {
    const rows = new Map<string, RecordRow>();
    await eachPage(database.table(table), (page) => {
      for (const row of page as RecordRow[]) rows.set(row.id, row);
    });
    replica.set(table, rows);
  }
  return replica;
}

/** Whether the user has stored nothing yet. */
const isFresh = (stored: Replica): boolean =>
  !stored.get('leads')?.size && !stored.get('organisations')?.size;

/** Patches that erase people the file has forgotten, and every text that names them. */
async function erasePatches({ ids, pattern }: ForgottenPeople, stored: Replica): Promise<DevicePatch[]> {
  if (ids.size === 0) return [];
  const contacts = [...ids.keys()].filter((id) => stored.get('contacts')?.has(id));
  const changes = await changeIdsOf([...ids.keys()]);
  const report: ForgetReport = { notes: [] };
  return [
    ...(contacts.length > 0 ? [{ table: 'contacts' as const, erase: contacts }] : []),
    ...(changes.length > 0 ? [{ table: 'changes' as const, erase: changes }] : []),
    ...(pattern ? await forgetPatches(new Set([...ids.keys(), ...changes]), pattern, report) : []),
  ];
}

/** Rows of the file without history: hashes of forgotten people and receipts; where the user's own file is restored also unfinished drafts and choices. */
async function deviceRowPatches(
  { forgotten, handovers, drafts, settings }: Incoming,
  isRestored: boolean,
): Promise<DevicePatch[]> {
  const [hashes, receipts] = await Promise.all([
    database.forgotten.bulkGet(forgotten.map(({ hash }) => hash)),
    database.handovers.bulkGet(handovers.map(({ id }) => id)),
  ]);
  const newHashes = forgotten.filter(({ forgottenAt }, at) => forgottenAt > (hashes[at]?.forgottenAt ?? ''));
  const newReceipts = handovers.filter((_, at) => !receipts[at]);
  const own = new Set<string>(isRestored ? await database.drafts.toCollection().primaryKeys() : []);
  const chosen = await database.settings.bulkGet(settings.map(({ key }) => key));
  const newSettings = isRestored ? settings.filter(({ value }, at) => chosen[at]?.value !== value) : [];
  const newDrafts = isRestored ? drafts.filter(({ id }) => !own.has(id)) : [];
  return [
    ...(newHashes.length > 0 ? [{ table: 'forgotten' as const, rows: newHashes }] : []),
    ...(newReceipts.length > 0 ? [{ table: 'handovers' as const, receipts: newReceipts }] : []),
    ...newSettings.map((put) => ({ table: 'settings' as const, put })),
    ...(newDrafts.length > 0 ? [{ table: 'drafts' as const, rewrite: newDrafts }] : []),
  ];
}

/** Advances this device's clock beyond every stamp of the file. */
async function advanceClockPatches(stamp: string): Promise<DevicePatch[]> {
  const own = await database.settings.get('lastStamp');
  return stamp > String(own?.value ?? '')
    ? [{ table: 'settings', put: { key: 'lastStamp', value: stamp } }]
    : [];
}
