// @ts-check
import { openSearched } from './support/searched-leads.mjs';

/** @typedef {import('./support/searched-leads.mjs').Stage} Stage */

export const name = 'the search is ready, against reading one record with the same texts';
export const bar = 4;
export const rounds = 15;
export const sizes = [10_000, 100_000];

export const prepare = openSearched;

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(ready);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(oneRecord);

async function ready() {
  const { goen } = /** @type {any} */ (globalThis).store;
  const start = performance.now();
  let stop = () => undefined;
  await new Promise((next, error) => {
    stop = goen.followSearch({ next, error });
  });
  const took = performance.now() - start;
  stop();
  return took;
}

async function oneRecord() {
  const { reference } = /** @type {any} */ (globalThis);
  const start = performance.now();
  const reading = reference.transaction('texts').objectStore('texts').getAll();
  const [text] = await new Promise((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  const took = performance.now() - start;
  if (!text.length) throw new Error('no text');
  return took;
}
