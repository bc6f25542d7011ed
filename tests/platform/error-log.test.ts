import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

type ErrorLog = typeof import('~/platform/error-log');

/** The log as another window or the background loads it: the same storage and lock, a state of its own. */
async function inAnotherWindow(): Promise<ErrorLog> {
  vi.resetModules();
  return import('~/platform/error-log');
}

/** Web Locks of one browser: exclusive, first come, first served. Node 20 has none. */
function webLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** An error with a frame in a line of its own, so that it equals no other. */
const errorAt = (line: number) =>
  Object.assign(new TypeError('x'), {
    stack: `TypeError: x\n    at chrome-extension://goen/chunks/a.js:${line}:1`,
  });
const framesOf = async ({ errorLog }: ErrorLog) => (await errorLog()).flatMap(({ frames }) => frames);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Goen', version: '0.1.0' });
  fakeBrowser.runtime.getURL = (path) => `chrome-extension://goen${path}`;
  vi.stubGlobal('navigator', { locks: webLocks() });
  const { get, set } = fakeBrowser.storage.local;
  // As in a browser, where an answer comes from another process.
  const later = () => new Promise((go) => setTimeout(go, 1));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys) =>
    later().then(() => get(keys)),
  );
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) =>
    later().then(() => set(items)),
  );
});

test('an error is stored with page and version, and cleared', async () => {
  const log = await inAnotherWindow();
  const changed = vi.fn();
  const stop = log.onErrorLog(changed);
  await log.recordError(errorAt(1), 'popup');
  expect(await log.errorLog()).toMatchObject([
    { page: 'popup', version: '0.1.0', name: 'TypeError', count: 1, frames: ['chunks/a.js:1:1'] },
  ]);
  expect(changed).toHaveBeenCalledTimes(1);
  await log.clearErrorLog();
  expect(await log.errorLog()).toEqual([]);
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await log.recordError(errorAt(1), 'popup');
  expect(changed).toHaveBeenCalledTimes(2);
});

test('two windows and the background that write at once lose nothing', async () => {
  const logs = [await inAnotherWindow(), await inAnotherWindow(), await inAnotherWindow()];
  await Promise.all(
    logs.flatMap((log, window) =>
      Array.from({ length: 10 }, async (_, at) => {
        await new Promise((go) => setTimeout(go, at * 2));
        await log.recordError(errorAt(window * 10 + at), 'pipeline');
      }),
    ),
  );
  await vi.waitFor(async () => expect(new Set(await framesOf(logs[0] as ErrorLog)).size).toBe(30));
});

test('a burst is counted, in few writes', async () => {
  const log = await inAnotherWindow();
  await Promise.all(Array.from({ length: 1_000 }, () => log.recordError(errorAt(1), 'popup')));
  expect(await log.errorLog()).toMatchObject([{ count: 1_000 }]);
  expect(fakeBrowser.storage.local.set).toHaveBeenCalledTimes(2);
});

test('storage that fails costs the entry, not a second error, and the next one is stored', async () => {
  const log = await inAnotherWindow();
  vi.mocked(fakeBrowser.storage.local.set).mockRejectedValueOnce(new Error('disk full'));
  await expect(log.recordError(errorAt(1), 'popup')).resolves.toBeUndefined();
  await log.recordError(errorAt(2), 'popup');
  expect(await framesOf(log)).toEqual(['chunks/a.js:2:1']);
});

test('entries of another shape are left out', async () => {
  const log = await inAnotherWindow();
  await log.recordError(errorAt(1), 'popup');
  const { errors } = (await fakeBrowser.storage.local.get('errors')) as { errors: unknown[] };
  await fakeBrowser.storage.local.set({ errors: [...errors, { name: 'x' }, 'x', null] });
  expect(await framesOf(log)).toEqual(['chunks/a.js:1:1']);
  await fakeBrowser.storage.local.set({ errors: 'x' });
  expect(await log.errorLog()).toEqual([]);
});
