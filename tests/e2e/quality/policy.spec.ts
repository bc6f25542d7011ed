import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import { buildFolder } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { openGoen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, test, visit } from '../goen';

/** What the extension’s own pages and its worker have. */
declare const chrome: typeof browser;

test('no page of the extension runs a text, compiles WebAssembly, takes a script from elsewhere or tells anybody anything', async ({
  sites,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'goen-policy-'));
  cpSync(buildFolder('chrome'), folder, { recursive: true });
  // Playwright's own evaluation goes round the policy, so a script of the folder tries.
  writeFileSync(join(folder, 'tries.html'), '<!doctype html><script src="tries.js"></script>');
  writeFileSync(join(folder, 'tries.js'), `(${tries})(${JSON.stringify(PROFILES.mirai)});`);
  const goen = await openGoen({
    executablePath: await chromiumPath(),
    extension: folder,
    args: sites.chromiumArgs,
  });
  try {
    const page = await visit(goen, goen.address('tries.html'));
    await expect(page).toHaveTitle('done');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'outcomes'))).toEqual({
      eval: 'EvalError',
      function: 'EvalError',
      wasm: 'CompileError',
      fetch: 'TypeError',
      beacon: 'connect-src',
      script: 'script-src-elem',
      image: 'img-src',
      frame: 'frame-src',
    });
  } finally {
    await goen.close();
    rmSync(folder, { recursive: true });
  }
});

/** Runs in the page. */
function tries(elsewhere: string): void {
  const outcomes: Record<string, string> = {};
  const failing = async (name: string, attempt: () => unknown) => {
    try {
      await attempt();
      outcomes[name] = 'went through';
    } catch (failure) {
      outcomes[name] = failure instanceof Error ? failure.name : String(failure);
    }
  };
  const blocked = (name: string, attempt: () => void) =>
    new Promise<void>((resolve) => {
      const settle = (outcome: string) => {
        outcomes[name] ??= outcome;
        resolve();
      };
      // Events come late: those of the attempts before are of other addresses.
      addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
        // Of a frame only the origin is told.
        if (blockedURI.endsWith(name) || effectiveDirective.startsWith(name)) settle(effectiveDirective);
      });
      attempt();
      setTimeout(() => settle('went through'), 3_000);
    });
  const added = (name: string, source: string) => {
    const element = document.createElement(name);
    element.setAttribute('src', source);
    document.documentElement.append(element);
  };
  void (async () => {
    // biome-ignore lint/security/noGlobalEval: it is to be refused
    await failing('eval', () => Reflect.apply(globalThis.eval, globalThis, ['1']));
    await failing('function', () => Reflect.construct(Function, ['return 1']));
    await failing('wasm', () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
    await failing('fetch', () => fetch(elsewhere));
    await blocked('beacon', () => void navigator.sendBeacon(`${elsewhere}beacon`, 'x'));
    await blocked('script', () => added('script', `${elsewhere}script`));
    await blocked('image', () => added('img', `${elsewhere}image`));
    await blocked('frame', () => added('iframe', `${elsewhere}frame`));
    Object.assign(globalThis, { outcomes });
    document.title = 'done';
  })();
}

test('a page can neither fetch nor frame the extension, nor can a script in it read what is stored', async ({
  goen,
}) => {
  const worker = await goen.restart();
  const page = await visit(goen, PROFILES.mirai);
  await popupOver(goen, page);
  const address = goen.address('popup.html');
  expect(await page.evaluate((url) => fetch(url).then(String, ({ name }) => name), address)).toBe(
    'TypeError',
  );
  await page.evaluate(
    (url) =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.onload = done;
        document.body.append(frame);
      }),
    address,
  );
  expect(page.frames().map((frame) => frame.url())).not.toContain(address);
  const read = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.storage.local.set({ secret: 'x' });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () =>
        chrome.storage.local.get('secret').then(
          (found) => JSON.stringify(found),
          (failure: Error) => failure.message,
        ),
    });
    return answer?.result;
  });
  expect(read).toMatch(/not allowed|access/i);
  expect(read).not.toContain('secret');
});

test('another extension gets no answer, whatever it says', async ({ sites }) => {
  const other = mkdtempSync(join(tmpdir(), 'goen-other-'));
  writeFileSync(
    join(other, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Other',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  writeFileSync(join(other, 'worker.js'), '');
  const goen = await openGoen({
    executablePath: await chromiumPath(),
    extension: buildFolder('chrome'),
    besides: [other],
    args: sites.chromiumArgs,
  });
  try {
    const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
    await expect(field(popup, 'Organisation')).not.toHaveValue('');
    const found = () => goen.context.serviceWorkers().find((worker) => worker.url().endsWith('/worker.js'));
    await expect.poll(found).toBeDefined();
    expect(await found()?.evaluate(asks, goen.id)).toEqual(
      Array(4).fill('Could not establish connection. Receiving end does not exist.'),
    );
  } finally {
    await goen.close();
    rmSync(other, { recursive: true });
  }
});

/** Runs in the other extension: what its messages and its connection to Goen are answered with. */
async function asks(goen: string): Promise<unknown[]> {
  const messages = [{ type: 'export' }, { window: 1, is: 'clicked' }, 'leads'];
  const answers = await Promise.all(
    messages.map((message) =>
      chrome.runtime.sendMessage(goen, message).catch(({ message: refusal }: Error) => refusal),
    ),
  );
  const port = chrome.runtime.connect(goen);
  const ended = new Promise((resolve) => {
    port.onMessage.addListener((message: unknown) => resolve(message));
    port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
  });
  return [...answers, await ended];
}

test('without a click on the icon no script gets into a page', async ({ goen }) => {
  const worker = await goen.restart();
  await visit(goen, PROFILES.mirai);
  const answer = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? 0 };
    return chrome.scripting.executeScript({ target, func: () => document.title }).then(
      () => 'went in',
      (failure: Error) => failure.message,
    );
  });
  expect(answer).toMatch(/Cannot access contents/);
});

test('the built scripts run no text as code and load nothing from elsewhere', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const folder = buildFolder(browser);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(10);
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      const found = code.match(/(?<![\w.$])eval\(|new Function\(|import\(\s*["'`]https?:|importScripts\(/g);
      expect({ name, found }).toEqual({ name, found: null });
    }
  }
});
