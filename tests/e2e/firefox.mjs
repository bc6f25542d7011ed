// @ts-check
// The main job once in Firefox: a real click on the toolbar icon, the form filled from the page, saved, the row in IndexedDB.
// Run by `npm test`, or by itself after `npm run build:firefox`.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { buildFolder } from '../../scripts/build.mjs';
import { firefoxPath } from '../../scripts/firefox.mjs';
import { PROFILES, serveSampleSites } from '../../scripts/sample-sites.mjs';

const ID = 'goen@goen.example';
const WIDGET = `${ID.replace(/\W/g, '_')}-browser-action`;
const STEP_MS = 15_000;
/** What is written above the sidebar's form. */
const SIDEBAR =
  "browser.extension.getViews({ type: 'sidebar' })[0].document.querySelector('[role=note]').textContent";

const executablePath = await firefoxPath();
if (!executablePath) throw new Error('no Firefox was found; set FIREFOX_PATH to one');
const host = randomUUID();
const sites = await serveSampleSites();
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  // Without it neither the toolbar nor a page of the extension may be driven.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: host }),
    'intl.accept_languages': 'en-US,en',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': sites.port,
  },
});

try {
  await browser.installExtension(buildFolder('firefox'));
  const page = await browser.newPage();
  await page.goto(PROFILES.mirai);
  const desk = await openDesk();
  await page.bringToFront();
  await clickIcon();
  await desk.until(
    'the first start offers the mission',
    "popup.document.querySelector('button[type=submit]').textContent.startsWith('Start')",
  );
  await desk.run("popup.document.querySelector('button[type=submit]').click()");
  await desk.until(
    'the form holds the name read off the page',
    "[...popup.document.querySelectorAll('input')].some(({ value }) => value === 'みらい衛星株式会社')",
  );
  await desk.run("popup.document.querySelector('form:has(textarea) button[type=submit]').click()");
  await desk.until(
    'the popup says that it was saved',
    "popup.document.querySelector('[role=status]').textContent.startsWith('Saved: みらい衛星株式会社')",
  );
  const rows = JSON.parse(
    await desk.run(`new Promise((resolve) => {
      const opening = indexedDB.open('goen');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('organisations').objectStore('organisations').getAll();
        reading.onsuccess = () => resolve(JSON.stringify(reading.result));
      };
    })`),
  );
  assert.equal(rows.length, 1);
  assert.equal(rows[0].nameJa, 'みらい衛星株式会社');
  assert.equal(rows[0].corporateNumber, '7999901000001');
  assert.equal(rows[0].evidence.corporateNumber.how, 'table');
  console.log('in Firefox a click on the icon and Save make the company a lead');

  await clickInPopup(
    await desk.run("JSON.stringify(popup.document.querySelector('header > button').getBoundingClientRect())"),
  );
  await desk.until(
    'the sidebar stands beside the page and says which',
    `${SIDEBAR}.includes('mirai-eisei.example')`,
  );
  await desk.until('the popup has gone', 'popup === undefined');
  await page.goto(PROFILES.sora);
  await desk.until('another page wants a click on the icon', `${SIDEBAR}.includes('Alt+Shift+G')`);
  await clickIcon();
  await desk.until('the sidebar has taken that page', `${SIDEBAR}.includes('sora-radar.example')`);
  await desk.until('and the popup has gone again', 'popup === undefined');
  console.log(
    'in Firefox the sidebar stays beside the page, and reads the next one after a click on the icon',
  );
} finally {
  await browser.close();
  sites.close();
}

/**
 * Speaks WebDriver BiDi, which the library does for web pages only.
 * @param {string} method @param {object} params @returns {Promise<any>}
 */
async function bidi(method, params) {
  const { result } = await /** @type {any} */ (browser).connection.send(method, params);
  return result;
}

/** A page of the extension in a background tab, from where its popup can be reached. */
async function openDesk() {
  const { context } = await bidi('browsingContext.create', { type: 'tab', background: true });
  const url = `moz-extension://${host}/pipeline.html`;
  await bidi('browsingContext.navigate', { context, url, wait: 'none' });
  /** @param {string} expression what `popup` stands for is the popup's window */
  const run = async (expression) => {
    const code = `(() => { const [popup] = browser.extension.getViews({ type: 'popup' }); return ${expression}; })()`;
    const answer = await bidi('script.evaluate', {
      expression: code,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  /** @param {string} what @param {string} condition */
  const until = async (what, condition) => {
    const start = Date.now();
    let failure = '';
    while (Date.now() - start < STEP_MS) {
      const met = await run(condition).catch((thrown) => {
        failure = `: ${thrown.message}`;
      });
      if (met) return;
      await wait(100);
    }
    throw new Error(`never came true: ${what}${failure}`);
  };
  await until('the extension has started', 'document.readyState === "complete"');
  return { run, until };
}

/** Puts the icon into the toolbar, where a new one is hidden behind a menu, and clicks it. */
async function clickIcon() {
  await inToolbar(`
    CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar');
    document.getElementById('${WIDGET}').querySelector('.unified-extensions-item-action-button').click();
  `);
}

/** A click of the mouse, since one by script opens no sidebar. @param {string} box where in the popup, as JSON */
async function clickInPopup(box) {
  await inToolbar(`
    const { left, top } = document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
    const { x, y, width, height } = ${box};
    for (const type of ['mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, left + x + width / 2, top + y + height / 2, { button: 0, clickCount: 1 });
  `);
}

/** Runs a script in the browser's own interface. @param {string} script */
async function inToolbar(script) {
  const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await bidi('script.evaluate', {
    expression: `(() => {${script}})()`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
}
