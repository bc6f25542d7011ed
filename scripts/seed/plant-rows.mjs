// @ts-check
// Writes the rows of a seed into the database of an extension that runs.

/** @import { Page } from '@playwright/test' */
/** @import { Rows } from './seed-rows.mjs' */

const ROWS_AT_ONCE = 1_000;
/** Each holds up to 250 changes. */
const BATCHES_AT_ONCE = 20;

/**
 * Replaces everything in the extension's database by the rows of a seed, and the id outside of it by theirs. `page` shows
 * a file of the extension that runs none of its code, as `manifest.json`; pages that are open do not notice the change.
 * @param {Page} page
 * @param {Rows} rows
 */
export async function plantRows(page, rows) {
  await page.waitForFunction(isFounded);
  await page.evaluate(emptyTables);
  for (const [table, all] of Object.entries(rows)) {
    const most = table === 'changeBatches' ? BATCHES_AT_ONCE : ROWS_AT_ONCE;
    for (let at = 0; at < all.length; at += most)
      // As one text: Playwright takes far longer to hand over many small objects.
      await page.evaluate(addRows, { table, json: JSON.stringify(all.slice(at, at + most)) });
  }
  const dbId = rows.settings?.find(({ key }) => key === 'dbId')?.value;
  await page.evaluate(setOutsideId, dbId);
}

// The functions below run in the page; each needs to be complete in itself.

/** Whether the background or a screen has made the tables and given the database its id. */
async function isFounded() {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'goen')) return false;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    // It was deleted meanwhile: opening it must not make it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(false) : reject(opening.error));
    opening.onsuccess = () => {
      const { result } = opening;
      if (!result.objectStoreNames.contains('settings')) {
        result.close();
        resolve(false);
        return;
      }
      const reading = result.transaction('settings').objectStore('settings').get('dbId');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        result.close();
        resolve(reading.result !== undefined);
      };
    };
  });
}

/** @returns {Promise<void>} */
function emptyTables() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const tables = [...result.objectStoreNames];
      const writing = result.transaction(tables, 'readwrite');
      for (const table of tables) writing.objectStore(table).clear();
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        result.close();
        resolve();
      };
    };
  });
}

/** @param {{ table: string, json: string }} rows @returns {Promise<void>} */
function addRows({ table, json }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const writing = result.transaction(table, 'readwrite');
      for (const row of JSON.parse(json)) writing.objectStore(table).add(row);
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        result.close();
        resolve();
      };
    };
  });
}

/** @param {unknown} dbId */
function setOutsideId(dbId) {
  const { chrome } =
    /** @type {{ chrome: { storage: { local: { set(items: object): Promise<void> } } } }} */ (
      /** @type {unknown} */ (globalThis)
    );
  return chrome.storage.local.set({ dbId });
}
