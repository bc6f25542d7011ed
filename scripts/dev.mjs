// @ts-check
// `npm run dev`: Chromium, or Firefox with --firefox, with Goen served as it is being written: what changes shows at once.
import { parseArgs } from 'node:util';
import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { installPackages, main, Wanting } from './install.mjs';
import { ROOT, say } from './run.mjs';
import { PROFILES, serveSampleSites } from './sample-sites.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean' } } });
  await installPackages();
  const { createServer } = await import('wxt');
  const sites = await serveSampleSites();
  const server = await createServer({
    root: ROOT,
    manifestVersion: 3,
    ...(values.firefox ? await inFirefox() : await inChromium(sites)),
  });
  await server.start();
  // The servers keep the process running.
  say('What you change shows at once. Ctrl+C ends it.');
  return 0;
});

/** @param {Awaited<ReturnType<typeof serveSampleSites>>} sites */
async function inChromium(sites) {
  return {
    browser: 'chrome',
    webExt: {
      binaries: { chrome: await chromiumPath() },
      startUrls: [PROFILES.mirai],
      chromiumArgs: [
        ...sites.chromiumArgs,
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
