// @ts-check
// `npm run dev`: Chromium, or Firefox with --firefox, with Goen served as it is being written: what changes shows at once.
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { installPackages, main, Wanting } from './install.mjs';
import { ROOT, say } from './run.mjs';
import { PROFILES, serveSampleSites } from './sample-sites.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
  await installPackages();
  const sites = await serveSampleSites();
  const server = await createServer({
    root: ROOT,
    manifestVersion: 3,
    ...(values.firefox ? await inFirefox() : await inChromium(sites, values.headless ?? false)),
  });
  await server.start();
  say('What you change shows at once. Ctrl+C ends it.');
  await new Promise((resolve) => process.once('SIGINT', () => resolve(undefined)));
  await server.stop();
  sites.close();
  return 0;
});

/** @param {Awaited<ReturnType<typeof serveSampleSites>>} sites @param {boolean} headless */
async function inChromium(sites, headless) {
  return {
    browser: 'chrome',
    webExt: {
      binaries: { chrome: await chromiumPath() },
      startUrls: [PROFILES.mirai],
      chromiumArgs: [
        ...sites.chromiumArgs,
        ...(headless ? ['--headless=new', '--remote-debugging-port=9333'] : []),
        // As root Chromium refuses to start with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  };
}

async function inFirefox() {
  const firefox = await firefoxPath();
  if (!firefox) throw new Wanting('No Firefox was found. Install it, or set FIREFOX_PATH to one.');
  return { browser: 'firefox', webExt: { binaries: { firefox } } };
}
