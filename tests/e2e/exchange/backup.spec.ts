import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { type Goen, openGoen } from '../../../scripts/goen-chromium.mjs';
import { choose, expect, PROFILES, popupOver, rowsOf, rowsOn, save, test, visit } from '../goen';

/** A browser of another laptop. */
const another = async (args: string[]): Promise<Goen> =>
  openGoen({ executablePath: await chromiumPath(), extension: buildFolder('chrome'), args });

async function capture(goen: Goen, profile: string): Promise<void> {
  const popup = await popupOver(goen, await visit(goen, profile));
  await choose(popup.getByLabel('Event'), 'Venture Café Tokyo');
  await expect.poll(async () => JSON.stringify(await rowsOn(popup, 'settings'))).toContain('activeEvent');
  await save(popup);
}

/** The files of a kind in the downloads, once there are so many. */
async function files({ downloads }: Goen, name: RegExp, count: number): Promise<string[]> {
  const found = () =>
    readdirSync(downloads).filter((each) => name.test(each) && statSync(join(downloads, each)).size > 0);
  await expect.poll(() => found().length).toBe(count);
  return found().map((each) => join(downloads, each));
}

const exchange = (goen: Goen): Promise<Page> => visit(goen, goen.address('pipeline.html#exchange'));

async function backup(goen: Goen): Promise<string> {
  const page = await exchange(goen);
  await page.getByRole('button', { name: 'Save a backup' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Backup saved');
  const [file = ''] = await files(goen, /^goen-backup_.*\.json$/, 1);
  await page.close();
  return file;
}

/** Chooses a file and waits for what merging it would do. */
async function preview(page: Page, file: string): Promise<void> {
  await page.getByLabel('Choose the backup file').setInputFiles(file);
  await expect(page.getByRole('dialog')).toContainText('What would change');
}

/** What the board of the leads' event shows. */
async function cards(goen: Goen): Promise<string[]> {
  const [lead] = await rowsOf(goen, 'leads');
  const page = await visit(goen, goen.address(`pipeline.html#${lead?.eventId}`));
  await expect(page.getByRole('article').first()).toBeVisible();
  const shown = await page.getByRole('article').allInnerTexts();
  await page.close();
  return shown.sort();
}

test.slow();

test('a backup restored in a new browser shows the same board, by the keyboard alone', async ({
  goen,
  sites,
}) => {
  await capture(goen, PROFILES.mirai);
  await capture(goen, PROFILES.sora);
  const shown = await cards(goen);
  const file = await backup(goen);
  const fresh = await another(sites.chromiumArgs);
  try {
    const begin = await visit(fresh, fresh.address('pipeline.html'));
    const opening = fresh.context.waitForEvent('page');
    await begin.getByRole('button', { name: 'I have a backup' }).press('Enter');
    const page = await opening;
    await preview(page, file);
    await expect(page.getByRole('radio', { name: /^Mine/ })).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('Merged: goen-backup_');
    expect(await cards(fresh)).toEqual(shown);
    expect(readdirSync(fresh.downloads)).toEqual([]);
    for (const table of ['leads', 'organisations', 'followUps', 'missionEvents'])
      expect(await rowsOf(fresh, table)).toEqual(await rowsOf(goen, table));
  } finally {
    await fresh.close();
  }
});
