// @ts-check
// `npm start`: Chromium with Goen on the site of an invented company; without a display, or with --headless, the main job by itself. With --seed NAME a made-up mission is in it.
import { parseArgs } from 'node:util';
import { freshBuild } from './build.mjs';
import { chromiumPath } from './chromium.mjs';
import { installPackages, main } from './install.mjs';
import { say } from './run.mjs';
import { PROFILES, serveSampleSites } from './sample-sites.mjs';
import { seedNamed } from './seed/seed-names.mjs';

/** @import { Goen } from './goen-chromium.mjs' */
/** @import { SeedName } from './seed/seed-names.mjs' */

const SHORTCUT = process.platform === 'darwin' ? 'Option+Shift+G' : 'Alt+Shift+G';

await main(async () => {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, seed: { type: 'string' } } });
  const seed = values.seed === undefined ? undefined : seedNamed(values.seed);
  const headless = values.headless ?? !hasDisplay();
  await installPackages();
  const executablePath = await chromiumPath();
  const extension = await freshBuild();
  const { openGoen } = await import('./goen-chromium.mjs');
  const sites = await serveSampleSites();
  const goen = await openGoen({ executablePath, extension, headless, args: sites.chromiumArgs });
  try {
    if (seed) await withSeed(goen, seed, headless);
    else if (headless) await (await import('./demo.mjs')).demonstrate(goen);
    else await handOver(goen);
  } finally {
    await goen.close();
    sites.close();
  }
  return 0;
});

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Plants a mission first, and opens its pipeline. @param {Goen} goen @param {SeedName} name @param {boolean} headless */
async function withSeed(goen, name, headless) {
  say(`Making the mission “${name}” …`);
  const { plantSeed, showSeed } = await import('./seed/plant-seed.mjs');
  const counts = await plantSeed(goen, name);
  if (headless) return showSeed(goen, counts);
  const pipeline = await goen.context.newPage();
  await pipeline.goto(goen.address('pipeline.html'));
  return handOver(goen);
}

/** Leaves the window to a person; resolves when they close it. @param {Goen} goen */
async function handOver({ context }) {
  const [first = await context.newPage()] = context.pages();
  await first.goto(PROFILES.mirai);
  const second = await context.newPage();
  await second.goto(PROFILES.sora);
  await first.bringToFront();
  say(`Goen is in the window that has opened, on the page of an invented company.
Click its icon (behind the puzzle piece) or press ${SHORTCUT}, then Enter. Close the window to end.`);
  await context.waitForEvent('close', { timeout: 0 });
}
