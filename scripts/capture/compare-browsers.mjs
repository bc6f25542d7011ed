// @ts-check
// Whether Chromium and Firefox read the same: `npm run --silent capture:browsers`, over the project's own saved pages; with `-- --manifest FILE` over its pages.
// Prints every difference of the two extractions of a page. Exit code 1 where there is one.
import { parseArgs } from 'node:util';
import { freshBuild } from '../build.mjs';
import { chromiumPath } from '../chromium.mjs';
import { firefoxPath } from '../firefox.mjs';
import { installPackages, main, Wanting } from '../install.mjs';
import { differences } from './differences.mjs';
import { ownPages } from './labelled-pages.mjs';
import { pagesOf } from './saved-pages.mjs';

await main(async () => {
  const { manifest } = parseArgs({ options: { manifest: { type: 'string' } } }).values;
  const pages = manifest ? pagesOf({ manifest }) : ownPages().map(({ saved }) => saved);
  await installPackages();
  const firefox = await firefoxPath();
  if (!firefox) throw new Wanting('No Firefox was found. Install one, or set FIREFOX_PATH to one.');
  const builds = [await freshBuild('chrome'), await freshBuild('firefox')];
  const { openReader } = await import('./reader.mjs');
  const { openFirefoxReader } = await import('./firefox-reader.mjs');
  const chromium = await openReader(await chromiumPath(), builds[0] ?? '', { untimed: true });
  const other = await openFirefoxReader(firefox, builds[1] ?? '', { untimed: true });
  let uneven = 0;
  try {
    for (const page of pages) {
      const [here, there] = await Promise.all([chromium.read(page), other.read(page)]);
      const found = differences(here.draft, there.draft);
      if (found.length) uneven++;
      for (const difference of found) console.log(`${page.id} ${difference}`);
    }
  } finally {
    await Promise.all([chromium.close(), other.close()]);
  }
  console.log(`${pages.length - uneven} of ${pages.length} pages are read alike in Chromium and Firefox`);
  return uneven ? 1 : 0;
});
