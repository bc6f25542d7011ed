// @ts-check
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { ROOT } from '../../../scripts/run.mjs';

/** A page in Chromium on which `store.goen` is Goen's storage and `store.database` the bare Dexie under it. */
export async function openStore() {
  const server = createServer((_, response) => response.end('<!doctype html><title>Store</title>'));
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const browser = await chromium.launch({ executablePath: await chromiumPath() });
  const page = await browser.newPage();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.addScriptTag({ content: await bundle() });
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundle() {
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '~': ROOT } },
      build: {
        write: false,
        lib: {
          entry: join(ROOT, 'tests', 'bench', 'support', 'store.entry.ts'),
          formats: ['iife'],
          name: 'store',
        },
      },
    })
  );
  if (!result) throw new Error('nothing was bundled');
  return result.output[0].code;
}
