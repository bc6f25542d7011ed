import type { Activity } from '~/domain/history/activity';
import type { ActivityId } from '~/domain/records/ids';
import { database } from './database';
import type { BatchedChange, Change, ChangeBatch } from './row-types';
import { rowsWhere } from './stored-rows';

// Changes are stored in batches, or one by one where an older version wrote them; nobody but this file needs to know.

type NewChange = Omit<BatchedChange, 'id'>;

/** Writes changes of one activity that belong to the same write. */
export type WriteChanges = (changes: readonly NewChange[]) => Promise<unknown>;

/** Returns what writes the changes of a new activity, each call as one batch. */
export function changeWriter({ id: activity }: Pick<Activity, 'id'>): WriteChanges {
  let batches = 0;
  return (changes) => {
    const id = `${activity}.${batches++}`;
    const numbered = changes.map((change, at) => ({ id: `${id}.${at}`, ...change }));
    return database.changeBatches.add(batchWith(id, numbered));
  };
}

const batchWith = (id: string, changes: BatchedChange[]): ChangeBatch => ({
  id,
  records: [...new Set(changes.map(({ record }) => record))],
  changes,
});

/** Whether a change may have its id: one of a batch names its activity. */
export const isChangeId = ({ id, activityId }: Pick<Change, 'id' | 'activityId'>): boolean =>
  !id.includes('.') || (BATCHED.test(id) && activityOf(batchOf(id) ?? '') === activityId);

const BATCHED = /^[^.]+\.\d{1,7}\.\d{1,7}$/;

/** The batch that a change is in by its id; `undefined` of one stored by itself. */
const batchOf = (id: string): string | undefined =>
  BATCHED.test(id) ? id.slice(0, id.lastIndexOf('.')) : undefined;
const activityOf = (batch: string): string => batch.slice(0, batch.indexOf('.'));
const numberOf = ({ id }: BatchedChange): number => Number(id.slice(id.lastIndexOf('.') + 1));

/** The changes of a batch. */
export function changesIn({ id, changes }: ChangeBatch): Change[] {
  const activityId = activityOf(id) as ActivityId;
  return changes.map((change) => ({ ...change, activityId }));
}

/** The changes that activities made. */
export async function changesOfActivities(ids: readonly ActivityId[]): Promise<Change[]> {
  const [single, batches] = await Promise.all([
    database.changes
      .where('activityId')
      .anyOf([...ids])
      .toArray(),
    database.changeBatches
      .where('id')
      .startsWithAnyOf(ids.map((id) => `${id}.`))
      .toArray(),
  ]);
  return [...single, ...batches.flatMap(changesIn)];
}

// Above this number of records, reading all batches is faster than looking up each.
const MANY = 500;

/** The changes of records, in no order. */
export async function changesOfRecords(records: readonly string[]): Promise<Change[]> {
  const single = await rowsWhere<Change>('changes', 'record', records);
  const batches = await (records.length > MANY
    ? database.changeBatches.toArray()
    : database.changeBatches.where('records').anyOf(records).distinct().toArray());
  const wanted = new Set(records);
  return [...single, ...batches.flatMap(changesIn).filter(({ record }) => wanted.has(record))];
}

/** The ids of the changes of records. */
export const changeIdsOf = async (records: readonly string[]): Promise<string[]> =>
  (await changesOfRecords(records)).map(({ id }) => id);

/** The changes that `isWanted` names, of all there are. */
export async function changesWhere(isWanted: (change: Change) => boolean): Promise<Change[]> {
  const wanted = await database.changes.filter(isWanted).toArray();
  await database.changeBatches.each((batch) => void wanted.push(...changesIn(batch).filter(isWanted)));
  return wanted;
}

/** The stored ones of these changes, by id. */
export async function changesById(ids: readonly string[]): Promise<Map<string, Change>> {
  // The keys first: to look for each row that is not there takes far longer.
  const keys = new Set<string>(await database.changes.toCollection().primaryKeys());
  const single = await database.changes.bulkGet(ids.filter((id) => keys.has(id)));
  const wanted = new Set(ids);
  const batched = (await batchesWith(ids)).flatMap(changesIn).filter(({ id }) => wanted.has(id));
  return new Map([...single, ...batched].flatMap((change) => (change ? [[change.id, change]] : [])));
}

async function batchesWith(ids: readonly string[]): Promise<ChangeBatch[]> {
  const batches = new Set(ids.flatMap((id) => batchOf(id) ?? []));
  return (await database.changeBatches.bulkGet([...batches])).filter((each) => each !== undefined);
}

/** Changes in parts to be stored one after the other; a part ends where a batch ends. */
export function changeParts(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = [];
  let part: Change[] = [];
  for (const group of changeGroups(changes)) {
    if (part.length > 0 && part.length + group.length > PART) {
      parts.push(part);
      part = [];
    }
    part = part.concat(group);
  }
  return part.length > 0 ? [...parts, part] : parts;
}
// As many as are written at once.
const PART = 250;

/** Changes in groups of those that are stored together. */
function changeGroups(changes: readonly Change[]): Change[][] {
  const groups = new Map<string | undefined, Change[]>();
  for (const change of changes) {
    const batch = batchOf(change.id);
    const group = groups.get(batch);
    if (group) group.push(change);
    else groups.set(batch, [change]);
  }
  return [...groups.values()];
}

/** Stores changes that have an id already, in place of those with the same. */
export async function putChanges(changes: readonly Change[]): Promise<void> {
  await database.changes.bulkPut(changes.filter(({ id }) => batchOf(id) === undefined));
  const stored = new Map((await batchesWith(changes.map(({ id }) => id))).map((each) => [each.id, each]));
  const batches: ChangeBatch[] = [];
  for (const group of changeGroups(changes)) {
    const batch = batchOf(group[0]?.id ?? '');
    if (batch === undefined) continue;
    const all = new Map((stored.get(batch)?.changes ?? []).map((change) => [change.id, change]));
    for (const { activityId: _, ...change } of group) all.set(change.id, change);
    batches.push(
      batchWith(
        batch,
        [...all.values()].sort((one, other) => numberOf(one) - numberOf(other)),
      ),
    );
  }
  await database.changeBatches.bulkPut(batches);
}

/** Removes changes for good. */
export async function eraseChanges(ids: readonly string[]): Promise<void> {
  await database.changes.bulkDelete(ids.filter((id) => batchOf(id) === undefined));
  const erased = new Set(ids);
  const left = (await batchesWith(ids)).map(({ id, changes }) =>
    batchWith(
      id,
      changes.filter((change) => !erased.has(change.id)),
    ),
  );
  await database.changeBatches.bulkPut(left.filter(({ changes }) => changes.length > 0));
  await database.changeBatches.bulkDelete(
    left.filter(({ changes }) => changes.length === 0).map(({ id }) => id),
  );
}
