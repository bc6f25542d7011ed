import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { type Goen, openGoen } from '../../../scripts/goen-chromium.mjs';
import { expect, PROFILES, popupOver, rowsOf, rowsOn, save, test, visit } from '../goen';

/** A browser of another laptop. */
const another = async (args: string[]): Promise<Goen> =>
  openGoen({ executablePath: await chromiumPath(), extension: buildFolder('chrome'), args });

async function capture(goen: Goen, profile: string): Promise<void> {
  const popup = await popupOver(goen, await visit(goen, profile));
  await popup.getByLabel('Event').selectOption('Venture Café Tokyo');
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
  await page.getByRole('button', { name: 'Write the backup' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Backup written');
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
    await expect(page.getByRole('button', { name: 'Restore' })).toBeFocused();
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

test('a colleague’s backup is looked at, merged with a copy made before, undone by Ctrl+Z, and merges once', async ({
  goen,
  sites,
}) => {
  const colleague = await another(sites.chromiumArgs);
  await capture(colleague, PROFILES.mirai);
  await capture(colleague, PROFILES.sora);
  const file = await backup(colleague);
  await capture(goen, PROFILES.mirai);
  const before = await rowsOf(goen, 'leads');
  const page = await exchange(goen);
  await preview(page, file);
  const row = page.getByRole('row', { name: /^Leads/ });
  await expect(row).toHaveText(/^Leads1/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await rowsOf(goen, 'leads')).toEqual(before);

  await preview(page, file);
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Merged: goen-backup_');
  await files(goen, /^goen-backup_.*\.json$/, 1);
  expect(await rowsOf(goen, 'leads')).toHaveLength(2);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Undone');
  expect(await rowsOf(goen, 'leads')).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await rowsOf(goen, 'leads')).length).toBe(2);

  await preview(page, file);
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toContainText('nothing new');
  await colleague.close();
});

test('what is no backup, or half of one, says so and changes nothing', async ({ goen }) => {
  await capture(goen, PROFILES.mirai);
  const file = await backup(goen);
  const bytes = readFileSync(file);
  const broken: [name: string, content: Buffer | string, says: string][] = [
    ['half.json', bytes.subarray(0, bytes.length / 2), 'incomplete'],
    ['edited.json', bytes.toString('utf8').replace('みらい', 'ミライ'), 'changed after it was written'],
    ['page.json', '<html></html>', 'not a Goen backup'],
  ];
  const page = await exchange(goen);
  const before = await rowsOf(goen, 'activities');
  for (const [name, content, says] of broken) {
    const path = join(goen.downloads, name);
    writeFileSync(path, content);
    await page.getByLabel('Choose the backup file').setInputFiles(path);
    await expect(page.getByRole('alert')).toContainText(says);
  }
  const half = bytes.toString('utf8').slice(0, bytes.length / 4);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'half.json', { type: 'application/json' }));
    return transfer;
  }, half);
  await page.getByText('or drop it here').last().dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('alert')).toContainText('incomplete');
  const big = join(goen.downloads, 'big.json');
  writeFileSync(big, '');
  truncateSync(big, 200_000_001);
  await page.getByLabel('Choose the backup file').setInputFiles(big);
  await expect(page.getByRole('alert')).toContainText('over 200 MB');
  expect(await rowsOf(goen, 'activities')).toEqual(before);
});

test('a calendar’s file holds the events and the steps that have a day', async ({ goen }) => {
  await capture(goen, PROFILES.mirai);
  const page = await exchange(goen);
  await page.getByRole('combobox', { name: 'Event', exact: true }).selectOption('All events');
  await page.getByRole('button', { name: 'Write the calendar' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Calendar written');
  const [file = ''] = await files(goen, /\.ics$/, 1);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('SUMMARY:DSEI Japan 2025');
});
