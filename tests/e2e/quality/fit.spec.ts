import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { plantRows } from '../../../scripts/seed/plant-rows.mjs';
import { seedRows } from '../../../scripts/seed/seed-rows.mjs';
import { blankPage, chooseLanguage, expect, field, PROFILES, popupOver, save, test, visit } from '../goen';
import { withLongNames } from './long-names';
import { misfits } from './misfits';

/** A panel, a popup, a window, and that window at a zoom of 200 %. */
const SIZES = [
  { width: 320, height: 800 },
  { width: 400, height: 800 },
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
];
/** As a screen shows it: signs that turn the direction of what follows are not kept. */
const asKept = (name: string) => name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

const PLACES = [
  '',
  'today',
  'organisations',
  'matrix',
  'exchange',
  'missions',
  'trash',
  'settings',
  'retention',
];
/** What people really type and paste, and what they do not mean to. */
const HOSTILE = [
  `株式会社${'長'.repeat(296)}`,
  `${'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(6)} Inc.`,
  'شركة الفضاء الخيالية ‮gnp.exe‬',
  'ゼロ\u200b幅\u200d会社 🛰️👩‍🚀🇯🇵 🅆',
];

for (const language of ['it', 'ja'] as const)
  test(`every screen fits 320, 400 and 1280 pixels, and a zoom of 200 %, in ${language}`, async ({
    goen,
  }) => {
    await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
    const page = await visit(goen, goen.address('pipeline.html'));
    await chooseLanguage(page, language);
    for (const place of PLACES) {
      await page.goto(goen.address(`pipeline.html#${place}`));
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await fitsAllSizes(page, place || 'board');
    }
    await page.goto(goen.address('pipeline.html'));
    await page.reload();
    await page.getByRole('article').getByRole('button').first().click();
    await page.getByRole('dialog').locator('section').nth(3).waitFor();
    await fitsAllSizes(page, 'lead');
  });

test('names of 300 characters, right-to-left, zero-width and emoji are kept but for signs of direction, and break no screen', async ({
  goen,
}) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  for (const name of HOSTILE) await byHand(goen, name);
  const page = await visit(goen, goen.address('pipeline.html'));
  await expect(page.getByRole('article')).toHaveCount(HOSTILE.length);
  await fitsAllSizes(page, 'board');
  for (const name of HOSTILE)
    await expect(page.getByRole('article').filter({ hasText: asKept(name) })).toHaveCount(1);
  await page.getByRole('article').first().getByRole('button').first().click();
  await page.getByRole('dialog').locator('section').nth(3).waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await misfits(page), 'lead').toEqual([]);
});

test('names of 200 letters of whatever can be named fit every screen, and the popup keeps its width', async ({
  goen,
}) => {
  test.slow();
  const blank = await blankPage(goen);
  await plantRows(blank, withLongNames(await seedRows('demo')));

  const page = await visit(goen, goen.address('pipeline.html'));
  await blank.close();
  for (const place of PLACES) {
    await page.goto(goen.address(`pipeline.html#${place}`));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fitsAllSizes(page, place || 'board');
  }
  await page.goto(goen.address('pipeline.html'));
  await page.reload();
  await page.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'By member' });
  await fitsAllSizes(page, 'lanes');
  await page.getByRole('button', { name: 'Table' }).press('Enter');
  await page.getByRole('row').nth(2).waitFor();
  await page.getByRole('checkbox', { name: 'Select all leads' }).press('Space');
  await fitsAllSizes(page, 'table');
  await page.getByRole('row').nth(2).getByRole('button').first().press('Enter');
  await page.getByRole('dialog').locator('section').nth(3).waitFor();
  await fitsAllSizes(page, 'lead');
  await page.goto(goen.address('pipeline.html#organisations'));
  await page.reload();
  await page.getByRole('row').nth(2).getByRole('button').first().press('Enter');
  await page.getByRole('dialog').locator('section').nth(1).waitFor();
  await fitsAllSizes(page, 'organisation');
  await page.goto(goen.address('pipeline.html#missions'));
  await page.reload();
  for (const name of ['Edit', 'Stages and steps', 'Delete']) {
    await page.getByRole('button', { name }).nth(1).press('Enter');
    await page.getByRole('dialog').waitFor();
    await fitsAllSizes(page, `missions, ${name}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.close();

  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  for (const tab of ['Capture', 'Leads', 'Today']) {
    await popup.getByRole('tab', { name: tab }).press('Enter');
    await popup.getByRole('heading', { level: 1, includeHidden: true }).first().waitFor();
    expect.soft(await misfits(popup), `popup, ${tab}`).toEqual([]);
    expect.soft(await popup.evaluate(() => window.innerWidth), `width of the popup, ${tab}`).toBe(400);
  }
  const panel = await visit(goen, goen.address('sidepanel.html'));
  await panel.getByRole('tab', { name: 'Leads' }).press('Enter');
  await fitsAllSizes(panel, 'side panel');
});

async function byHand(goen: Goen, name: string): Promise<void> {
  const page = await visit(goen, goen.address('popup.html'));
  await page.getByRole('tab', { name: 'Capture' }).click();
  await field(page, 'Organisation').fill(name);
  await field(page, 'Organisation').press('Enter');
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.close();
}

async function fitsAllSizes(page: Page, screen: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await misfits(page), `${screen} at ${size.width}`).toEqual([]);
  }
}
