// @ts-check
// Goen in Chromium with so many leads at one event, and beside it a page of the same extension that holds next to nothing.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { openGoen } from '../../../scripts/goen-chromium.mjs';
import { emptyExtension, emptyPopup } from './empty-extension.mjs';

/** @import { BrowserContext, Page } from '@playwright/test' */
/** @typedef {Awaited<ReturnType<typeof openWithLeads>>} Stage */

const AT_ONCE = 5_000;

/** @param {number} count */
export async function openWithLeads(count) {
  const folder = mkdtempSync(join(tmpdir(), 'goen-bench-'));
  cpSync(await freshBuild(), folder, { recursive: true });
  writeFileSync(
    join(folder, 'floor.html'),
    '<!doctype html><html lang="en"><title>Empty</title><label>Name <input></label><script type="module" src="floor.js"></script>',
  );
  writeFileSync(join(folder, 'floor.js'), '');
  const empty = emptyExtension();
  const goen = await openGoen({ executablePath: await chromiumPath(), extension: folder, besides: [empty] });
  const { context } = goen;
  const page = await context.newPage();
  await page.goto(goen.address('popup.html'));
  await page.getByRole('button', { name: 'Start with this mission' }).click();
  await page.getByRole('tablist').waitFor();
  if (count > 0) await saveOne(page);
  await page.goto(goen.address('floor.html'));
  for (let made = 1; made < count; made += AT_ONCE)
    await page.evaluate(multiply, Math.min(count - made, AT_ONCE));
  // Goen notices at its next opening that rows were written past it.
  await page.goto(goen.address('pipeline.html'));
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 600_000 });
  await page.close();
  // The first opening keeps what the next begins with.
  await shownAfter(context, goen.address('popup.html'), count ? 'ul li button' : '[class*=empty] p');
  return {
    context,
    emptyPopup: emptyPopup(empty),
    count,
    address: goen.address,
    async close() {
      await goen.close();
      for (const each of [folder, empty]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** @param {Page} page */
async function saveOne(page) {
  await page.getByRole('button', { name: 'Add by hand' }).click();
  await page.getByRole('textbox', { name: 'Organisation', exact: true }).fill('架空精機株式会社');
  await page.getByRole('textbox', { name: 'Organisation', exact: true }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
}

// The functions below run in the page; each needs to be complete in itself.

/** Adds leads like the one that was saved first, each with its organisation and its steps. @param {number} count */
async function multiply(count) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const writing = database.transaction(['leads', 'organisations', 'followUps', 'settings'], 'readwrite');
  /** @param {string} table @returns {Promise<any[]>} */
  const rows = (table) =>
    new Promise((resolve) => {
      const reading = writing.objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
  const [leads, organisations, followUps] = await Promise.all(
    ['leads', 'organisations', 'followUps'].map(rows),
  );
  const lead = leads?.find(({ folded }) => !folded);
  const organisation = organisations?.find(({ id }) => id === lead.organisationId);
  const steps = followUps?.filter(({ leadId }) => leadId === lead.id) ?? [];
  const start = leads?.length ?? 0;
  for (let at = start; at < start + count; at++) {
    const [id, organisationId] = [crypto.randomUUID(), crypto.randomUUID()];
    const createdAt = new Date(Date.parse(lead.createdAt) - (at % 5_000) * 60_000).toISOString();
    writing.objectStore('leads').add({ ...lead, id, organisationId, createdAt });
    writing
      .objectStore('organisations')
      .add({ ...organisation, id: organisationId, nameJa: `架空精機${at}株式会社`, keys: [] });
    for (const step of steps)
      writing.objectStore('followUps').add({ ...step, id: crypto.randomUUID(), leadId: id });
  }
  writing.objectStore('settings').delete('listsStamp');
  await new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve(undefined);
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}

/**
 * Milliseconds from the start of navigation until an element of a kind is laid out and a frame drawn with it.
 * @param {BrowserContext} context
 * @param {string} address
 * @param {string} selector
 */
export async function shownAfter(context, address, selector) {
  const page = await context.newPage();
  await page.addInitScript(watch, selector);
  await page.goto(address);
  /** @type {{ ms: number, nodes: number, longest: number }} */
  const outcome = await page.evaluate(() => /** @type {any} */ (globalThis).shown);
  await page.close();
  return outcome;
}

/** Runs in the page before any of its scripts. @param {string} selector */
function watch(selector) {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const shown = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)?.getClientRects().length) return;
      observer.disconnect();
      // After the frame that draws it.
      requestAnimationFrame(() =>
        setTimeout(() =>
          resolve({ ms: performance.now(), nodes: document.querySelectorAll('*').length, longest }),
        ),
      );
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
  Object.assign(globalThis, { shown });
}
