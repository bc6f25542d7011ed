// @ts-check
// `npm run screens`: a picture of each screen for docs/screens, made with the demo mission in a browser of its own.
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
const SETTLE_MS = 1_500;
/** A lead of the demo mission with notes, people and several moves. */
const RICH_LEAD = 'まどろみ測位株式会社';
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
  const offer = await goen.clickIcon(site);
  await offer.getByRole('button', { name: 'Start with this mission' }).waitFor();
  await picture(offer, 'popup-first-start');
  const { plantSeed } = await import('./seed/plant-seed.mjs');
  await plantSeed(goen, 'demo');
  const first = await goen.clickIcon(site);
  await picture(first, 'popup-capture');
  await first.locator('form input').first().press('Enter');
  await first.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  const popup = await goen.clickIcon(site);
  await popup.getByText('In pipeline', { exact: true }).waitFor();
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
  const card = page.getByRole('article', { name: RICH_LEAD });
  await card.waitFor();
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
  await page.getByRole('combobox', { name: 'Search the leads' }).fill('hoshi');
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
