// @ts-check
// What a person does in one page of the extension, and when it is seen in another.
import { openWithLeads } from './many-leads.mjs';

/** @typedef {Awaited<ReturnType<typeof openListAndForm>>} ListAndForm */

/** Two pages of the popup among so many leads: one shows the list, the other the empty form. @param {number} count */
export async function openListAndForm(count) {
  const stage = await openWithLeads(count);
  const list = await stage.context.newPage();
  await list.goto(stage.address('popup.html'));
  await list.locator('ul li button').first().waitFor({ timeout: 120_000 });
  const form = await stage.context.newPage();
  await form.goto(stage.address('popup.html'));
  let made = 0;

  /** Saves a company by hand; milliseconds from Enter until the form says so and until the list shows it. */
  const save = async () => {
    const name = `新規工業${Date.now()}${made++}株式会社`;
    await form.getByRole('button', { name: /Add by hand|New by hand/ }).click();
    const field = form.getByRole('textbox', { name: 'Organisation', exact: true });
    await field.fill(name);
    await form.evaluate(noteEnter);
    const listed = list.evaluate(seen, { text: name, within: 'li button' });
    const said = form.evaluate(seen, { text: 'Saved', within: '[role=status]' });
    await field.press('Enter');
    const [entered, saidAt, listedAt] = await Promise.all([
      form.evaluate(() => /** @type {any} */ (globalThis).entered),
      said,
      listed,
    ]);
    await form.goto(stage.address('popup.html'));
    return { said: saidAt - entered, listed: listedAt - entered };
  };
  return { ...stage, save, bare: () => list.evaluate(putAndRead) };
}

// The functions below run in the page; each needs to be complete in itself.

/** Notes the instant of the next Enter, in milliseconds since 1970. */
function noteEnter() {
  const entered = new Promise((resolve) => {
    const note = (/** @type {KeyboardEvent} */ { key }) => {
      if (key !== 'Enter') return;
      removeEventListener('keydown', note, true);
      resolve(Date.now());
    };
    addEventListener('keydown', note, true);
  });
  Object.assign(globalThis, { entered });
}

/**
 * The instant at which an element of a kind holds a text, in milliseconds since 1970; not in the list of unfinished forms.
 * @param {{ text: string, within: string }} what @returns {Promise<number>}
 */
function seen({ text, within }) {
  const isSeen = (/** @type {Element} */ element) =>
    element.textContent?.includes(text) && !element.closest('section[class*=drafts]');
  return new Promise((resolve) => {
    const look = () => {
      if (![...document.querySelectorAll(within)].some(isSeen)) return;
      observer.disconnect();
      resolve(Date.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Milliseconds that the browser takes over one strict put and a requery of fifty rows by index. */
async function putAndRead() {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('goen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  /** @param {IDBRequest} request @returns {Promise<any>} */
  const answer = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const [lead] = await answer(database.transaction('leads').objectStore('leads').getAll(null, 1));
  const start = performance.now();
  const writing = database.transaction('leads', 'readwrite', { durability: 'strict' });
  writing.objectStore('leads').put(lead);
  await new Promise((resolve) => (writing.oncomplete = resolve));
  const byEvent = database.transaction('leads').objectStore('leads').index('eventId');
  await answer(byEvent.getAll(lead.eventId, 50));
  const took = performance.now() - start;
  database.close();
  return took;
}
