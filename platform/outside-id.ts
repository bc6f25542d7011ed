import { browser } from 'wxt/browser';

const KEY = 'dbId';
const MARK = 'dbMark';
/** Kept until the browser is closed. */
const COUNTED = 'dbCounted';

/** What a database held: its newest stamp and numbers of rows. */
interface Mark {
  stamp: string;
  leads: number;
  organisations: number;
}

/** The database's id and what it held, stored outside IndexedDB to notice a lost or damaged database. No other data is stored there. */
export const outsideId = {
  async get(): Promise<string | undefined> {
    const stored = await browser.storage.local.get(KEY);
    return typeof stored[KEY] === 'string' ? stored[KEY] : undefined;
  },
  async set(id: string): Promise<void> {
    await browser.storage.local.set({ [KEY]: id });
  },
  async mark(): Promise<Mark | undefined> {
    const stored = (await browser.storage.local.get(MARK))[MARK];
    const { stamp, leads, organisations } = (stored ?? {}) as Partial<Record<keyof Mark, unknown>>;
    return typeof stamp === 'string' && typeof leads === 'number' && typeof organisations === 'number'
      ? { stamp, leads, organisations }
      : undefined;
  },
  async setMark(mark: Mark | undefined): Promise<void> {
    if (mark) await browser.storage.local.set({ [MARK]: mark });
    else await browser.storage.local.remove(MARK);
  },
  async isCounted(): Promise<boolean> {
    return (await browser.storage.session.get(COUNTED))[COUNTED] === true;
  },
  async setCounted(): Promise<void> {
    await browser.storage.session.set({ [COUNTED]: true });
  },
};
