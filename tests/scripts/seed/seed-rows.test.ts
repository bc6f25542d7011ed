import { beforeAll, describe, expect, test } from 'vitest';
import { parsedRow } from '~/domain/schema/schemas';
import { RECORD_TABLES } from '~/domain/schema/tables';
import { isCorporateNumber } from '~/domain/values/corporate-number';
import { changesIn } from '~/storage/core/changes';
import { database } from '~/storage/core/database';
import type { ChangeBatch } from '~/storage/core/row-types';
import { seedNamed } from '../../../scripts/seed/seed-names.mjs';
import { type Rows, seedRows } from '../../../scripts/seed/seed-rows.mjs';
import { orphans } from '../../storage/support/visible';

const TODAY = '2026-11-20';
// The seed 10000 is made as 1000 is, and takes far longer.
const NAMES = ['demo', '1000'] as const;
const rows: Partial<Record<(typeof NAMES)[number], Rows>> = {};
const tableOf = (name: (typeof NAMES)[number], table: string) => rows[name]?.[table] ?? [];

beforeAll(async () => {
  for (const name of NAMES) rows[name] = await seedRows(name, { today: TODAY });
}, 600_000);

describe.each(NAMES)('the seed %s', (name) => {
  test.each(RECORD_TABLES)('holds only %s that pass their schema', (table) => {
    for (const row of tableOf(name, table)) expect(parsedRow(table, row)).toEqual(row);
  });

  test('leaves no record without what it belongs to', async () => {
    await database.delete();
    await database.open();
    for (const table of database.tables) await table.bulkAdd(tableOf(name, table.name));
    expect(await orphans()).toEqual([]);
  });

  test('has a history: each change belongs to an activity and to a record', () => {
    const activities = new Set(tableOf(name, 'activities').map(({ id }) => id));
    const records = new Set(RECORD_TABLES.flatMap((table) => tableOf(name, table).map(({ id }) => id)));
    const changes = (tableOf(name, 'changeBatches') as unknown as ChangeBatch[]).flatMap(changesIn);
    expect(changes.length).toBeGreaterThan(tableOf(name, 'leads').length);
    expect(changes.filter(({ activityId }) => !activities.has(activityId))).toEqual([]);
    expect(changes.filter(({ record }) => !records.has(record))).toEqual([]);
  });

  test('is of two months before its day, and of nothing after', () => {
    const instants = tableOf(name, 'activities')
      .map(({ at }) => String(at))
      .sort();
    expect(instants[0]).toMatch(/^2026-09-/);
    expect(instants.at(-1)?.slice(0, 10)).toMatch(/^2026-11-1\d$/);
  });

  test('names no company and no site there could be', () => {
    for (const { website, corporateNumber, emails } of tableOf(name, 'organisations')) {
      expect(String(website ?? '.example/')).toMatch(/\.example\/$/);
      // No assigned number has a base that begins with 9 (docs/domain-rules.md 2).
      if (corporateNumber) expect(String(corporateNumber)).toMatch(/^\d9999/);
      if (corporateNumber) expect(isCorporateNumber(String(corporateNumber))).toBe(true);
      for (const email of (emails ?? []) as string[]) expect(email).toMatch(/\.example$/);
    }
  });
});

describe('the seed demo', () => {
  const live = (table: string) => tableOf('demo', table).filter(({ deletedAt }) => !deletedAt);

  test('has about sixty leads at four events, at every stage', () => {
    expect(live('leads').length).toBeGreaterThanOrEqual(58);
    expect(new Set(live('leads').map(({ eventId }) => eventId)).size).toBe(4);
    const stages = new Set(live('leads').map(({ stage }) => stage));
    expect([...stages].sort()).toEqual(
      'agreed captured engaged lost meeting parked proposal qualified thanked'.split(' '),
    );
  });

  test('has steps that are late, due and to come', () => {
    const days = live('followUps')
      .filter(({ state }) => state === 'open')
      .map(({ dueOn }) => String(dueOn));
    expect(days.filter((day) => day < TODAY).length).toBeGreaterThan(0);
    expect(days.filter((day) => day === TODAY).length).toBeGreaterThan(3);
    expect(days.filter((day) => day > TODAY).length).toBeGreaterThan(10);
  });

  test('has people, introductions, views, drafts, two handovers and a trash', () => {
    expect(live('contacts').length).toBeGreaterThan(20);
    expect(live('introductions').length).toBeGreaterThan(40);
    expect(live('views')).toHaveLength(3);
    expect(tableOf('demo', 'drafts')).toHaveLength(3);
    expect(tableOf('demo', 'handovers')).toHaveLength(2);
    for (const table of ['leads', 'organisations', 'contacts'])
      expect(tableOf('demo', table).length).toBeGreaterThan(live(table).length);
  });

  test('comes out the same each time', async () => {
    expect(await seedRows('demo', { today: TODAY, fresh: true })).toEqual(rows.demo);
  });
});

test('the seed 1000 has a thousand leads', () => {
  expect(tableOf('1000', 'leads')).toHaveLength(1_000);
});

test('a seed that is not there is answered with those that are', () => {
  expect(seedNamed('demo')).toBe('demo');
  expect(() => seedNamed('demi')).toThrow('There is no seed “demi”. The seeds are: demo, 1000, 10000.');
});
