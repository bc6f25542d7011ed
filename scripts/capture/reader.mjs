// @ts-check
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bundledRead, collectScript } from './bundled-read.mjs';

/** @import { BrowserContext, CDPSession, Page, Route } from '@playwright/test' */
/** @import { Extraction } from '../../domain/capture/extraction.ts' */
/** @import { SavedPage } from './saved-pages.mjs' */

const LOAD_MS = 5_000;

/**
 * Opens an offline Chromium that serves saved pages at their addresses and reads them as the extension does:
 * the built `capture.js` runs in an isolated world of the page, and its facts are interpreted outside of the page.
 * @param {string} executablePath
 * @param {string} extension folder of the built extension
 * @param {{ untimed?: boolean }} [options] `untimed`: without the bound of time, whatever the machine does beside
 */
export async function openReader(executablePath, extension, { untimed = false } = {}) {
  const collect = collectScript(extension, untimed);
  const [browser, readScript] = await Promise.all([
    chromium.launch({ executablePath, args: ['--disable-quic', '--no-first-run'] }),
    bundledRead(),
  ]);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const readerPage = await context.newPage();
  await readerPage.evaluate(readScript);
  const viewer = await viewerOf(context);
  return {
    /**
     * `changed`: whether reading altered the page's markup, which it must not; `pageMs`: how long the page was held up; `size`: its nodes and the characters of its markup.
     * @param {SavedPage} saved
     * @returns {Promise<{ draft: Extraction, ms: number, pageMs: number, size: [nodes: number, characters: number], changed: boolean }>}
     */
    async read(saved) {
      await viewer.show(saved);
      const before = await viewer.markup();
      const start = performance.now();
      const { facts, pageMs, size } = await viewer.run(timed(collect));
      const draft = await readerPage.evaluate(
        (returned) => /** @type {any} */ (globalThis).goenReader.extractionOf(returned),
        facts,
      );
      const ms = Math.round((performance.now() - start) * 10) / 10;
      return { draft, ms, pageMs, size, changed: (await viewer.markup()) !== before };
    },
    close: () => browser.close(),
  };
}

/** The script that reads the page, with its time in the page and the page's size. @param {string} collect */
const timed = (collect) => `(async () => {
  const start = performance.now();
  ${collect}
  const facts = await capture;
  const pageMs = performance.now() - start;
  const nodes = document.createTreeWalker(document);
  let count = 1;
  while (nodes.nextNode()) count++;
  return { facts, pageMs, size: [count, document.documentElement?.outerHTML.length ?? 0] };
})()`;

/**
 * The tab that shows the saved pages, one after the other.
 * @param {BrowserContext} context
 */
async function viewerOf(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  /** @type {SavedPage | undefined} */
  let expected;
  await page.route('**/*', async (route) => {
    if (expected && isMainNavigation(route, page)) {
      const { file, charset } = expected;
      expected = undefined;
      const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
      await route.fulfill({ contentType, body: readFileSync(file) });
    } else await route.abort('aborted');
  });
  return {
    /** @param {SavedPage} saved */
    async show(saved) {
      expected = saved;
      await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
      await page.waitForLoadState('load', { timeout: LOAD_MS }).catch(asItIs);
      if (saved.select) await page.locator(saved.select).evaluate(select);
    },
    // In a world of its own, where the page's scripts have changed nothing.
    markup: () => runIsolated(session, `(${markupHash})()`),
    /** @param {string} script */
    run: (script) => runIsolated(session, script),
  };
}

/** Length and hash (Java's string hash, 32 bits) of the page's markup, which may be too long to be sent whole. Runs in the page. */
function markupHash() {
  const { outerHTML } = document.documentElement;
  let hash = 0;
  for (let at = 0; at < outerHTML.length; at++) hash = (Math.imul(hash, 31) + outerHTML.charCodeAt(at)) | 0;
  return `${outerHTML.length}:${hash}`;
}

/** Selects an element's text as a user would. @param {Element} element */
const select = (element) => getSelection()?.selectAllChildren(element);

/** A page that never finishes loading is read as it is. */
const asItIs = () => undefined;

/** @param {Route} route @param {Page} page */
const isMainNavigation = (route, page) =>
  route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();

/** @param {CDPSession} session @param {string} script */
async function runIsolated(session, script) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'goen',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
