// @ts-check
// Reads saved pages as the extension does: `npm run --silent capture -- --manifest FILE`, or `--file PAGE.html --url URL`.
// Prints one JSON line a page; with --explain the source of each value and the rejected candidates.
import { parseArgs } from 'node:util';
import { freshBuild } from './build.mjs';
import { explained } from './capture/explained.mjs';
import { extractionLine } from './capture/extraction-line.mjs';
import { pagesOf } from './capture/saved-pages.mjs';
import { chromiumPath } from './chromium.mjs';
import { installPackages, main, Wanting } from './install.mjs';
import { say } from './run.mjs';

const USAGE = [
  'npm run --silent capture -- --manifest FILE [--explain]',
  'npm run --silent capture -- --file PAGE.html --url URL [--explain]',
].join('\n');

await main(async () => {
  const options = optionsGiven();
  const pages = pagesOf(options);
  await installPackages();
  const extension = await freshBuild();
  const { openReader } = await import('./capture/reader.mjs');
  const reader = await openReader(await chromiumPath(), extension);
  let failed = 0;
  try {
    for (const page of pages) {
      try {
        const { draft, ms } = await reader.read(page);
        console.log(options.explain ? explained(page.id, draft) : extractionLine(page.id, draft, ms));
      } catch (failure) {
        failed++;
        say(`${page.id}: ${/** @type {Error} */ (failure).message}`);
      }
    }
  } finally {
    await reader.close();
  }
  return failed ? 1 : 0;
});

function optionsGiven() {
  const { values } = parseArgs({
    options: {
      manifest: { type: 'string' },
      file: { type: 'string' },
      url: { type: 'string' },
      explain: { type: 'boolean' },
    },
  });
  const { manifest, file, url } = values;
  if (manifest ? file || url : !(file && url)) throw new Wanting(USAGE);
  return values;
}
