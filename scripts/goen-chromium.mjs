// @ts-check
// Drives Chromium with the built extension, toolbar click included.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';

/** @import { Browser, BrowserContext, Page } from '@playwright/test' */

const CLICK_MS = 10_000;

/** @typedef {Awaited<ReturnType<typeof openGoen>>} Goen */

/**
 * Opens Chromium with the built extension, on a temporary profile that `close` deletes or on one returned by `leave`.
 * @param {{ executablePath: string, extension: string, besides?: string[], headless?: boolean, args?: string[], left?: string }} options `besides`: folders of further extensions; `left`: an existing profile
 */
export async function openGoen({
  executablePath,
  extension,
  besides = [],
  headless = true,
  args = [],
  left,
}) {
  const profile = left ?? mkdtempSync(join(tmpdir(), 'goen-'));
  const downloads = join(profile, 'downloads');
  if (!left) writePreferences(profile, downloads);
  const extensions = [extension, ...besides].join(',');
  const context = await launch(profile, { executablePath, extensions, headless, args });
  await downloadsStayThere(context);
  return browserWith(context, idOf(extension), profile, downloads);
}

/** What tests and scripts do with the browser. @param {BrowserContext} context @param {string} id @param {string} profile @param {string} downloads */
function browserWith(context, id, profile, downloads) {
  /** @type {Browser[]} */
  const connections = [];
  return {
    context,
    id,
    /** Folder of the browser's downloads. */
    downloads,
    /** Address of one of the extension's files. @param {string} path */
    address: (path) => `chrome-extension://${id}/${path}`,
    /**
     * Clicks the toolbar icon on a page, which grants `activeTab` as a user's click does. Returns the popup that opens.
     * @param {Page} page
     */
    async clickIcon(page) {
      await Promise.all(connections.splice(0).map((connection) => connection.close()));
      await this.pressIcon(page);
      return this.view('popup.html');
    },
    /**
     * Clicks the toolbar icon on a page without waiting for a popup.
     * @param {Page} page
     */
    async pressIcon(page) {
      await page.bringToFront();
      await trigger(context, id, page);
    },
    /**
     * The extension's popup or side panel, once it is open.
     * @param {'popup.html' | 'sidepanel.html'} file
     */
    async view(file) {
      const address = `chrome-extension://${id}/${file}`;
      const connection = await connectOnce(context, profile, address);
      connections.push(connection);
      await downloadsStayThere(context);
      return viewIn(connection, address);
    },
    /** Closes the browser and returns its profile folder, which can be opened again. */
    async leave() {
      await Promise.all(connections.splice(0).map((connection) => connection.close()));
      await context.close();
      return profile;
    },
    /** Starts the extension again; returns its worker, which the context's list may not hold. */
    restart: () => restartExtension(context, id),
    /** Makes the browser as it was when it opened, but for the extension's worker, which is ended: one empty tab, nothing stored. */
    async empty() {
      await Promise.all(connections.splice(0).map((connection) => connection.close()));
      await emptyBrowser(context, id, downloads);
    },
    async close() {
      rmSync(await this.leave(), { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {string} profile @param {{ executablePath: string, extensions: string, headless: boolean, args: string[] }} options `extensions`: their folders, with commas between */
const launch = (profile, { executablePath, extensions, headless, args }) =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      // The default headless screen of 800 × 600 would shrink the popup.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
      ...args,
    ],
  });

/** Leaves one empty tab: without a tab the browser would end. @param {BrowserContext} context @param {string} id @param {string} downloads */
async function emptyBrowser(context, id, downloads) {
  const old = context.pages();
  const page = await context.newPage();
  await Promise.all(old.map((each) => each.close()));
  await emptyExtension(page, id);
  await page.goto('about:blank');
  // Afterwards: the worker that starts marks what is stored.
  if (await hasPanel(context, id)) await restartExtension(context, id);
  await Promise.all([context.clearPermissions(), context.clearCookies()]);
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file), { recursive: true });
}

/** Ends the extension's worker and deletes all that it stores, on its icon too. Far quicker than starting it again. @param {Page} page @param {string} id */
async function emptyExtension(page, id) {
  // A file of the extension that runs none of its code.
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(async () => {
    const { storage, alarms, action, permissions } = /** @type {any} */ (globalThis).chrome;
    await Promise.all([
      storage.local.clear(),
      storage.session.clear(),
      alarms.clearAll(),
      action.setBadgeText({ text: '' }),
      permissions.remove({ permissions: ['notifications'] }),
    ]);
  });
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${id}`,
    storageTypes: 'indexeddb,local_storage,file_systems',
  });
  await session.detach();
}

/** Whether a side panel is open: no call closes it but the extension's start. @param {BrowserContext} context @param {string} id */
async function hasPanel(context, id) {
  const session = await browserOf(context).newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(({ url }) => url.startsWith(`chrome-extension://${id}/sidepanel.html`));
}

/** Starts the extension again, which closes its views. @param {BrowserContext} context @param {string} id */
async function restartExtension(context, id) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const started = context.waitForEvent('serviceworker');
  // After this call has returned: it ends the page it comes from.
  await page.evaluate(() => {
    setTimeout(() => /** @type {any} */ (globalThis).chrome.runtime.reload());
  });
  const worker = await started;
  if (!page.isClosed()) await page.close();
  return worker;
}

/** Sets the browser's language to English and lets it download without asking. @param {string} profile @param {string} downloads */
function writePreferences(profile, downloads) {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  mkdirSync(downloads);
  const preferences = {
    // Without it an extension of a folder is switched off when it is started again.
    extensions: { ui: { developer_mode: true } },
    download: { default_directory: downloads, prompt_for_download: false },
    intl: { accept_languages: 'en-US,en', selected_languages: 'en-US,en' },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Restores the browser's own download handling, which each Playwright connection replaces. @param {BrowserContext} context */
async function downloadsStayThere(context) {
  const session = await browserOf(context).newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await session.detach();
}

/** The id Chromium derives from the manifest's key: the first half of its SHA-256, in the letters a to p. @param {string} folder */
export function idOf(folder) {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** @param {BrowserContext} context */
function browserOf(context) {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  return browser;
}

/** @param {BrowserContext} context @param {string} id @param {Page} page */
async function trigger(context, id, page) {
  const session = await browserOf(context).newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url, embedderData }) => url === page.url() && embedderData?.tabActive);
  if (!tab) throw new Error(`no active tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

/** Connects once the view is open: a connection made earlier never sees it. @param {BrowserContext} context @param {string} profile @param {string} address */
async function connectOnce(context, profile, address) {
  const session = await browserOf(context).newBrowserCDPSession();
  for (const start = Date.now(); Date.now() - start < CLICK_MS; await wait(50)) {
    const { targetInfos } = await session.send('Target.getTargets');
    if (!targetInfos.some(({ url }) => url.startsWith(address))) continue;
    await session.detach();
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }
  throw new Error(`${address} did not open`);
}

/** @param {Browser} connection @param {string} address @returns {Page} */
function viewIn(connection, address) {
  const pages = connection.contexts().flatMap((context) => context.pages());
  const view = pages.find((page) => page.url().startsWith(address));
  if (!view) throw new Error(`${address} closed at once`);
  return view;
}
