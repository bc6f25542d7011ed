// @ts-check
// A board of which one card at a time is moved as a hand does it.

/** @import { Page } from '@playwright/test' */
/** @typedef {import('./many-leads.mjs').Stage} Stage */

const TO = 'Thanked';

/** The board of the event with all leads. @param {Stage} stage */
export async function openBoard({ context, address }) {
  const page = await context.newPage();
  await page.goto(address('pipeline.html'));
  await page.getByRole('article').first().waitFor({ timeout: 120_000 });
  return page;
}

/** Moves the first card of the first column; milliseconds from the click until a frame shows it in the other column. @param {Page} board */
export async function framed(board) {
  const card = board.getByRole('region').getByRole('article').first();
  const name = await card.getAttribute('aria-label');
  const moved = board.evaluate(whenMoved, { name, to: TO });
  await card.getByRole('button', { name: `Move to ${TO}` }).click();
  return moved;
}

// The functions below run in the page; each needs to be complete in itself.

/** @param {{ name: string | null, to: string }} what @returns {Promise<number>} */
function whenMoved({ name, to }) {
  const [from, into] = ['Captured', to].map((stage) =>
    document.querySelector(`section[aria-label="${stage}"]`),
  );
  const isIn = (/** @type {Element | null | undefined} */ column) =>
    [...(column?.querySelectorAll('article') ?? [])].some((each) => each.ariaLabel === name);
  return new Promise((resolve) => {
    let clicked = 0;
    addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (isIn(from) || !isIn(into)) return;
      observer.disconnect();
      // After the frame that draws it.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Milliseconds that the browser takes over one strict put and a frame. */
export async function putWithFrame() {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  /** @type {any} */
  const lead = await new Promise((resolve) => {
    const reading = database.transaction('leads').objectStore('leads').getAll(null, 1);
    reading.onsuccess = () => resolve(reading.result[0]);
  });
  const start = performance.now();
  const writing = database.transaction('leads', 'readwrite', { durability: 'strict' });
  writing.objectStore('leads').put(lead);
  await new Promise((resolve) => (writing.oncomplete = resolve));
  document.body.style.setProperty('--frame', String(start));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const took = performance.now() - start;
  database.close();
  return took;
}
