// @ts-check
// Goen and an extension that does next to nothing, both opened by a real click on their icon over a company's page.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freshBuild } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { idOf, openGoen } from '../../../scripts/goen-chromium.mjs';
import { PROFILES, serveSampleSites } from '../../../scripts/sample-sites.mjs';
import { emptyExtension } from './empty-extension.mjs';

/** @import { Page } from '@playwright/test' */
/** @typedef {Awaited<ReturnType<typeof openForClicks>>} Stage */
/** Instants since 1970 in milliseconds: something can be typed in what is drawn; the first field holds what was read. */
/** @typedef {{ usable: number, filled?: number }} Moments */

const MOST_MS = 10_000;

/** The click on either icon, and the milliseconds from it until its popup is usable and, over a company's page, filled. */
export async function openForClicks() {
  const sites = await serveSampleSites();
  const [goenFolder, emptyFolder] = [mkdtempSync(join(tmpdir(), 'goen-bench-')), emptyExtension()];
  cpSync(await freshBuild(), goenFolder, { recursive: true });
  writeFileSync(join(emptyFolder, 'popup.js'), `(${readTitle})();`);
  for (const folder of [goenFolder, emptyFolder]) watchedPopup(folder);
  const goen = await openGoen({
    executablePath: await chromiumPath(),
    extension: goenFolder,
    besides: [emptyFolder],
    args: sites.chromiumArgs,
  });
  const { context } = goen;
  /** A page of each extension that reads what its popup noted. @param {string} folder */
  const readerOf = async (folder) => {
    const reader = await context.newPage();
    await reader.goto(`chrome-extension://${idOf(folder)}/watch.html`);
    return { id: idOf(folder), reader };
  };
  const [measured, reference] = [await readerOf(goenFolder), await readerOf(emptyFolder)];
  const first = await context.newPage();
  await first.goto(goen.address('popup.html'));
  await first.getByRole('button', { name: 'Start with this mission' }).click();
  await first.getByRole('tablist').waitFor();
  await first.close();
  const site = await context.newPage();
  await site.goto(PROFILES.mirai);
  await site.bringToFront();
  const session = await /** @type {NonNullable<ReturnType<typeof context.browser>>} */ (
    context.browser()
  ).newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === PROFILES.mirai)?.targetId ?? '';

  /** @param {{ id: string, reader: Page }} extension */
  const click = async ({ id, reader }) => {
    await reader.evaluate(forget);
    const start = Date.now();
    await session.send('Extensions.triggerAction', { id, targetId });
    for (; Date.now() - start < MOST_MS; await wait(20)) {
      const noted = /** @type {Moments | undefined} */ (await reader.evaluate(whatIsNoted));
      if (noted?.filled) return { usable: noted.usable - start, filled: noted.filled - start };
    }
    throw new Error('the popup was not filled');
  };
  return {
    clickGoen: () => click(measured),
    clickEmpty: () => click(reference),
    async close() {
      await goen.close();
      sites.close();
      for (const folder of [goenFolder, emptyFolder]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts a script first in an extension's popup that notes its moments, and a page that reads them. @param {string} folder */
function watchedPopup(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.permissions = [...new Set([...(manifest.permissions ?? []), 'activeTab', 'scripting', 'storage'])];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'watch.js'), `(${watch})();`);
  writeFileSync(join(folder, 'watch.html'), '<!doctype html><title>Reader</title>');
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(
    join(folder, 'popup.html'),
    popup.replace('<title>', '<script src="/watch.js"></script><title>'),
  );
}

// The functions below run in the pages; each needs to be complete in itself.

const forget = () => /** @type {any} */ (globalThis).chrome.storage.session.remove('noted');
const whatIsNoted = async () =>
  (await /** @type {any} */ (globalThis).chrome.storage.session.get('noted')).noted;

/** What the least of such extensions does: one script in the page, one field filled from it. */
async function readTitle() {
  const { tabs, scripting } = /** @type {any} */ (globalThis).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.title,
  });
  const field = document.querySelector('input');
  if (field) field.value = result;
}

/** Notes when something can be typed in what is drawn, and when a field first has a value. */
function watch() {
  /** @type {Record<string, number>} */
  const noted = {};
  const now = () => performance.timeOrigin + performance.now();
  const look = () => {
    const field = document.querySelector('input:not([type=checkbox]):enabled');
    // A frame of this page was drawn with it.
    if (field?.getClientRects().length && performance.getEntriesByType('paint').length) {
      noted.usable ??= now();
      if (/** @type {HTMLInputElement} */ (field).value) {
        noted.filled = now();
        /** @type {any} */ (globalThis).chrome.storage.session.set({ noted });
        return;
      }
    }
    setTimeout(look, 2);
  };
  look();
}
