import { beforeEach, expect, test, vi } from 'vitest';
import {
  acceptDatabase,
  backupPagesOfSnapshot,
  forgetContacts,
  foundDatabase,
  mergeBackup,
  openBackup,
  openDatabase,
  rawRows,
  restoreSnapshot,
  savedSnapshots,
  setOwner,
  takeDailySnapshot,
  takeSnapshot,
} from '~/storage';
import { BACKUP_TABLES } from '~/storage/backup/tables';
import { database, ROWS_VERSION } from '~/storage/core/database';
import { openAside } from '~/storage/safety/database';
import { talliedMark } from '~/storage/safety/outside-mark';
import { emptyAside } from '../support/aside';
import { deviceRows, noStep } from '../support/devices';
import { oldDatabase } from '../support/frozen';
import { outsideId } from '../support/outside-id';
import { scene } from '../support/scene';
import { withMission } from '../support/store';

withMission();
beforeEach(emptyAside);

const NOW = new Date('2026-11-20T03:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

test('a copy restored is the database as it was, row by row, and what was there meanwhile can be restored too', async () => {
  const { lead } = await scene();
  const was = await deviceRows();
  await takeSnapshot('by-hand', NOW);
  await setOwner(lead, 'GR');
  const meanwhile = await deviceRows();
  const [copy] = await savedSnapshots();
  expect(copy).toMatchObject({ leads: 2, organisations: 2, reason: 'by-hand' });
  await restoreSnapshot(copy?.id ?? '', later(1));
  const stamp = (rows: Awaited<ReturnType<typeof deviceRows>>) =>
    (rows.settings as { key: string; value: string }[]).find(({ key }) => key === 'lastStamp')?.value ?? '';
  const restored = await deviceRows();
  expect({ ...restored, settings: [] }).toEqual({ ...was, settings: [] });
  expect(stamp(restored), 'no stamp is given twice').toBe(stamp(meanwhile));

  const [before] = await savedSnapshots();
  expect(before?.reason).toBe('before-restore');
  await restoreSnapshot(before?.id ?? '', later(2));
  expect(await deviceRows()).toEqual(meanwhile);
});

test('a day’s copy is made once, and only where something changed', async () => {
  const { lead } = await scene();
  expect(await takeDailySnapshot(NOW)).toMatchObject({ reason: 'daily' });
  expect(await takeDailySnapshot(later(30)), 'nothing changed').toBeUndefined();
  await setOwner(lead, 'GR');
  expect(await takeDailySnapshot(later(3)), 'the same day').toBeUndefined();
  expect(await takeDailySnapshot(later(24))).toBeDefined();
});

test('the last five copies stay', async () => {
  await scene();
  for (const hours of [0, 1, 2, 3, 4, 5, 6]) await takeSnapshot('by-hand', later(hours));
  const kept = await savedSnapshots();
  expect(kept.map(({ at }) => at)).toEqual([6, 5, 4, 3, 2].map((hours) => later(hours).toISOString()));
  expect(await (await openAside()).snapshotRows.count()).toBe(5);
});

test('a person who is erased is in no copy and in no row that was set aside', async () => {
  const { contact } = await scene();
  await takeSnapshot('by-hand', NOW);
  const person = await database.contacts.get(contact);
  await (await openAside()).unreadable.put({
    key: 'leads:x',
    table: 'leads',
    raw: { note: `met ${person?.name}` },
    fields: [],
    isMended: false,
    at: NOW.toISOString(),
  });
  await forgetContacts([contact]);
  expect(await savedSnapshots()).toEqual([]);
  expect(await (await openAside()).unreadable.count()).toBe(0);
  expect(JSON.stringify(await deviceRows())).not.toContain(person?.name);
});

test('a copy of megabytes is restored, and read on another computer as a backup', async () => {
  await scene();
  const draft = {
    url: '',
    title: '',
    edited: {},
    ticked: {},
    name: '',
    read: {},
    evidence: {},
    updatedAt: '',
  };
  const drafts = Array.from({ length: 300 }, (_, at) => ({
    ...draft,
    id: `${at}`,
    note: '精密機械🛰️'.repeat(400),
  }));
  await database.drafts.bulkAdd(drafts);
  const rows = await deviceRows();
  const copy = await takeSnapshot('by-hand', NOW);
  await database.drafts.clear();
  await restoreSnapshot(copy?.id ?? '', NOW);
  expect(await deviceRows()).toEqual(rows);
  const pages = new Map<string, object[]>();
  await backupPagesOfSnapshot(copy?.id ?? '', (table, some) => {
    pages.set(table, [...(pages.get(table) ?? []), ...some]);
  });
  expect([...pages.keys()]).toEqual(BACKUP_TABLES);
  expect(pages.get('drafts')).toEqual(rows.drafts);
  expect(pages.get('leads')).toEqual(rows.leads);
});

test('an empty database is not copied', async () => {
  expect(await takeSnapshot('by-hand', NOW)).toBeUndefined();
});

test('a merge and an import are preceded by a copy', async () => {
  await scene();
  const tables = new Map(Object.entries(await deviceRows()).filter(([table]) => table !== 'settings'));
  await mergeBackup(await openBackup(tables, ROWS_VERSION, noStep), 'copia.json');
  expect((await savedSnapshots()).map(({ reason }) => reason)).toEqual(['before-merge']);
});

test('a full disk hinders no merge: the copy is left out', async () => {
  await scene();
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const adding = vi.spyOn((await openAside()).snapshotRows, 'add').mockRejectedValue(full);
  expect(await takeSnapshot('before-merge', NOW)).toBeUndefined();
  adding.mockRestore();
  expect(await savedSnapshots()).toEqual([]);
});

test('an older database is copied before it is upgraded', async () => {
  const old = await oldDatabase(1, {
    organisations: [{ id: 'o1', nameJa: 'みらい衛星株式会社', keys: [] }],
    settings: [{ key: 'dbId', value: 'x' }],
  });
  old.close();
  await openDatabase(outsideId('x'));
  expect(await savedSnapshots()).toMatchObject([{ reason: 'before-upgrade', version: 1, organisations: 1 }]);
});

test('a database that holds less than was noted is not opened as if it were whole', async () => {
  await scene();
  const outside = outsideId();
  await openDatabase(outside);
  await acceptDatabase(outside);
  const held = await outside.mark();
  expect(held).toMatchObject({ leads: 2, organisations: 2 });
  await database.leads.clear();
  outside.restart();
  await expect(openDatabase(outside)).rejects.toMatchObject({ code: 'database-damaged' });
  await acceptDatabase(outside);
  await expect(openDatabase(outside)).resolves.toBeUndefined();
  // What later commits note begins from what was accepted.
  expect(await talliedMark()).toMatchObject({ leads: 0, organisations: 2 });
  // The end of the log is gone: everything is older than what was noted.
  await outside.setMark({ stamp: '2099-01-01T00:00:00.000Z|0000|x', leads: 0, organisations: 0 });
  await expect(openDatabase(outside)).rejects.toMatchObject({ code: 'database-damaged' });
});

test('the rows are counted once between two starts of the browser, however many windows open', async () => {
  await scene();
  const outside = outsideId();
  await openDatabase(outside);
  await expect.poll(() => outside.isCounted()).toBe(true);
  await database.leads.clear();
  await expect(openDatabase(outside)).resolves.toBeUndefined();
  outside.restart();
  await expect(openDatabase(outside)).rejects.toMatchObject({ code: 'database-damaged' });
});

test('after a commit what the database holds is noted outside', async () => {
  const outside = outsideId();
  await openDatabase(outside);
  const { lead } = await scene();
  await setOwner(lead, 'GR');
  await expect.poll(async () => (await outside.mark())?.leads).toBe(2);
  const stamp = await database.settings.get('lastStamp');
  expect((await outside.mark())?.stamp).toBe(stamp?.value);
});

test('what can be read is exported of any version, the database left as it is', async () => {
  await scene();
  const leads = await database.leads.toArray();
  const read = JSON.parse(await (await rawRows()).text()) as { leads: unknown[] };
  expect(read.leads).toEqual(JSON.parse(JSON.stringify(leads)));
  await database.open();
  expect(await database.leads.count()).toBe(leads.length);
});

test('a database that cannot be opened has a name for its reason, and is replaced on the user’s word', async () => {
  const refusal = (name: string) =>
    vi.spyOn(database, 'open').mockRejectedValueOnce(Object.assign(new Error(name), { name }));
  for (const [name, code] of [
    ['UnknownError', 'database-unopenable'],
    ['InvalidStateError', 'database-refused'],
    ['QuotaExceededError', 'no-room'],
  ] as const) {
    database.close();
    refusal(name);
    await expect(openDatabase(outsideId())).rejects.toMatchObject({ code });
  }
  vi.restoreAllMocks();
  database.close();
  refusal('UnknownError');
  await foundDatabase(outsideId('x'));
  expect(await database.missions.count()).toBe(0);
});
