// @ts-check
// Faults around the write in Firefox: the browser killed while it saves, the store's files harmed while it is closed.
// Run by `npm run test:faults`, or by itself after `npm run build:firefox`.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildFolder } from '../../scripts/build.mjs';
import { firefoxPath } from '../../scripts/firefox.mjs';
import { deleteProfile, newProfile, openGoenFirefox } from '../../scripts/goen-firefox.mjs';

const KILLS = 5;
const STEP_MS = 150;

/** The rows of some tables as JSON, read in a page of the extension. */
const ROWS = `new Promise((resolve) => {
  const opening = indexedDB.open('goen');
  opening.onsuccess = () => {
    const tables = ['leads', 'organisations', 'activities'];
    const reading = opening.result.transaction(tables);
    const rows = {};
    for (const table of tables)
      reading.objectStore(table).getAll().onsuccess = ({ target }) => (rows[table] = target.result);
    reading.oncomplete = () => resolve(JSON.stringify(rows));
  };
})`;

/** The drafts as JSON. */
const DRAFTS = `new Promise((resolve) => {
  const opening = indexedDB.open('goen');
  opening.onsuccess = () => {
    opening.result.transaction('drafts').objectStore('drafts').getAll().onsuccess = ({ target }) => {
      opening.result.close();
      resolve(JSON.stringify(target.result));
    };
  };
})`;

/** The first field of the popup's form. */
const FIELD = `document.querySelector('form:has(textarea) input')`;

/** @typedef {Awaited<ReturnType<typeof openGoenFirefox>>} Goen */

const executablePath = await firefoxPath();
if (!executablePath) throw new Error('no Firefox was found; set FIREFOX_PATH to one');
const host = randomUUID();
/** @param {string} profile */
const opened = (profile) =>
  openGoenFirefox({ executablePath, extension: buildFolder('firefox'), profile, host, proxyPort: 9 });

const profile = await newProfile();
try {
  await killed();
  await harmed();
  await outdated();
} finally {
  deleteProfile(profile);
}

/** What was said to be saved before the browser was killed is there, and nothing is there in part. */
async function killed() {
  /** @type {string[]} */
  const saved = [];
  for (let round = 0; round < KILLS; round += 1) {
    const goen = await opened(profile);
    /** @type {Promise<void> | undefined} */
    let killing;
    for (let at = 0; ; at += 1) {
      const name = `架空${round}の${at}株式会社`;
      // A killed browser closes the connection, or answers nobody.
      const saving = isSaved(goen, name).catch((failure) => {
        if (!killing) throw failure;
      });
      if (!(await (killing ? Promise.race([saving, killing]) : saving))) break;
      saved.push(name);
      killing ??= wait(round * STEP_MS).then(() => goen.kill());
    }
    await killing;
  }
  const goen = await opened(profile);
  const desk = await goen.desk('pipeline.html');
  const there = JSON.parse(await desk.run(ROWS));
  await goen.close();
  /** @type {Map<string, string>} */
  const names = new Map(there.organisations.map((/** @type {any} */ row) => [row.id, row.nameJa]));
  const captured = new Set(there.activities.map((/** @type {any} */ { subject }) => subject));
  assert.equal(there.leads.length, names.size, 'each organisation has its lead');
  for (const { id, organisationId } of there.leads)
    assert.ok(names.has(organisationId) && captured.has(id), 'a lead is whole');
  assert.ok(saved.length >= KILLS);
  assert.deepEqual(
    saved.filter((name) => ![...names.values()].includes(name)),
    [],
  );
  console.log(`in Firefox ${saved.length} leads said to be saved in ${KILLS} kills are all there`);
}

/** All is there, or it is said and the copy brings it back, whatever happened to the store's file. */
async function harmed() {
  const goen = await opened(profile);
  const desk = await goen.desk('pipeline.html#settings');
  await desk.until(
    'the settings offer a copy',
    `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Copy now')`,
  );
  await desk.run(
    `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy now').click()`,
  );
  await desk.until('everything is copied', `document.body.textContent.includes('Everything is copied')`);
  const { leads } = JSON.parse(await desk.run(ROWS));
  await goen.close();
  /** @type {[string, (file: string) => void][]} */
  const harms = [
    ['half of the file is gone', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['the file is empty', (file) => truncateSync(file, 0)],
    ['the file is gone', (file) => rmSync(file)],
    ['the head of the file is spoilt', (file) => spoil(file, 0, 100)],
    ['the file is spoilt all over', (file) => spoil(file, 100, 997)],
  ];
  for (const [what, harm] of harms) {
    const copy = await newProfile();
    try {
      cpSync(profile, copy, { recursive: true });
      for (const file of storesIn(copy)) harm(file);
      await comesBack(what, copy, leads.length);
    } finally {
      deleteProfile(copy);
    }
  }
}

/** @param {string} what @param {string} harmedProfile @param {number} count */
async function comesBack(what, harmedProfile, count) {
  const goen = await opened(harmedProfile);
  try {
    const desk = await goen.desk('pipeline.html');
    const isRestore = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Restore the copy of'))`;
    const areCards = `document.querySelectorAll('article').length >= ${Math.min(count, 5)}`;
    await desk.until(`${what}: all is there, or a copy is offered`, `${areCards} || !!${isRestore}`);
    const offered = await desk.run(`!!${isRestore}`);
    if (offered) await desk.run(`${isRestore}.click()`);
    await desk.until(`${what}: all is there`, areCards);
    const settings = await goen.desk('pipeline.html#settings');
    await settings.until(
      `${what}: the settings are whole`,
      `document.body.textContent.includes('Everything stored can be read')`,
    );
    console.log(
      `in Firefox, ${what}: ${offered ? 'it is said, and the copy brings it back' : 'all is there'}`,
    );
  } finally {
    await goen.close();
  }
}

/** Turns over bytes of a file, one in so many from a place on. @param {string} file @param {number} from @param {number} step */
function spoil(file, from, step) {
  const bytes = readFileSync(file);
  for (let at = from; at < bytes.length; at += step) bytes[at] = ~(bytes[at] ?? 0);
  writeFileSync(file, bytes);
}

/** The files of the extension's databases but those of the copies. @param {string} folder */
function storesIn(folder) {
  const idb = join(folder, 'storage', 'default', `moz-extension+++${host}`, 'idb');
  return readdirSync(idb)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => join(idb, name));
}

/** A window from before an update says so and keeps what is typed; a newer store is refused. Last, as it leaves the store newer. */
async function outdated() {
  const goen = await opened(profile);
  const typed = '架空精密株式会社';
  const old = await goen.desk('popup.html');
  await fillIn(old, typed);
  await old.until('the draft is kept', `(${DRAFTS}).then((drafts) => drafts.includes('${typed}'))`);
  const newer = await goen.desk('manifest.json');
  await newer.run(
    `new Promise((done) => { indexedDB.open('goen', 990).onsuccess = ({ target }) => done(target.result.close()); })`,
  );
  await old.until(
    'the old window says that Goen was updated',
    `document.body.textContent.includes('Goen was updated')`,
  );
  assert.equal(await old.run(`${FIELD}.value`), typed);
  const again = await goen.desk('pipeline.html');
  await again.until(
    'a newer store is refused',
    `document.body.textContent.includes('saved by a newer Goen')`,
  );
  await goen.close();
  console.log(
    'in Firefox an old window says that Goen was updated and keeps what is typed; a newer store is refused',
  );
}

/** Saves a company by hand in the popup's own page; resolves once it is said to be saved. @param {Goen} goen @param {string} name */
async function isSaved(goen, name) {
  const desk = await goen.desk('popup.html');
  await fillIn(desk, name);
  await desk.run(`document.querySelector('form:has(textarea) button[type=submit]').click()`);
  await desk.until('it is saved', `document.querySelector('[role=status]').textContent.startsWith('Saved')`);
  await desk.close();
  return true;
}

/** Types a company's name into the form of the popup's own page. @param {Awaited<ReturnType<Goen['desk']>>} desk @param {string} name */
async function fillIn(desk, name) {
  const start = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Start with'))`;
  const tab = `document.querySelector('#tab-capture')`;
  await desk.until('the popup is there', `!!${start} || !!${tab}`);
  if (await desk.run(`!!${start}`)) await desk.run(`${start}.click()`);
  await desk.until('the tabs are there', `!!${tab}`);
  await desk.run(`${tab}.click()`);
  await desk.until('the form is there', `!!${FIELD}`);
  await desk.run(
    `(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(${FIELD}, ${JSON.stringify(name)}), ${FIELD}.dispatchEvent(new Event('input', { bubbles: true })))`,
  );
}
