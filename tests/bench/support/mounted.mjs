// @ts-check
// A screen of Goen that is gone to in an open page, and the same rows read and drawn by a page that does nothing else.
import { openWithLeads } from './many-leads.mjs';

/** @import { Page } from '@playwright/test' */
/** @typedef {Awaited<ReturnType<typeof openMounted>>} Stage */

/** Rows that Goen's windows draw beyond the edges of the view, and those of a view of 720 pixels. */
const ROWS = 34;

/** Goen with so many leads, open in one tab; in another a bare page of the same extension. @param {number} count */
export async function openMounted(count) {
  const stage = await openWithLeads(count);
  const page = await stage.context.newPage();
  await page.goto(stage.address('pipeline.html'));
  const board = new URL(/** @type {string} */ (await page.evaluate(boardOf))).hash;
  await elsewhere(page);
  const floor = await stage.context.newPage();
  await floor.goto(stage.address('floor.html'));
  return { ...stage, page, floor, board };
}

/** Shows the event with the leads as a table from now on, in the order of a column where one is named. @param {Stage} stage @param {string} [column] */
export async function asTable({ page, board }, column) {
  await page.bringToFront();
  await page.evaluate((hash) => location.assign(hash), board);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  if (column) await page.getByRole('columnheader', { name: column }).getByRole('button').click();
  await page.getByRole('rowheader').first().waitFor({ timeout: 120_000 });
  await elsewhere(page);
}

const elsewhere = async (/** @type {Page} */ page) => {
  await page.evaluate(() => location.assign('#missions'));
  await page.getByRole('heading', { level: 1, name: 'Missions and events' }).waitFor();
};

/** Waits for the address of the board that is shown first, in the sidebar. */
async function boardOf() {
  for (;;) {
    const link = /** @type {HTMLAnchorElement | null} */ (
      document.querySelector('nav a[aria-current][href*="-"]')
    );
    if (link) return link.href;
    await new Promise(requestAnimationFrame);
  }
}

/** Milliseconds from going to a screen until its rows are drawn, with the elements of the page and its longest task. @param {Stage} stage @param {string} hash */
export async function mounted({ page }, hash) {
  await page.bringToFront();
  const outcome = await page.evaluate(shown, hash);
  await elsewhere(page);
  return outcome;
}

/** Milliseconds in which a page that does nothing else reads as many organisations with their leads and draws them. @param {Stage} stage */
export async function drawn({ floor }) {
  await floor.bringToFront();
  return floor.evaluate(plain, ROWS);
}

// The functions below run in the page; each needs to be complete in itself.

/** @param {string} hash */
async function shown(hash) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  location.assign(hash);
  while (!document.querySelector('tbody th button')?.getClientRects().length)
    await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const ms = performance.now() - start;
  // What comes after the rows counts as long tasks too.
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return { ms, nodes: document.querySelectorAll('*').length, longest };
}

/** @param {number} count */
async function plain(count) {
  document.querySelector('table')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const reading = database.transaction([
    'leads',
    'organisations',
    'activities',
    'missionEvents',
    'followUps',
  ]);
  /** @param {IDBRequest<any>} request @returns {Promise<any>} */
  const answer = (request) =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const store = (/** @type {string} */ name) => reading.objectStore(name);
  const organisations = await answer(store('organisations').getAll(null, count));
  const rows = await Promise.all(
    organisations.map(async (/** @type {any} */ organisation) => {
      const leads = await answer(store('leads').index('organisationId').getAll(organisation.id));
      const [events, steps, activities] = await Promise.all([
        Promise.all(leads.map((/** @type {any} */ each) => answer(store('missionEvents').get(each.eventId)))),
        Promise.all(
          leads.map((/** @type {any} */ each) => answer(store('followUps').index('leadId').getAll(each.id))),
        ),
        Promise.all(
          [organisation, ...leads].map(({ id }) => answer(store('activities').index('subject').getAll(id))),
        ),
      ]);
      return [
        organisation.nameJa,
        organisation.prefecture ?? '',
        leads.length,
        events.map(({ name }) => name).join(', '),
        steps.flat()[0]?.dueOn ?? '',
        activities.flat()[0]?.at ?? organisation.updatedAt,
      ];
    }),
  );
  database.close();
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const each of row) line.insertCell().textContent = String(each);
  }
  document.body.append(table);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
