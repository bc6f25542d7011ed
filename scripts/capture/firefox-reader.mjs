// @ts-check
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { bundledRead, collectScript } from './bundled-read.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @import { Extraction } from '../../domain/capture/extraction.ts' */
/** @import { SavedPage } from './saved-pages.mjs' */

const LOAD_MS = 5_000;
/** As large as Playwright's page in Chromium: what is shown depends on it. */
const VIEWPORT = { width: 1280, height: 720 };
const SANDBOX = 'goen';

/** @typedef {(method: string, params: object) => Promise<any>} Bidi */

/**
 * Opens an offline Firefox that reads saved pages as `openReader` does in Chromium: the built `capture.js` runs in a sandbox of the page, and its facts are interpreted outside of the page.
 * @param {string} executablePath
 * @param {string} extension folder of the built extension
 * @param {{ untimed?: boolean }} [options] `untimed`: without the bound of time, whatever the machine does beside
 */
export async function openFirefoxReader(executablePath, extension, { untimed = false } = {}) {
  const collect = collectScript(extension, untimed);
  const [browser, readScript] = await Promise.all([
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: VIEWPORT,
      // Chromium, driven, does not ask a page for its encrypted address first either.
      extraPrefsFirefox: { 'dom.security.https_first': false },
    }),
    bundledRead(),
  ]);
  /** @type {Bidi} */
  const bidi = async (method, params) =>
    (await /** @type {any} */ (browser).connection.send(method, params)).result;
  const readerPage = await browser.newPage();
  await readerPage.evaluate(readScript);
  const page = await browser.newPage();
  const show = await viewerOf(page);
  await page.bringToFront();
  const context = /** @type {any} */ (page.mainFrame())._id;
  return {
    /** @param {SavedPage} saved @returns {Promise<{ draft: Extraction }>} */
    async read(saved) {
      await show(saved);
      await runIsolated(bidi, context, collect);
      const facts = await runIsolated(bidi, context, '(async () => JSON.stringify(await capture))()');
      const draft = await readerPage.evaluate(
        (returned) => /** @type {any} */ (globalThis).goenReader.extractionOf(JSON.parse(returned)),
        facts,
      );
      return { draft };
    },
    close: () => browser.close(),
  };
}

/**
 * Makes a tab show saved pages, one after the other, with nothing else of the network.
 * @param {Page} page
 */
async function viewerOf(page) {
  /** @type {SavedPage | undefined} */
  let expected;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (expected && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      const { file, charset } = expected;
      expected = undefined;
      const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
      void request.respond({ status: 200, contentType, body: readFileSync(file) });
    } else request.abort().catch(isGone);
  });
  /** @param {SavedPage} saved */
  return async (saved) => {
    expected = saved;
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    // A page that never finishes loading is read as it is.
    await page
      .waitForFunction(() => document.readyState === 'complete', { timeout: LOAD_MS })
      .catch(() => undefined);
    if (saved.select) await page.$eval(saved.select, (element) => getSelection()?.selectAllChildren(element));
  };
}

/** A request that ended by itself, as when its page was left, needs no stop; a reader that is closed says so at its next page. */
const isGone = () => undefined;

/** @param {Bidi} bidi @param {string} context @param {string} script */
async function runIsolated(bidi, context, script) {
  const answer = await bidi('script.evaluate', {
    expression: script,
    target: { context, sandbox: SANDBOX },
    awaitPromise: true,
    serializationOptions: { maxObjectDepth: 0 },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
