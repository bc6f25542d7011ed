// @ts-check
// `npm run screens`: a picture of each screen for docs/screens, made with invented companies in a browser of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freshBuild } from './build.mjs';
import { chromiumPath } from './chromium.mjs';
import { installPackages, main } from './install.mjs';
import { ROOT, say } from './run.mjs';
import { PROFILES, serveSampleSites } from './sample-sites.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Goen } from './goen-chromium.mjs' */

const FOLDER = join(ROOT, 'docs', 'screens');
/** Until what was asked for has been drawn. */
const SETTLE_MS = 600;
const PLACES = ['today', 'organisations', 'matrix', 'exchange', 'missions', 'trash', 'settings'];

await main(async () => {
  await installPackages();
  mkdirSync(FOLDER, { recursive: true });
  const { openGoen } = await import('./goen-chromium.mjs');
  const sites = await serveSampleSites();
  const goen = await openGoen({
    executablePath: await chromiumPath(),
    extension: await freshBuild(),
    args: sites.chromiumArgs,
  });
  try {
    await popupPictures(goen);
    await pagePictures(goen);
  } finally {
    await goen.close();
    sites.close();
  }
  say(`The pictures lie in ${FOLDER}`);
  return 0;
});

/** @param {Goen} goen */
async function popupPictures(goen) {
  const site = await goen.context.newPage();
  await site.goto(PROFILES.mirai);
  const first = await goen.clickIcon(site);
  await picture(first, 'popup-first-start');
  await first.getByRole('button', { name: 'Start with this mission' }).click();
  await first.getByLabel('Event').selectOption('Venture Café Tokyo');
  await first.getByRole('button', { name: 'It is today' }).click();
  for (const company of /** @type {const} */ (['mirai', 'sora'])) {
    await site.goto(PROFILES[company]);
    const popup = await goen.clickIcon(site);
    if (company === 'mirai') await picture(popup, 'popup-capture');
    await popup.locator('form input').first().press('Enter');
    await popup.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  }
  const popup = await goen.clickIcon(site);
  await picture(popup, 'popup-known');
  for (const [at, name] of ['leads', 'today'].entries()) {
    await popup
      .getByRole('tab')
      .nth(at + 1)
      .click();
    await picture(popup, `popup-${name}`);
  }
}

/** @param {Goen} goen */
async function pagePictures(goen) {
  const page = await goen.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(goen.address('pipeline.html'));
  const card = page.getByRole('article', { name: 'みらい衛星株式会社' });
  await card.getByRole('button', { name: 'Move to' }).first().click();
  await picture(page, 'board');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'board-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await picture(page, 'table');
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await card.getByRole('button').first().click();
  await picture(page, 'lead');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the leads' }).fill('sora');
  await picture(page, 'search');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  await picture(page, 'export');
  for (const place of PLACES) {
    await page.goto(goen.address(`pipeline.html#${place}`));
    await page.reload();
    await picture(page, place);
  }
}

/** @param {Page} page @param {string} name */
async function picture(page, name) {
  await wait(SETTLE_MS);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
