import { expect, test } from 'vitest';
import {
  deleteLeads,
  emptyTrash,
  leadDetails,
  openBackup,
  openDatabase,
  setOwners,
  undoActivity,
  undoLast,
} from '~/storage';
import { changesOfRecords } from '~/storage/core/changes';
import { database } from '~/storage/core/database';
import { backupBytes, essence, merged, newDevice, noStep } from '../support/devices';
import { frozenRows, oldDatabase } from '../support/frozen';
import { outsideId } from '../support/outside-id';
import { scene } from '../support/scene';
import { withMission } from '../support/store';
import { visible } from '../support/visible';

withMission();

const shown = async (lead: Parameters<typeof leadDetails>[0]) =>
  (await leadDetails(lead))?.history.map(({ activity, changes }) => [activity.kind, changes.length]);

test('what one command changes in many records is one row of history', async () => {
  const { lead, other } = await scene();
  const rows = await database.changeBatches.count();
  await setOwners([lead, other], 'GR');
  expect(await database.changeBatches.count()).toBe(rows + 1);
});

test('a record that is purged takes its own changes out of a batch, and those of others stay and are undone', async () => {
  const { lead, other } = await scene();
  const before = await visible();
  await setOwners([lead, other], 'GR');
  const [activity] = await database.activities.orderBy('id').reverse().limit(1).toArray();
  const ofOther = await shown(other);
  await deleteLeads([lead]);
  await emptyTrash(new Date(), true);
  expect(await changesOfRecords([lead])).toEqual([]);
  expect(await shown(other)).toEqual(ofOther);
  if (activity) await undoActivity(activity.id, { partly: true });
  expect((await visible()).leads).toEqual(before.leads?.filter((row) => (row as { id: string }).id !== lead));
});

test('a batch whose records are all purged is gone', async () => {
  const { lead, other } = await scene();
  await setOwners([lead, other], 'GR');
  const ids = await database.changeBatches.toCollection().primaryKeys();
  await deleteLeads([lead, other]);
  await emptyTrash(new Date(), true);
  expect(await database.changeBatches.get(ids.at(-1) ?? '')).toBeUndefined();
});

test('a new computer has the same history, in batches, and the file brings nothing a second time', async () => {
  const { lead, other } = await scene();
  await setOwners([lead, other], 'GR');
  const file = await backupBytes();
  const [was, batches, history] = [
    await essence(),
    await database.changeBatches.toArray(),
    await shown(lead),
  ];
  await newDevice();
  await merged(file);
  expect(await essence()).toEqual(was);
  expect((await shown(lead))?.slice(1)).toEqual(history);
  const own = await database.changeBatches.bulkGet(batches.map(({ id }) => id));
  expect(own).toEqual(batches);
  expect(await merged(file)).toBe(false);
  await undoLast();
  const left = await changesOfRecords([lead, other]);
  // What the merge and its undo did themselves stays.
  expect(left.filter(({ clocks }) => !clocks)).toEqual([]);
});

test('a change that claims a place in the batch of another activity is refused', async () => {
  const { lead } = await scene();
  const [change] = await changesOfRecords([lead]);
  const row = { ...change, id: `${change?.activityId}.0.900`, after: { owner: 'XX' } };
  const wrong = { ...row, activityId: '01900000-0000-7000-8000-000000000000' };
  const refusedOf = async (rows: object[]) =>
    (await openBackup([['changes', rows]], 4, noStep)).outlook.refused;
  expect(await refusedOf([row])).toEqual([]);
  expect(await refusedOf([wrong, { ...row, id: 'x.y' }])).toEqual([
    { table: 'changes', row: 1, field: 'id' },
    { table: 'changes', row: 2, field: 'id' },
  ]);
});

test('what an older version did is shown and undone', async () => {
  (await oldDatabase(6, frozenRows(6))).close();
  await openDatabase(outsideId());
  const saved = await database.activities.filter(({ kind }) => kind === 'lead-captured').last();
  expect(await shown(saved?.subject as never)).toContainEqual(['lead-captured', 3]);
  if (saved) await undoActivity(saved.id);
  expect(await database.leads.get(saved?.subject as never)).toMatchObject({ deletedAt: expect.any(String) });
});
