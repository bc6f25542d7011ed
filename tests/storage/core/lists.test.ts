import { expect, test } from 'vitest';
import type { LeadId, StageId } from '~/domain/records/ids';
import {
  deleteLead,
  moveLead,
  newestLeads,
  openDatabase,
  restore,
  restoreSnapshot,
  saveLead,
  stageCounts,
  takeSnapshot,
  undoLast,
  whenPreparing,
} from '~/storage';
import { overAllTables } from '~/storage/core/all-tables';
import { database } from '~/storage/core/database';
import { frozenRows, oldDatabase } from '../support/frozen';
import { imported } from '../support/import-scene';
import { listsAndRecords } from '../support/lists';
import { outsideId } from '../support/outside-id';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const named = (nameJa: string, eventId = VENTURE_CAFE) =>
  saveLead({ eventId, fields: { nameJa }, evidence: {} }, TODAY);
const follows = async () => {
  const { held, expected } = await listsAndRecords();
  expect(held).toEqual(expected);
};
const names = async (most: number, stage?: string) =>
  (await newestLeads(VENTURE_CAFE, most, stage ? { stage: stage as StageId } : {})).map(
    ({ organisation }) => organisation.nameJa,
  );

test('an import of many rows is listed whole, with the steps it dates, and gone once it is undone', async () => {
  const rows = Array.from({ length: 700 }, (_, at) => `架空${at}精機株式会社,https://kakuu-${at}.example/`);
  await imported(['company,website', ...rows].join('\n'));
  expect((await newestLeads(VENTURE_CAFE, 999)).length).toBe(700);
  await follows();
  await undoLast();
  expect(await newestLeads(VENTURE_CAFE, 999)).toEqual([]);
  await follows();
});

test('the newest leads of an event come first, as many as asked for, of a stage where one is named', async () => {
  const [first] = [await named('いち'), await named('に'), await named('さん'), await named('よそ', EXPO)];
  expect(await names(2)).toEqual(['さん', 'に']);
  await moveLead(first as LeadId, 'thanked' as StageId, TODAY);
  expect(await names(9, 'thanked')).toEqual(['いち']);
  expect(await names(9, 'captured')).toEqual(['さん', 'に']);
  expect(await stageCounts(VENTURE_CAFE)).toEqual(
    new Map([
      ['captured', 2],
      ['thanked', 1],
    ]),
  );
});

test('what is in the trash is not listed; it is again once restored or undone', async () => {
  const id = await named('いち');
  await deleteLead(id);
  expect(await names(9)).toEqual([]);
  expect(await stageCounts(VENTURE_CAFE)).toEqual(new Map());
  await restore('leads', id);
  expect(await names(9)).toEqual(['いち']);
  await undoLast();
  expect(await names(9)).toEqual([]);
  await follows();
});

test('what is not committed is not listed', async () => {
  await named('いち');
  await expect(
    overAllTables(async () => {
      await database.leads.clear();
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await names(9)).toEqual(['いち']);
  await follows();
});

test('a copy that is restored is listed', async () => {
  await saveLead(mirai(), TODAY);
  const copy = await takeSnapshot('daily', new Date());
  await named('に');
  await restoreSnapshot(String(copy?.id), new Date());
  expect(await names(9)).toEqual(['みらい衛星株式会社']);
  await follows();
});

test.each([1, 2, 3, 4, 5, 6])('a database of version %i is listed once it is opened', async (version) => {
  (await oldDatabase(version, frozenRows(version))).close();
  await openDatabase(outsideId());
  await follows();
  expect((await listsAndRecords()).held.keys.length).toBeGreaterThan(0);
});

test('rows written by something else are listed at the next opening', async () => {
  await named('いち');
  const [lead] = await database.leads.toArray();
  await database.leads.put({ ...lead, id: 'other' } as never);
  await database.settings.put({ key: 'lastStamp', value: '2026-11-21T00:00:00.000Z|0000|x' });
  expect(await names(9)).toHaveLength(1);
  await openDatabase(outsideId());
  expect(await names(9)).toHaveLength(2);
  await follows();
});

test('lists that are made anew tell how far they are', async () => {
  await named('架空精機株式会社');
  const [[lead], [step]] = [await database.leads.toArray(), await database.followUps.toArray()];
  await database.leads.bulkAdd(
    Array.from({ length: 1_200 }, (_, at) => ({ ...lead, id: `lead-${at}` }) as never),
  );
  await database.followUps.bulkAdd(
    Array.from({ length: 400 }, (_, at) => ({ ...step, id: `step-${at}` }) as never),
  );
  const told: (number | undefined)[] = [];
  const stop = whenPreparing((part) => told.push(part));
  await openDatabase(outsideId());
  stop();
  expect(told.length).toBeGreaterThan(3);
  expect(told.slice(0, -1)).toEqual([...told.slice(0, -1)].sort());
  expect(told.slice(-2)).toEqual([1, undefined]);
});
