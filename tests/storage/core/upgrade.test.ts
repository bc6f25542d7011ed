import type { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SCHEMAS, unstampedSchema } from '~/domain/schema/schemas';
import { openDatabase, savedSnapshots, setAsideUnreadable } from '~/storage';
import { database, VERSION } from '~/storage/core/database';
import { MIGRATIONS } from '~/storage/core/migrations';
import { openAside } from '~/storage/safety/database';
import { emptyAside } from '../support/aside';
import { frozenRows, oldDatabase, type Rows, storedRows } from '../support/frozen';
import { outsideId } from '../support/outside-id';

type Row = Record<string, unknown>;

beforeEach(emptyAside);
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

/** A closed database of an older version with these rows. */
const left = async (version: number, rows: Rows = frozenRows(version)) => {
  (await oldDatabase(version, rows)).close();
  return storedRows();
};
const open = () => openDatabase(outsideId());

/** The rows by table and key. */
const byKey = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([table, all]) =>
      all.map((row) => [`${table} ${row.id ?? row.key ?? row.hash}`, row] as const),
    ),
  );
const withoutLists = ({ leadKeys: _, tallies: __, searchChunks: ___, staleTexts: ____, ...tables }: Rows) =>
  tables;
/** What is stored, without what each opening notes: the instant of the last use, and the lists. */
const stored = async () => {
  const tables = withoutLists((await storedRows()).rows);
  const { 'settings lastSeen': _, 'settings listsStamp': __, ...rows } = byKey(tables);
  return rows;
};

/** Has the migration of a table to a version work like this one. */
function migrating(version: number, table: 'missions' | 'organisations', migrate: (row: Row) => Row) {
  const migration = MIGRATIONS[version]?.[table];
  if (!migration) throw new Error('no such migration');
  return vi.spyOn(migration, 'migrate').mockImplementation(migrate);
}

/** What each version's rows become: the fields that change, by row. All others stay. */
const BECOMES: Record<number, Record<string, Row>> = {
  1: {
    'missions m1': { customaryClosures: undefined, customs: ['year-end', 'obon', 'mid-august'] },
    'missionEvents e1': {
      stages: [{ id: 'captured' }, { id: 'agreed', closing: 'agreed' }, { id: 'lost', closing: 'lost' }],
    },
    'organisations o1': { keys: ['n:7999901000001', 'k:ミライ衛星'] },
  },
  2: {
    'organisations o1': {
      keys: [
        'n:7999901000001',
        'd:mirai-eisei.example',
        'k:ミライ衛星',
        'k:miraisatellite',
        's:mrstrt',
        'p:+81312345678',
        'm:mirai-eisei.example',
      ],
    },
    'organisations o2': { keys: ['k:ソラレダ', 's:srrd'] },
  },
  3: {},
  4: {},
  5: {},
  6: {},
};

describe.each([1, 2, 3, 4, 5, 6])('a database of version %i', (version) => {
  test('opens with every row, changed as stated and readable', async () => {
    await left(version);
    await open();
    const {
      'settings lastSeen': _,
      'settings listsStamp': __,
      ...frozen
    } = byKey(withoutLists(frozenRows(version)));
    const expected = Object.entries(frozen).map(([key, row]) => [
      key,
      JSON.parse(JSON.stringify({ ...row, ...BECOMES[version]?.[key] })),
    ]);
    expect(await stored()).toEqual(Object.fromEntries(expected));
    const schemas = { ...SCHEMAS, ...others };
    for (const [table, schema] of Object.entries(schemas))
      for (const row of await database.table(table).toArray())
        expect(schema.safeParse(row).error, `${table} ${row.id}`).toBeUndefined();
    expect((await storedRows()).version).toBe(VERSION);
  });
});
const others = {
  activities: unstampedSchema('activities'),
  drafts: unstampedSchema('drafts'),
  handovers: unstampedSchema('handovers'),
};

describe.each([
  [
    'throws at its second row',
    (() => {
      let rows = 0;
      return (row: Row) => {
        if (++rows % 2 === 0) throw new TypeError('x');
        return row;
      };
    })(),
    'TypeError',
  ],
  ['leaves out a field', ({ nameJa: _, ...row }: Row) => row, 'organisations.nameJa'],
  ['takes a row for another', (row: Row) => ({ ...row, id: 'o9' }), 'organisations'],
  ['makes of a field what cannot be read', (row: Row) => ({ ...row, keys: 'x' }), 'organisations.keys'],
  ['returns no row', () => undefined as never, 'organisations.createdAt'],
])('a migration that %s', (_, migrate, subject) => {
  test.each([1, 2])(
    'leaves a database of version %i as it is, and the next opening succeeds',
    async (version) => {
      const rows = frozenRows(version);
      // Two rows at least.
      if (version === 1) rows.organisations?.push({ ...rows.organisations[0], id: 'o2' });
      const before = await left(version, rows);
      const mocked = migrating(3, 'organisations', migrate);
      await expect(open()).rejects.toMatchObject({ code: 'database-upgrade-failed', subject });
      expect(JSON.stringify(await storedRows())).toBe(JSON.stringify(before));
      mocked.mockRestore();
      await open();
      expect(Object.keys(await stored()).sort()).toEqual(Object.keys(byKey(rows)).sort());
      expect(await database.organisations.get('o1' as never)).toMatchObject({
        nameJa: 'みらい衛星株式会社',
        keys: expect.arrayContaining(['k:ミライ衛星']),
      });
    },
  );
});

test('a migration that swallows its error and leaves its rows as they were is not committed', async () => {
  const before = await left(1);
  migrating(2, 'missions', (row) => row);
  await expect(open()).rejects.toMatchObject({
    code: 'database-upgrade-failed',
    subject: 'missions.customs',
  });
  expect(await storedRows()).toEqual(before);
});

test('nor is an upgrade whose writes never reach the database', async () => {
  const before = await left(1);
  const { prototype } = (database as unknown as { Table: { prototype: Dexie.Table } }).Table;
  vi.spyOn(prototype, 'bulkPut').mockResolvedValue('' as never);
  await expect(open()).rejects.toMatchObject({
    code: 'database-upgrade-failed',
    subject: 'missions.customs',
  });
  expect(await storedRows()).toEqual(before);
});

test('a row that could not be read before does not hold an upgrade back: it stays as it was and is set aside', async () => {
  const rows = frozenRows(1);
  const bare = { id: 'e2', missionId: 'm1', name: 'Serata' };
  const odd = { ...rows.organisations?.[0], id: 'o2', nameJa: 12, keys: [] };
  rows.missionEvents?.push(bare);
  rows.organisations?.push(odd);
  await left(1, rows);
  await open();
  const found = await stored();
  expect(found['missionEvents e2']).toEqual(bare);
  expect(found['organisations o2']).toMatchObject({ nameJa: 12 });
  expect(await setAsideUnreadable(new Date())).toBe(2);
  expect((await (await openAside()).unreadable.toArray()).map(({ raw }) => (raw as Row).id).sort()).toEqual([
    'e2',
    'o2',
  ]);
});

test('an upgrade that fails again and again is preceded by one copy, so that older copies stay', async () => {
  await left(2);
  migrating(3, 'organisations', () => {
    throw new TypeError('x');
  });
  for (let times = 0; times < 3; times++)
    await expect(open()).rejects.toMatchObject({ code: 'database-upgrade-failed' });
  expect(await savedSnapshots()).toMatchObject([{ reason: 'before-upgrade', version: 2 }]);
});

test('a full disk during an upgrade is said to be one', async () => {
  const before = await left(2);
  migrating(3, 'organisations', () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  await expect(open()).rejects.toMatchObject({ code: 'no-room' });
  expect(await storedRows()).toEqual(before);
});
