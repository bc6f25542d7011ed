// @ts-check
// A page with so many leads that are searched by all they have: names in three scripts, number, site, mail, a person, a note and steps.
import { openStore } from './store.mjs';

/** @typedef {Awaited<ReturnType<typeof openSearched>>} Stage */

const AT_ONCE = 5_000;

/** @param {number} count */
export async function openSearched(count) {
  const store = await openStore();
  await store.page.evaluate(found);
  for (let made = 0; made < count; made += AT_ONCE)
    await store.page.evaluate(fill, { from: made, to: Math.min(count, made + AT_ONCE) });
  await store.page.evaluate(keepReference);
  return store;
}

// The functions below run in the page; each needs to be complete in itself.

async function found() {
  const { goen, outsideId, AEROSPACE_MISSION, database } = /** @type {any} */ (globalThis).store;
  await goen.openDatabase(outsideId());
  const ids = AEROSPACE_MISSION.events.map((/** @type {any} */ event) => event.id);
  await goen.startMission(AEROSPACE_MISSION, ids, [], '2026-11-20');
  const [event] = await database.missionEvents.toArray();
  const contact = { name: '架空 花子', email: 'hanako@kakuu.example' };
  const fields = { nameJa: '架空精機株式会社', nameEn: 'Kakuu Seiki Co., Ltd.' };
  await goen.saveLead({ eventId: event.id, fields, evidence: {}, contact, note: 'x' }, '2026-11-20');
}

/** @param {{ from: number, to: number }} range */
async function fill({ from, to }) {
  const { database, searchedRows } = /** @type {any} */ (globalThis).store;
  const [lead] = await database.leads.limit(1).toArray();
  const pattern = {
    lead,
    organisation: await database.organisations.get(lead.organisationId),
    contact: await database.contacts.limit(1).first(),
    step: await database.followUps.limit(1).first(),
    note: (await database.activities.toArray()).find((/** @type {any} */ each) => each.note),
    events: await database.missionEvents.toArray(),
  };
  const rows = Array.from({ length: to - from }, (_, at) => searchedRows(from + at, pattern));
  const tables = ['leads', 'organisations', 'contacts', 'followUps', 'activities'];
  await database.transaction('rw', tables, async () => {
    for (const table of tables) await database.table(table).bulkAdd(rows.map((row) => row[table]));
  });
}

/** Waits until the texts are packed, and keeps the same ones lead by lead, and as one record of another database. */
async function keepReference() {
  const { goen, SECTIONS, textAt } = /** @type {any} */ (globalThis).store;
  const index = await new Promise((next, error) => {
    const stop = goen.followSearch({ next, error });
    Object.assign(globalThis, { stop });
  });
  /** @type {any} */ (globalThis).stop();
  /** @type {string[]} */
  const texts = [];
  for (const chunk of index.chunks)
    for (let lead = 0; lead < chunk.at.length; lead++)
      texts.push(SECTIONS.map((/** @type {string} */ section) => textAt(chunk, section, lead)).join('\n'));
  const opening = indexedDB.open('reference');
  opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
  const database = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('texts', 'readwrite');
  writing.objectStore('texts').put(texts.join('\0'), 'all');
  await new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve(undefined);
    writing.onabort = () => reject(writing.error);
  });
  Object.assign(globalThis, { reference: database, index, plain: texts });
}
