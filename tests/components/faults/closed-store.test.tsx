import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { loaders } from '~/components/app/loaders';
import { saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { preparing } from '~/storage/core/store-state';
import { startAnew, TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { MIRAI_PAGE } from '../support/pages';
import { renderPipeline, renderPopup, rowsOf, type Screen } from '../support/render';
import { atEvent, miraiAsRead, openLead } from '../support/scene';

withMission();
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const NOTE = 'cerca antenne';
/** What is noted of drafts outside the database. */
const noted = () => JSON.stringify({ ...localStorage });

/** A window with the note of a lead open. */
async function atNote(): Promise<Screen> {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.field('Add a note');
  return page;
}
const write = async (page: Screen) => page.fill(await page.field('Add a note'), NOTE);
/** A newer version of Goen opens the database. */
const upgraded = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('goen', 999);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });

/** Empties the database without a word to the window. */
const clearedByBrowser = () =>
  new Promise((done) => {
    const names = database.tables.map(({ name }) => name);
    const clearing = database.backendDB().transaction(names, 'readwrite');
    for (const name of names) clearing.objectStore(name).clear();
    clearing.oncomplete = done;
  });

test('a window of an older version says that Goen was updated, and keeps what is typed', async () => {
  const page = await atNote();
  await upgraded();
  await page.findByText(/Goen was updated\. Reload this window/);
  await page.button('Reload');
  await write(page);
  await page.click('Save the note');
  await expect.poll(() => page.queryAllByText(/Goen was updated/)).toHaveLength(2);
  expect((await page.field('Add a note')).value).toBe(NOTE);
  expect(noted()).toContain(NOTE);
  page.close();
  // What a newer version finds after the reload.
  await new Promise((done) => {
    indexedDB.deleteDatabase('goen').onsuccess = done;
  });
  await startAnew();
  await loaders().loadStorage();
  expect(JSON.stringify(await rowsOf('drafts'))).toContain(NOTE);
});

test('a window whose store the browser closed says so, and opens no empty one', async () => {
  const page = await atNote();
  // Until the window's first reads have ended: one on its way would open the store again.
  await new Promise((done) => setTimeout(done, 500));
  forceCloseDatabase(database.backendDB() as never);
  await page.findByText(/The browser closed Goen’s store\./);
  await page.button('Reload');
  await write(page);
  expect(noted()).toContain(NOTE);
  expect(database.isOpen()).toBe(false);
});

test('a store that was emptied under a window shows the ways back, and nothing is written to it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = await atNote();
  await write(page);
  await clearedByBrowser();
  await page.click('Save the note');
  await page.findByText(/its store came up empty/);
  await page.button('Take in a backup file');
  expect(await rowsOf('activities')).toEqual([]);
});

test('on a full disk the popup says so beside Save, and what is typed stays', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await expect.poll(async () => (await popup.field('Organisation')).value).toBe('みらい衛星株式会社');
  // As Dexie hands on what the browser says.
  const refused = () =>
    Dexie.Promise.reject(new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')));
  vi.spyOn(database.drafts, 'put').mockImplementation(refused);
  const add = vi.spyOn(database.activities, 'add').mockImplementation(refused);
  await popup.fill(await popup.field('Note'), NOTE);
  await expect.poll(noted).toContain(NOTE);
  await popup.click(/^Save/);
  expect((await popup.findByRole('alert')).textContent).toMatch(/^The disk is full/);
  expect((await popup.field('Note')).value).toBe(NOTE);
  expect(popup.queryByText(/Something went wrong/)).toBeNull();
  expect(noted()).toContain(NOTE);
  add.mockRestore();
  await popup.click(/^Save/);
  await expect.poll(popup.said).toContain('Saved: みらい衛星株式会社');
  expect(JSON.stringify(await rowsOf('activities'))).toContain(NOTE);
});

test('what is made anew for a while says how far it is, and nothing that is done at once', async () => {
  const page = await atNote();
  await preparing(async (note) => note(0.1));
  expect(page.queryByRole('progressbar')).toBeNull();
  const start = performance.now();
  await preparing(async (note) => {
    await expect
      .poll(() => {
        note(0.4);
        return page.queryByRole('progressbar', { name: /preparing the leads/ });
      })
      .not.toBeNull();
    expect(performance.now() - start).toBeGreaterThan(500);
    expect((page.getByRole('progressbar') as HTMLProgressElement).value).toBe(0.4);
  });
  await expect.poll(() => page.queryByRole('progressbar')).toBeNull();
});
