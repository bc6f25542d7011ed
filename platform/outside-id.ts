import { browser } from 'wxt/browser';

const KEY = 'dbId';

/** The database's id, stored outside IndexedDB to notice a lost database. No other data is stored there. */
export const outsideId = {
  async get(): Promise<string | undefined> {
    const stored = await browser.storage.local.get(KEY);
    return typeof stored[KEY] === 'string' ? stored[KEY] : undefined;
  },
  async set(id: string): Promise<void> {
    await browser.storage.local.set({ [KEY]: id });
  },
};
