// @ts-check
import { rmSync } from 'node:fs';
import { freshBuild } from '../../scripts/build.mjs';
import { chromiumPath } from '../../scripts/chromium.mjs';
import { openGoen } from '../../scripts/goen-chromium.mjs';
import { emptyExtension, emptyPopup } from './support/empty-extension.mjs';

/** @import { BrowserContext } from '@playwright/test' */
/** @typedef {{ context: BrowserContext, popup: string, empty: string }} Stage */

export const name = 'the popup opens with the form, against an empty popup';
export const bar = 1.25;
export const rounds = 60;

/** One browser with Goen, its mission begun, and an extension whose popup is one field and one empty script. */
export async function prepare() {
  const folder = emptyExtension();
  const goen = await openGoen({
    executablePath: await chromiumPath(),
    extension: await freshBuild(),
    besides: [folder],
  });
  const { context } = goen;
  const first = await context.newPage();
  await first.goto(goen.address('popup.html'));
  await first.getByRole('button', { name: 'Start with this mission' }).click();
  await first.getByRole('tablist').waitFor();
  await first.close();
  await context.addInitScript(watchOpening);
  return {
    context,
    popup: goen.address('popup.html'),
    empty: emptyPopup(folder),
    async close() {
      await goen.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {Stage} stage */
export const measure = ({ context, popup }) => openingOf(context, popup);

/** @param {Stage} stage */
export const reference = ({ context, empty }) => openingOf(context, empty);

/** Milliseconds from the start of navigation until it is painted, its scripts have run and something can be typed. @param {BrowserContext} context @param {string} address */
async function openingOf(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  /** @type {number} */
  const ms = await page.evaluate(() => /** @type {any} */ (globalThis).opened);
  await page.close();
  return ms;
}

/** Runs in the page before any of its scripts. */
function watchOpening() {
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const usable = new Promise((resolve) => {
    const look = () => {
      const control = document.querySelector(':is(input, select, textarea, button):enabled');
      if (!control?.getClientRects().length) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
  const run = new Promise((resolve) => {
    addEventListener('DOMContentLoaded', () => resolve(performance.now()));
  });
  Object.assign(globalThis, {
    opened: Promise.all([painted, usable, run]).then((moments) => Math.max(...moments)),
  });
}
