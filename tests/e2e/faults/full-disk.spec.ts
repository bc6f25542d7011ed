import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { openGoen } from '../../../scripts/goen-chromium.mjs';
import { downloaded, expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

const QUOTA = 3_000_000;
const CHUNKS = [60_000, 6_000, 600, 60];

test('on a full disk nothing is written in part and it is said; what is there is exported, and the next save after making room works', {
  tag: '@long',
}, async ({ sites }) => {
  const extension = withoutUnlimitedStorage();
  const goen = await openGoen({ executablePath: await chromiumPath(), extension, args: sites.chromiumArgs });
  try {
    const filler = await visit(goen, goen.address('manifest.json'));
    await setQuota(filler, goen.address(''), QUOTA);
    await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
    const tables = ['leads', 'organisations', 'activities', 'changeBatches', 'settings'];
    const stored = async () => Promise.all(tables.map((table) => rowsOf(goen, table)));
    const desk = await visit(goen, goen.address('pipeline.html#exchange'));
    const popup = await visit(goen, goen.address('popup.html'));
    await popup.getByRole('tab', { name: 'Capture' }).click();
    const before = await stored();

    await filler.evaluate(fill, CHUNKS);
    await field(popup, 'Organisation').fill('架空精密株式会社');
    await field(popup, 'Organisation').press('Enter');
    await expect(popup.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible();
    await expect(field(popup, 'Organisation')).toHaveValue('架空精密株式会社');
    expect(await stored()).toEqual(before);

    await desk.getByRole('button', { name: 'Save a backup' }).click();
    const { bytes } = await downloaded(goen);
    expect(bytes.toString()).toContain('みらい衛星株式会社');

    // Room is made on the disk; the browser notices some time later.
    await setQuota(filler, goen.address(''), 100 * QUOTA);
    await expect(async () => {
      await field(popup, 'Organisation').press('Enter');
      await expect(popup.getByRole('status')).toContainText('Saved', { timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    expect(await rowsOf(goen, 'leads')).toHaveLength(2);
  } finally {
    await goen.close();
    rmSync(extension, { recursive: true });
  }
});

/** The built extension without the permission that lifts the browser's quota. */
function withoutUnlimitedStorage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goen-quota-'));
  cpSync(buildFolder('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const limited = permissions.filter((each) => each !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: limited }));
  return folder;
}

/** Sets how many bytes the extension may store, as long as the page is there. */
async function setQuota(page: Page, address: string, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: address.replace(/\/$/, ''), quotaSize });
}

/** Stores what cannot be compressed, in pieces of each size until one does not go in. Runs in the page. */
async function fill(sizes: readonly number[]): Promise<void> {
  const opening = indexedDB.open('filler', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const database = opening.result;
  const isStored = (size: number) =>
    new Promise<boolean>((resolve) => {
      const writing = database.transaction('pieces', 'readwrite');
      writing.objectStore('pieces').add(crypto.getRandomValues(new Uint8Array(size)));
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
  for (const size of sizes) while (await isStored(size));
  database.close();
}
