import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { leadCards, mergeBackup, openDatabase, undoLast } from '~/storage';
import { deviceRows, essence, merged, newDevice, opened, switchDevice } from '../support/devices';
import { oldDatabase } from '../support/frozen';
import { outsideId } from '../support/outside-id';
import { orphans, visible } from '../support/visible';

// Files written by version 0.1.0 (database version 4) before the source tree was rearranged; never edited. `database.json`: all rows of one laptop. `own-backup.json`: its backup. `backup.json`: the backup of a colleague who began from the same state. `merged.json`: what 0.1.0 came to when it merged that backup into that database.
const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'release-0.1.0');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const rowsOf = (name: string): Record<string, Record<string, unknown>[]> =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

/** Rows by table and key, without fields that are `undefined`, as JSON has them. */
const asJson = (tables: Record<string, unknown>) =>
  JSON.parse(
    JSON.stringify(tables, (_, value) =>
      value instanceof Map || value instanceof Set ? [...value.values()] : value,
    ),
  );
const sorted = (tables: Record<string, unknown[]>) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]),
  );

beforeEach(async () => {
  (await oldDatabase(4, rowsOf('database.json'))).close();
  await openDatabase(outsideId());
});

test('a database of 0.1.0 opens with every row as it was', async () => {
  const rows = rowsOf('database.json');
  // The lists were made when it was opened.
  const {
    leadKeys: _,
    tallies: __,
    searchChunks: ___,
    staleTexts: ____,
    changeBatches,
    ...opened
  }: Record<string, unknown[]> = asJson(await deviceRows());
  // Noted at each start: the last use, so that a wrong clock is noticed, and what the lists follow.
  const noted = ['lastSeen', 'listsStamp'];
  opened.settings = opened.settings?.filter((row) => !noted.includes((row as { key: string }).key)) ?? [];
  expect(sorted(opened)).toEqual(sorted(rows));
  expect(changeBatches).toEqual([]);
  const live = (rows.leads ?? []).filter(({ deletedAt }) => !deletedAt).map(({ id }) => id);
  const shown = await Promise.all(
    (rows.missionEvents ?? []).map(({ id }) => leadCards(id as Parameters<typeof leadCards>[0])),
  );
  expect(shown.flat().map(({ lead }) => lead.id)).toEqual(expect.arrayContaining(live));
  expect(await orphans()).toEqual([]);
});

test('a backup of 0.1.0 merges into it as 0.1.0 merged it, once, and can be undone', async () => {
  const was = await visible();
  expect(await merged(bytesOf('backup.json'))).toBe(true);
  expect(sorted(asJson(await essence()))).toEqual(sorted(rowsOf('merged.json')));
  expect(await merged(bytesOf('backup.json'))).toBe(false);
  expect(await undoLast()).toBe('backup-merged');
  expect(await visible()).toEqual(was);
});

test('a backup of 0.1.0 restores its database on a new laptop', async () => {
  const was = await visible();
  await switchDevice(await newDevice());
  const open = await opened(bytesOf('own-backup.json'));
  expect(open.outlook.refused).toEqual([]);
  await mergeBackup(open, 'copia.json');
  expect(await visible()).toEqual(was);
});
