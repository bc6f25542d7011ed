// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../run.mjs';

/** @import { BrowserContext, CDPSession, Page, Route } from '@playwright/test' */
/** @import { Extraction } from '../../domain/capture/extraction.ts' */
/** @import { SavedPage } from './saved-pages.mjs' */

const LOAD_MS = 5_000;

/**
 * A Chromium that shows saved pages at their addresses, cut off from the network, and reads them as the extension does:
 * the built `capture.js` in an isolated world of the page, what it returns understood outside of the page.
 * @param {string} executablePath
 * @param {string} extension folder of the built extension
 */
export async function openReader(executablePath, extension) {
  const collect = readFileSync(join(extension, 'capture.js'), 'utf8');
  const [browser, understand] = await Promise.all([
    chromium.launch({ executablePath, args: ['--disable-quic', '--no-first-run'] }),
    bundledUnderstanding(),
  ]);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const desk = await context.newPage();
  await desk.evaluate(understand);
  const stand = await standOf(context);
  return {
    /**
     * `changed` tells whether the page's markup is another after it was read.
     * @param {SavedPage} saved
     * @returns {Promise<{ draft: Extraction, ms: number, changed: boolean }>}
     */
    async read(saved) {
      await stand.show(saved);
      const before = await stand.markup();
      const start = performance.now();
      const facts = await stand.run(collect);
      const draft = await desk.evaluate(
        (returned) => /** @type {any} */ (globalThis).goenReader.draftOf(returned),
        facts,
      );
      const ms = Math.round((performance.now() - start) * 10) / 10;
      return { draft, ms, changed: (await stand.markup()) !== before };
    },
    close: () => browser.close(),
  };
}

/** `read()` as one script, made of the sources the build was made of: it lies in a chunk of the popup there, without a name of its own. */
async function bundledUnderstanding() {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '~': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'extraction-of.ts'), formats: ['iife'], name: 'goenReader' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return `${bundle?.output[0].code}\nglobalThis.goenReader = goenReader;`;
}

/**
 * The tab the pages are shown in, one after the other.
 * @param {BrowserContext} context
 */
async function standOf(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  /** @type {SavedPage | undefined} */
  let awaited;
  await page.route('**/*', async (route) => {
    if (awaited && isItsOwn(route, page)) {
      const { file, charset } = awaited;
      awaited = undefined;
      const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
      await route.fulfill({ contentType, body: readFileSync(file) });
    } else await route.abort('aborted');
  });
  return {
    /** @param {SavedPage} saved */
    async show(saved) {
      awaited = saved;
      await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
      await page.waitForLoadState('load', { timeout: LOAD_MS }).catch(asItStands);
      if (saved.select) await page.locator(saved.select).evaluate(mark);
    },
    markup: () => page.evaluate(() => document.documentElement.outerHTML),
    /** @param {string} script */
    run: (script) => runIsolated(session, script),
  };
}

/** Marks an element's text as a user would. @param {Element} element */
const mark = (element) => getSelection()?.selectAllChildren(element);

/** A page that never ends loading is read all the same, as a person would read it. */
const asItStands = () => undefined;

/** @param {Route} route @param {Page} page */
const isItsOwn = (route, page) =>
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
