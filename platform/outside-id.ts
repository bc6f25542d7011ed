import { browser } from 'wxt/browser';

const KEY = 'dbId';

/** The database's id outside IndexedDB: only an id, never a name or a contact. */
export const outsideId = {
  async get(): Promise<string | undefined> {
    const kept = await browser.storage.local.get(KEY);
    return typeof kept[KEY] === 'string' ? kept[KEY] : undefined;
  },
  async set(id: string): Promise<void> {
    await browser.storage.local.set({ [KEY]: id });
  },
};
