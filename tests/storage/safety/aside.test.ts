import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  forgetContacts,
  keptAside,
  noteLossRead,
  savedSnapshots,
  setAsideUnreadable,
  takeSnapshot,
} from '~/storage';
import { database } from '~/storage/core/database';
import { damageAside, emptyAside } from '../support/aside';
import { scene } from '../support/scene';
import { withMission } from '../support/store';

withMission();
beforeEach(emptyAside);
afterEach(() => vi.restoreAllMocks());

const NOW = new Date('2026-11-20T03:00:00Z');
const damageOneLead = async () => {
  const { lead } = await scene();
  const row = await database.leads.get(lead);
  await database.leads.put({ ...row, organisationId: 'nowhere' } as never);
};

test('a damaged one is made anew, which is told until it was read, and keeps rows and copies again', async () => {
  await scene();
  await takeSnapshot('by-hand', NOW);
  await damageAside();
  expect(await keptAside()).toEqual({ rows: [], isLost: true });
  expect(await savedSnapshots()).toEqual([]);
  expect(await takeSnapshot('by-hand', NOW)).toBeDefined();
  await noteLossRead();
  expect(await keptAside()).toEqual({ rows: [], isLost: false });
});

test('a row that cannot be read is kept in one made anew', async () => {
  await damageOneLead();
  await damageAside();
  expect(await setAsideUnreadable(NOW)).toBeGreaterThan(0);
  const { rows, isLost } = await keptAside();
  expect(rows.map(({ table }) => table)).toContain('leads');
  expect(isLost).toBe(true);
});

test('where none can be made, that is told; no row leaves its place and a copy is left out', async () => {
  await damageOneLead();
  const before = await database.leads.toArray();
  await damageAside(true);
  expect(await keptAside()).toMatchObject({ rows: [], isLost: false, problem: { code: 'aside-stuck' } });
  await expect(setAsideUnreadable(NOW)).rejects.toMatchObject({ code: 'aside-stuck' });
  expect(await database.leads.toArray()).toEqual(before);
  expect(await takeSnapshot('before-merge', NOW)).toBeUndefined();
});

test('a person is erased though it is damaged', async () => {
  const { contact } = await scene();
  await takeSnapshot('by-hand', NOW);
  await damageAside();
  await forgetContacts([contact]);
  expect(await database.contacts.get(contact)).toBeUndefined();
  expect(await savedSnapshots()).toEqual([]);
});
