// @ts-check
// A seed in the browser that runs: for `npm start -- --seed`, the pictures and the tests.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../run.mjs';
import { plantRows } from './plant-rows.mjs';
import { seedRows } from './seed-rows.mjs';

/** @import { Goen } from '../goen-chromium.mjs' */
/** @import { SeedName } from './seed-names.mjs' */

const FOLDER = join(ROOT, 'demo');
/** Until what was asked for has been drawn. */
const SETTLE_MS = 2_000;
const PLACES = ['', 'today', 'organisations', 'matrix', 'missions'];

/** Plants a seed before any page of Goen is open. Resolves with how many rows each table got. @param {Goen} goen @param {SeedName} name */
export async function plantSeed(goen, name) {
  const rows = await seedRows(name);
  const page = await goen.context.newPage();
  await page.goto(goen.address('manifest.json'));
  await plantRows(page, rows);
  await page.close();
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length]));
}

/** Prints what was planted, and takes a picture of some screens into `demo/`. @param {Goen} goen @param {Record<string, number>} counts */
export async function showSeed(goen, counts) {
  for (const [table, count] of Object.entries(counts)) if (count > 0) console.log(`${table}: ${count}`);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const page = await goen.context.newPage();
  for (const [at, place] of PLACES.entries()) {
    await page.goto(goen.address(`pipeline.html#${place}`));
    await page.reload();
    await page.getByRole('main').waitFor();
    await wait(SETTLE_MS);
    await page.screenshot({ path: join(FOLDER, `${at + 1}-${place || 'board'}.png`) });
  }
  console.log(`Pictures lie in ${relative(process.cwd(), FOLDER) || '.'}/`);
}
