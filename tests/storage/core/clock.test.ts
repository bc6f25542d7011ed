import { Dexie, type Table } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import {
  clockDoubtHere,
  deleteLead,
  emptyTrash,
  mergeBackup,
  openBackup,
  openDatabase,
  repairClock,
  saveDraft,
  setOwner,
  sinceBackup,
  trustClock,
} from '~/storage';
import { database } from '~/storage/core/database';
import { deviceRows, noStep } from '../support/devices';
import { outsideId } from '../support/outside-id';
import { scene } from '../support/scene';
import { startAnew, withMission } from '../support/store';

withMission();
afterEach(() => void vi.useRealTimers());

const DAY_MS = 86_400_000;
/** Two days, as a day is within what a file may be ahead. */
const AHEAD = [2, 365, 1_200] as const;

const later = (days: number) => new Date(Date.now() + days * DAY_MS);
const at = (now: Date) => vi.useFakeTimers({ toFake: ['Date'], now });
/** The tables of a backup of this device, without its own choices. */
async function tablesHere() {
  const { settings: _, ...rows } = await deviceRows();
  return new Map(Object.entries(rows));
}
/** Opens the database again, as a new window does. */
const reopened = () => openDatabase(outsideId());

test('a clock that is far after the last use is asked about, and trusted on the user’s word', async () => {
  const now = later(1_200);
  expect(await clockDoubtHere(now)).toMatchObject({ is: 'after' });
  at(now);
  await reopened();
  expect(await clockDoubtHere(now), 'a start alone answers nothing').toMatchObject({ is: 'after' });
  await trustClock(now);
  expect(await clockDoubtHere(now)).toBeUndefined();
});

test('each start is noted, so that a rarely used Goen is not asked about', async () => {
  for (const days of [60, 60, 60]) {
    at(later(days));
    await reopened();
    expect(await clockDoubtHere(new Date())).toBeUndefined();
  }
});

test('under a clock that may be wrong neither the trash nor a draft is emptied', async () => {
  const { lead } = await scene();
  await deleteLead(lead);
  const draft = { id: 'note:1', typed: '{"note":"cerca antenne"}' };
  await saveDraft({ ...draft, updatedAt: new Date().toISOString() });
  const wrong = later(1_200);
  at(wrong);
  await emptyTrash(wrong);
  await saveDraft({ ...draft, id: 'note:2', updatedAt: wrong.toISOString() });
  expect(await database.leads.get(lead)).toBeDefined();
  expect(await database.drafts.count()).toBe(2);
  await trustClock(wrong);
  await emptyTrash(wrong);
  expect(await database.leads.get(lead)).toBeUndefined();
});

test.each(AHEAD)(
  'what a clock %i days ahead has written is corrected in its order once it is right',
  async (days) => {
    const { lead } = await scene();
    const right = new Date();
    at(later(days));
    await setOwner(lead, 'MB');
    await setOwner(lead, 'GR');
    at(new Date(right.getTime() + 60_000));
    expect(await clockDoubtHere(new Date())).toMatchObject({ is: 'before' });
    await reopened();
    expect(await repairClock(new Date())).toBeGreaterThan(0);
    expect(await clockDoubtHere(new Date())).toBeUndefined();
    const tomorrow = later(1).toISOString();
    expect(
      JSON.stringify(await deviceRows())
        .match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)
        ?.filter((each) => each > tomorrow),
    ).toEqual([]);
    expect((await database.leads.get(lead))?.owner).toBe('GR');
    await setOwner(lead, 'LP');
    expect((await database.leads.get(lead))?.stamps.owner?.slice(0, 10)).toBe(
      new Date().toISOString().slice(0, 10),
    );
    expect((await sinceBackup(1_000)).changes).toBe(await database.activities.count());
  },
);

test.each(AHEAD)('a backup of a clock %i days ahead is read on an empty computer', async (days) => {
  const { lead } = await scene();
  const right = new Date();
  at(later(days));
  await setOwner(lead, 'GR');
  const tables = await tablesHere();
  at(right);
  await database.delete();
  await reopened();
  await expect(openBackup(tables, 4, noStep)).rejects.toMatchObject({ code: 'backup-ahead' });
  const opened = await openBackup(tables, 4, noStep, { isClockRight: true });
  expect(opened.outlook.refused).toEqual([]);
  await mergeBackup(opened, 'copia.json');
  expect((await database.leads.get(lead))?.owner).toBe('GR');
  expect(await clockDoubtHere(new Date())).toBeUndefined();
});

test('two laptops that correct the same rows apart are equal, and merging one into the other changes nothing', async () => {
  const { lead } = await scene();
  const right = new Date();
  at(later(1_200));
  await setOwner(lead, 'MB');
  await setOwner(lead, 'GR');
  const wrong = await tablesHere();
  at(right);
  await repairClock(new Date());
  const opened = await openBackup(wrong, 4, noStep, { isClockRight: true });
  expect(await mergeBackup(opened, 'copia.json')).toBe(false);
  expect((await database.leads.get(lead))?.owner).toBe('GR');
});

test('a stopped correction changes nothing', async () => {
  const { lead } = await scene();
  const right = new Date();
  at(later(1_200));
  await setOwner(lead, 'GR');
  at(right);
  const was = await deviceRows();
  const control = new AbortController();
  control.abort();
  await expect(repairClock(new Date(), { signal: control.signal })).rejects.toMatchObject({
    code: 'stopped',
  });
  expect(await deviceRows()).toEqual(was);
});

test('a correction for which there is no room changes nothing and says so', async () => {
  const { lead } = await scene();
  const right = new Date();
  at(later(1_200));
  await setOwner(lead, 'GR');
  at(right);
  const was = await deviceRows();
  const full = new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError'));
  const [table] = database.tables.filter(({ name }) => name === 'leads');
  const writing = vi.spyOn(table as Table, 'bulkPut').mockImplementation(() => Dexie.Promise.reject(full));
  await expect(repairClock(new Date())).rejects.toMatchObject({ code: 'no-room' });
  writing.mockRestore();
  expect(await deviceRows()).toEqual(was);
});

test('a clock that fell back is asked about and loses no edit', async () => {
  const { lead } = await scene();
  at(later(-400));
  await setOwner(lead, 'GR');
  expect(await clockDoubtHere(new Date())).toMatchObject({ is: 'before' });
  expect((await database.leads.get(lead))?.owner).toBe('GR');
  vi.useRealTimers();
  expect(await clockDoubtHere(new Date())).toBeUndefined();
  await setOwner(lead, 'LP');
  expect((await database.leads.get(lead))?.owner).toBe('LP');
});

test('a store that has noted no use yet is compared with its newest stamp', async () => {
  await startAnew();
  await database.settings.delete('lastSeen');
  expect(await clockDoubtHere(later(400))).toMatchObject({ is: 'after' });
});
