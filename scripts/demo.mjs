// @ts-check
// The main job, done through the real toolbar click and shown step by step.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { Wanting } from './install.mjs';
import { ROOT } from './run.mjs';
import { PROFILES } from './sample-sites.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Goen } from './goen-chromium.mjs' */

const FOLDER = join(ROOT, 'demo');
const EVENT = 'Venture Café Tokyo';
const DOWNLOAD_MS = 10_000;

/**
 * From the first start to the office's file: two companies captured, one moved on, the CSV in `demo/`. @throws Wanting naming the step that failed
 * @param {Goen} goen
 */
export async function demonstrate(goen) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const site = await goen.context.newPage();
  await site.setViewportSize({ width: 1280, height: 800 });
  await step('First start: accept the mission Goen offers', () => acceptMission(goen, site));
  await step('Capture みらい衛星株式会社 from its company profile', () => capture(goen, site, 'mirai'));
  await step('Capture 株式会社そらレーダー from its company profile', () => capture(goen, site, 'sora'));
  const board = await step('Open the pipeline from the popup', () => openPipeline(goen, site));
  await step('Move みらい衛星株式会社 a stage on', () => moveOn(board));
  const file = await step('Export the CSV for the office', () => exportCsv(goen, board));
  printRows(file);
  console.log(`Pictures and the file lie in ${relative(process.cwd(), FOLDER) || '.'}/`);
}

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
async function step(what, work) {
  try {
    const result = await work();
    console.log(`✓ ${what}`);
    return result;
  } catch (failure) {
    throw new Wanting(`✗ ${what}: ${/** @type {Error} */ (failure).message}`);
  }
}

/** @param {Goen} goen @param {Page} site */
async function acceptMission(goen, site) {
  await site.goto(PROFILES.mirai);
  const popup = await goen.clickIcon(site);
  const begin = popup.getByRole('button', { name: 'Start with this mission' });
  await expect(begin).toBeVisible();
  await picture(popup, '1-first-start');
  await begin.click();
  await popup.getByLabel('Event').click();
  await popup.getByRole('option', { name: EVENT }).click();
  await popup.getByRole('button', { name: 'It is today' }).click();
  await expect(popup.getByText('This event has no date yet')).toBeHidden();
}

/** @param {Goen} goen @param {Page} site @param {keyof typeof PROFILES} company */
async function capture(goen, site, company) {
  await site.goto(PROFILES[company]);
  const popup = await goen.clickIcon(site);
  const name = popup.getByRole('textbox', { name: 'Organisation', exact: true });
  await expect(name).not.toHaveValue('');
  await picture(site, `2-${company}-page`);
  await picture(popup, `2-${company}-popup`);
  await name.press('Enter');
  await expect(popup.getByRole('status')).toContainText('Saved');
  await picture(popup, `3-${company}-saved`);
}

/** @param {Goen} goen @param {Page} site */
async function openPipeline(goen, site) {
  const popup = await goen.clickIcon(site);
  await popup.getByRole('tab', { name: 'Leads' }).click();
  await expect(popup.getByRole('tabpanel').getByRole('listitem')).toHaveCount(2);
  await picture(popup, '4-leads');
  const opened = goen.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the pipeline' }).click();
  const board = await opened;
  await board.setViewportSize({ width: 1280, height: 800 });
  await expect(board.getByRole('article')).toHaveCount(2);
  return board;
}

/** @param {Page} board */
async function moveOn(board) {
  const card = board.getByRole('article', { name: 'みらい衛星株式会社' });
  await card.getByRole('button', { name: 'Move to' }).click();
  // The open step that leads to the stage is ended with the move.
  await board.getByRole('dialog').getByRole('button', { name: 'Move to' }).press('Enter');
  await expect(board.getByRole('region', { name: 'Captured' }).getByRole('article')).toHaveCount(1);
  await picture(board, '5-pipeline');
}

/** @param {Goen} goen @param {Page} board */
async function exportCsv({ downloads }, board) {
  await board.getByRole('button', { name: 'Export…' }).click();
  const write = board.getByRole('button', { name: 'Download the file' });
  await expect(write).toBeFocused();
  await picture(board, '6-export');
  await write.press('Enter');
  for (const start = Date.now(); Date.now() - start < DOWNLOAD_MS; await wait(100)) {
    const name = readdirSync(downloads).find((each) => each.endsWith('.csv'));
    if (!name) continue;
    const file = join(FOLDER, name);
    copyFileSync(join(downloads, name), file);
    return file;
  }
  throw new Error('no file was downloaded');
}

/** Each row of the file with the cells that are not empty. @param {string} file */
function printRows(file) {
  const { data } = Papa.parse(readFileSync(file, 'utf8').replace('\ufeff', ''), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  });
  console.log(`\n${relative(process.cwd(), file)}`);
  for (const row of /** @type {Record<string, string>[]} */ (data)) {
    const cells = Object.entries(row).filter(([, value]) => value);
    console.log(`  ${cells.map(([column, value]) => `${column}: ${value}`).join('\n  ')}\n`);
  }
}

/** @param {Page} page @param {string} name */
const picture = (page, name) => page.screenshot({ path: join(FOLDER, `${name}.png`) });
