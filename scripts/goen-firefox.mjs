// @ts-check
// Drives Firefox with the built extension: its pages by WebDriver BiDi, its toolbar by the browser's own interface.
import { appendFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const ID = 'goen@goen.example';
const WIDGET = `${ID.replace(/\W/g, '_')}-browser-action`;
const STEP_MS = 15_000;

/** A new folder for a profile, which the caller deletes. */
export const newProfile = () => mkdtemp(join(tmpdir(), 'goen-firefox-'));

/**
 * Opens Firefox with the extension on a profile; what the extension stored there before is there again.
 * @param {{ executablePath: string, extension: string, profile: string, host: string, proxyPort: number }} options `host`: the UUID in the addresses of the extension's pages
 */
export async function openGoenFirefox({ executablePath, extension, profile, host, proxyPort }) {
  // The library expects them in a profile that was used before; a killed browser may have written none.
  for (const name of ['user.js', 'prefs.js']) appendFileSync(join(profile, name), '');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    // Without it neither the toolbar nor a page of the extension may be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(host, proxyPort),
  });
  /**
   * Speaks WebDriver BiDi, which the library does for web pages only.
   * @param {string} method @param {object} params @returns {Promise<any>}
   */
  const bidi = async (method, params) => {
    const { result } = await /** @type {any} */ (browser).connection.send(method, params);
    return result;
  };
  await browser.installExtension(extension);
  return {
    browser,
    /** A page of the extension in a background tab. @param {string} path */
    desk: (path) => openDesk(bidi, `moz-extension://${host}/${path}`),
    /** Puts the icon into the toolbar, where a new one is hidden behind a menu, and clicks it. */
    clickIcon: () =>
      inToolbar(
        bidi,
        `CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar');
        document.getElementById('${WIDGET}').querySelector('.unified-extensions-item-action-button').click();`,
      ),
    /** A click of the mouse, since one by script opens no sidebar. @param {string} box where in the popup, as JSON */
    clickInPopup: (box) =>
      inToolbar(
        bidi,
        `const { left, top } = document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
        const { x, y, width, height } = ${box};
        for (const type of ['mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, left + x + width / 2, top + y + height / 2, { button: 0, clickCount: 1 });`,
      ),
    /** Ends the browser at once, as a power cut does. */
    async kill() {
      const process = browser.process();
      const ended = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await ended;
      // The library then puts back the profile's preferences, and tells nobody when it is done.
      await wait(1_000);
    },
    close: () => browser.close(),
  };
}

/** @param {string} host @param {number} proxyPort */
const preferences = (host, proxyPort) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: host }),
  // An extension of a folder is taken out when the browser ends.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'intl.accept_languages': 'en-US,en',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
});

/** @param {string} profile */
export const deleteProfile = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** @typedef {(method: string, params: object) => Promise<any>} Bidi */

/** @param {Bidi} bidi @param {string} url */
async function openDesk(bidi, url) {
  const { context } = await bidi('browsingContext.create', { type: 'tab', background: true });
  await bidi('browsingContext.navigate', { context, url, wait: 'none' });
  /** @param {string} expression what `popup` stands for is the popup's window */
  const run = async (expression) => {
    const code = `(() => { const [popup] = browser.extension.getViews({ type: 'popup' }); return ${expression}; })()`;
    const target = { context };
    const answer = await bidi('script.evaluate', {
      expression: code,
      target,
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
  return { run, until, close: () => bidi('browsingContext.close', { context }) };
}

/** Runs a script in the browser's own interface. @param {Bidi} bidi @param {string} script */
async function inToolbar(bidi, script) {
  const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await bidi('script.evaluate', {
    expression: `(() => {${script}})()`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
}
