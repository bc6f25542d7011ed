import { afterEach, describe, expect, test, vi } from 'vitest';
import { addNote, choose, saveDraft, saveLead, setOwner } from '~/storage';
import { database } from '~/storage/core/database';
import { refusalOf } from '~/storage/core/refusal';
import { scene } from '../support/scene';
import { mirai, TODAY, withMission } from '../support/store';

withMission();
afterEach(() => void vi.restoreAllMocks());

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const FULL = named('QuotaExceededError');

describe('a full disk', () => {
  test.each([
    ['as the browser says it', FULL],
    ['in an aborted transaction', named('AbortError', { inner: FULL })],
    ['in a batch', named('BulkError', { failures: [named('ConstraintError'), FULL] })],
    ['deep inside', named('AbortError', { inner: named('BulkError', { failures: [FULL] }) })],
  ])('is known %s', (_, failure) => {
    expect(refusalOf(failure)).toMatchObject({ code: 'no-room' });
  });

  test('is no other failure', () => {
    const other = named('AbortError', { inner: named('ConstraintError') });
    expect(refusalOf(other)).toBe(other);
  });

  test('refuses a command and writes nothing of it', async () => {
    const { lead } = await scene();
    const before = await database.activities.count();
    vi.spyOn(database.changeBatches, 'add').mockImplementation(() => {
      throw named('AbortError', { inner: FULL });
    });
    await expect(setOwner(lead, 'GR')).rejects.toMatchObject({ code: 'no-room' });
    expect(await database.activities.count()).toBe(before);
  });
});

describe('a store that was emptied under the window', () => {
  const emptied = () => Promise.all(database.tables.map((table) => table.clear()));

  test('refuses every command, and nothing is written', async () => {
    const { lead } = await scene();
    await emptied();
    const draft = { id: 'note:1', typed: '{}', updatedAt: '2026-11-20T03:00:00.000Z' };
    for (const command of [
      () => saveLead(mirai(), TODAY),
      () => addNote(lead, 'cerca antenne'),
      () => saveDraft(draft),
      () => choose('initials', 'MR'),
    ])
      await expect(command()).rejects.toMatchObject({ code: 'database-lost' });
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
  });
});
