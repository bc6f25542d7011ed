// @ts-check
// How far confidence can be relied on: `npm run --silent capture:bands`, over the project's own saved pages; with `-- --manifest FILE` over labelled pages too.
// Prints by field and band of confidence how many of the values filled in are right, apart from them the candidates beside empty fields; with --wrong each wrong value.
import { parseArgs } from 'node:util';
import { freshBuild } from '../build.mjs';
import { chromiumPath } from '../chromium.mjs';
import { installPackages, main } from '../install.mjs';
import { say } from '../run.mjs';
import { bandTable, judged, wrongLines } from './bands.mjs';
import { labelledPages, ownPages } from './labelled-pages.mjs';

/** @import { LabelledPage } from './labelled-pages.mjs' */

await main(async () => {
  const { values: options } = parseArgs({
    options: { manifest: { type: 'string' }, wrong: { type: 'boolean' } },
  });
  const labelled = options.manifest ? labelledPages(options.manifest) : [];
  await installPackages();
  const extension = await freshBuild();
  const { openReader } = await import('./reader.mjs');
  const reader = await openReader(await chromiumPath(), extension, { untimed: true });
  /** @param {string} title @param {LabelledPage[]} pages */
  const print = async (title, pages) => {
    const values = [];
    for (const page of pages) values.push(...judged(page, (await reader.read(page.saved)).draft));
    console.log(`${title}: ${pages.length} pages\n`);
    for (const filled of [true, false]) console.log(`${bandTable(values, filled)}\n`);
    if (options.wrong) console.log(`${wrongLines(values).join('\n')}\n`);
  };
  try {
    await print('tests/fixtures/pages', ownPages());
    if (options.manifest) await print(options.manifest, labelled);
    else say('– skipped: labelled pages (none were given; --manifest FILE)');
  } finally {
    await reader.close();
  }
  return 0;
});
