import { expect, test, vi } from 'vitest';
import { closeStorageToPages } from '~/platform/own-storage';

const local = vi.hoisted(() => ({
  setAccessLevel: undefined as undefined | ((level: object) => Promise<void>),
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }));

test('what is stored beside the database is closed to scripts in web pages', async () => {
  const levels: object[] = [];
  local.setAccessLevel = async (level) => void levels.push(level);
  await closeStorageToPages();
  expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

test('a browser without that setting is left as it is', async () => {
  local.setAccessLevel = undefined;
  await expect(closeStorageToPages()).resolves.toBeUndefined();
});
