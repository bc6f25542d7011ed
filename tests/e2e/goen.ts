import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { buildFolder } from '../../scripts/build.mjs';
import { chromiumPath } from '../../scripts/chromium.mjs';
import { type Goen, openGoen } from '../../scripts/goen-chromium.mjs';
import { serveSampleSites } from '../../scripts/sample-sites.mjs';

export { PROFILES } from '../../scripts/sample-sites.mjs';
export { expect };

type Sites = Awaited<ReturnType<typeof serveSampleSites>>;

const openBrowser = async (args: readonly string[]): Promise<Goen> =>
  openGoen({ executablePath: await chromiumPath(), extension: buildFolder('chrome'), args: [...args] });

/** A test with Goen in Chromium, empty and on the sample sites. The browser is the worker's, unless a test asks for one of its own. */
export const test = base.extend<
  { goen: Goen; ownBrowser: boolean; chromiumArgs: string[] },
  { sites: Sites; browserOfWorker: Goen }
>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright tells a fixture's needs by this pattern
    async ({}, use) => {
      const sites = await serveSampleSites();
      await use(sites);
      sites.close();
    },
    { scope: 'worker' },
  ],
  browserOfWorker: [
    async ({ sites }, use) => {
      const goen = await openBrowser(sites.chromiumArgs);
      await use(goen);
      await goen.close();
    },
    { scope: 'worker' },
  ],
  /** Whether the test needs a browser of its own: it closes or kills it, or starts it in its own way. */
  ownBrowser: [false, { option: true }],
  chromiumArgs: [[], { option: true }],
  goen: async ({ sites, browserOfWorker, ownBrowser, chromiumArgs }, use) => {
    if (!ownBrowser && chromiumArgs.length === 0) {
      await use(browserOfWorker);
      await browserOfWorker.empty();
      return;
    }
    const goen = await openBrowser([...sites.chromiumArgs, ...chromiumArgs]);
    await use(goen);
    await goen.close();
  },
});

/** A new tab at an address. */
export async function visit(goen: Goen, address: string): Promise<Page> {
  const page = await goen.context.newPage();
  await page.goto(address);
  return page;
}

/** A page of the extension that runs none of its code, once a screen has made the database. */
export async function blankPage(goen: Goen): Promise<Page> {
  const page = await visit(goen, goen.address('popup.html'));
  await expect(page.getByRole('button', { name: 'Start with this mission' })).toBeVisible();
  await page.goto(goen.address('manifest.json'));
  return page;
}

/** The popup over a page, the first start's mission accepted where it is offered. */
export async function popupOver(goen: Goen, page: Page): Promise<Page> {
  const popup = await goen.clickIcon(page);
  const begin = popup.getByRole('button', { name: 'Start with this mission' });
  const tabs = popup.getByRole('tablist');
  await expect(begin.or(tabs)).toBeVisible();
  // The offer replaces the tabs once the database has answered that there is no mission.
  await expect(begin.or(popup.getByRole('combobox', { name: 'Event', disabled: false }))).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await expect(tabs).toBeVisible();
  return popup;
}

/** The user goes elsewhere and comes back, by which the popup closes: Chromium leaves it open where only the page under it comes to the front. */
export async function leavePopup(goen: Goen, popup: Page): Promise<void> {
  const elsewhere = await goen.context.newPage();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await elsewhere.close();
}

/** Opens the panel beside the page from the popup, which goes at once: it may be gone before the browser has confirmed the click. */
export async function openPanel(goen: Goen, popup: Page): Promise<Page> {
  await Promise.allSettled([popup.getByRole('button', { name: 'Open beside the page' }).click()]);
  await expect.poll(() => popup.isClosed()).toBe(true);
  return goen.view('sidepanel.html');
}

/** A field of the form by its label; the mark beside it speaks of it too, so a label alone means two. */
export const field = (popup: Page, label: string): Locator =>
  popup.getByRole('textbox', { name: label, exact: true });

/** Saves the form as it was read, as one Enter does. */
export async function save(popup: Page): Promise<void> {
  await field(popup, 'Organisation').press('Enter');
  await expect(popup.getByRole('status')).toContainText('Saved');
}

/** Every row of a table, read from IndexedDB on a page of the extension. */
export const rowsOn = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('goen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    table,
  );

/** Every row of a table, read on a page of the extension that runs none of its code. */
export async function rowsOf(goen: Goen, table: string): Promise<Record<string, unknown>[]> {
  const page = await visit(goen, goen.address('manifest.json'));
  const rows = await rowsOn(page, table);
  await page.close();
  return rows;
}

/** Until what was typed is kept; a person's next move is never faster. */
export const draftKept = (popup: Page, words: string): Promise<void> =>
  expect.poll(async () => JSON.stringify(await rowsOn(popup, 'drafts'))).toContain(words);

/** The one file the browser has downloaded, name and bytes. */
export async function downloaded({ downloads }: Goen): Promise<{ name: string; bytes: Buffer }> {
  // A file is there before its bytes are.
  const finished = () =>
    readdirSync(downloads).filter(
      (name) => !/\.crdownload$|^\./.test(name) && statSync(join(downloads, name)).size > 0,
    );
  await expect.poll(finished).toHaveLength(1);
  const [name = ''] = finished();
  return { name, bytes: readFileSync(join(downloads, name)) };
}

/** Chooses from a menu of choices by its words, or its place from 0. */
export async function choose(menu: Locator, choice: string | number): Promise<void> {
  await menu.click();
  const options = menu.page().locator('[popover][role=listbox] [role=option]');
  await (typeof choice === 'number' ? options.nth(choice) : options.filter({ hasText: choice })).click();
}

/** Chooses the language on the full page, whatever language it is in. */
export async function chooseLanguage(page: Page, language: 'it' | 'en' | 'ja'): Promise<void> {
  await page.locator('aside [role=combobox]').click();
  await page.locator(`[role=option][lang=${language}]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
