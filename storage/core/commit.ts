import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import { nextStamp } from '~/domain/records/hybrid-clock';
import { LONGEST_NOTE } from '~/domain/records/limits';
import type { RecordPatch } from '~/domain/schema/patch';
import { checkUnstamped } from '~/domain/schema/schemas';
import { overAllTables } from './all-tables';
import { inBatches, type ProgressOptions } from './batches';
import { changeWriter, eraseChanges, putChanges } from './changes';
import { database } from './database';
import { drawId } from './ids';
import { catchUp } from './lists';
import type { DevicePatch, HistoryPatch, StatePatch } from './patch-kinds';
import { remember } from './undo-stack';
import { rowCount, writeHistory } from './write-history';
import { type Moment, writeRecords } from './write-records';
import { writeStates } from './write-replicas';

type NewActivity = Pick<Activity, 'kind' | 'subject' | 'note' | 'of' | 'source'>;

/** One transaction: an activity with its record patches, or device-local rows without history. */
export type ChangeSet =
  | { activity: NewActivity; patches: (RecordPatch | StatePatch | HistoryPatch | DevicePatch)[] }
  | { activity?: never; patches: DevicePatch[] };

let onCommitted: (() => void) | undefined;

/** Calls `then` after each commit of this window. */
export function whenCommitted(then: () => void): void {
  onCommitted = then;
}

/** Runs `work` and writes the change set it returns in one transaction, with stamps, one activity and one change per patch. Resolves after the commit with the activity's subject; `undefined` where `work` returned nothing. @throws Problem 'stopped' where the signal was aborted, 'value-invalid', 'value-too-long' naming the field, 'no-room' on a full disk, 'database-lost' where the store was emptied under this window, 'database-updated' and 'database-closed' where it was closed */
export async function commit(
  work: () => Promise<ChangeSet | undefined>,
  options?: ProgressOptions,
): Promise<string | undefined> {
  const activity = await overAllTables(async (transaction) => written(work, options, transaction));
  if (activity) remember(activity);
  onCommitted?.();
  return activity?.subject;
}

async function written(
  work: () => Promise<ChangeSet | undefined>,
  options: ProgressOptions | undefined,
  transaction: object,
): Promise<Activity | undefined> {
  const changeSet = await worked(work);
  if (!changeSet) return undefined;
  const records: RecordPatch[] = [];
  const states: StatePatch[] = [];
  const history: HistoryPatch[] = [];
  for (const each of changeSet.patches) {
    if ('set' in each) records.push(each);
    else if ('state' in each) states.push(each);
    else if ('added' in each || 'removed' in each) history.push(each);
    else await writeDeviceRows(each);
  }
  if (!changeSet.activity) return undefined;
  const moment = await thisMoment();
  const activity = { ...changeSet.activity, id: drawId<Activity['id']>(), at: moment.at, by: moment.by };
  if ((activity.note?.length ?? 0) > LONGEST_NOTE) throw new Problem('value-too-long', 'note');
  checkUnstamped('activities', activity);
  await database.activities.add(activity);
  const historyRows = history.reduce((sum, each) => sum + rowCount(each), 0);
  const all = records.length + states.length + historyRows;
  const writeBatches = inBatches(all, options, () => catchUp(transaction));
  const writeChanges = changeWriter(activity);
  await writeRecords(records, moment, writeBatches, writeChanges);
  await writeStates(states, writeBatches, writeChanges);
  for (const each of history) await writeHistory(each, activity, writeBatches);
  return activity;
}

/** What `work` returns. @throws Problem 'database-lost' where the store has no id of a device, except for what gives it one */
async function worked(work: () => Promise<ChangeSet | undefined>): Promise<ChangeSet | undefined> {
  const device = await database.settings.get('deviceId');
  if (device) return work();
  const changeSet = await work().catch((failure: unknown) => {
    // What it looked for is gone with all the rest.
    throw failure instanceof Problem ? new Problem('database-lost') : failure;
  });
  const founds = changeSet?.patches.some(
    (patch) => 'put' in patch && 'key' in patch.put && patch.put.key === 'deviceId',
  );
  if (changeSet && !founds) throw new Problem('database-lost');
  return changeSet;
}

async function writeDeviceRows(patch: DevicePatch): Promise<void> {
  if (patch.table === 'changes') {
    if ('erase' in patch) await eraseChanges(patch.erase);
    else await putChanges(patch.rewrite);
  } else if ('erase' in patch) await database.table(patch.table).bulkDelete([...patch.erase]);
  else if ('rewrite' in patch) await database.table(patch.table).bulkPut([...patch.rewrite]);
  else if (patch.table === 'tombstones' || patch.table === 'forgotten')
    await database.table(patch.table).bulkPut([...patch.rows]);
  else if ('receipts' in patch) {
    for (const receipt of patch.receipts) checkUnstamped('handovers', receipt);
    await database.handovers.bulkPut([...patch.receipts]);
  } else if (patch.table === 'settings') await database.settings.put(patch.put);
  else if ('put' in patch) {
    checkUnstamped('drafts', patch.put);
    await database.drafts.put(patch.put);
  } else await database.drafts.delete(patch.remove);
}

async function thisMoment(): Promise<Moment> {
  const [device, last, initials] = await database.settings.bulkGet(['deviceId', 'lastStamp', 'initials']);
  const now = new Date();
  const stamp = nextStamp(last?.value as string | undefined, now, String(device?.value));
  await database.settings.put({ key: 'lastStamp', value: stamp });
  return { at: now.toISOString(), by: String(initials?.value ?? ''), stamp };
}
