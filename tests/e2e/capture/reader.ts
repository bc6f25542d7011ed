import { writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { buildFolder } from '../../../scripts/build.mjs';
import { openReader } from '../../../scripts/capture/reader.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';

export { expect } from '@playwright/test';

type Reader = Awaited<ReturnType<typeof openReader>>;
type ReadPage = Awaited<ReturnType<Reader['read']>>;

/** A test with a Chromium that reads saved pages by the built extension's own code. */
export const test = base.extend<
  { readMarkup: (html: string, url?: string) => Promise<ReadPage> },
  { reader: Reader }
>({
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright tells a fixture's needs by this pattern
    async ({}, use) => {
      const reader = await openReader(await chromiumPath(), buildFolder('chrome'));
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  /** Reads markup made by the test itself. */
  readMarkup: async ({ reader }, use, info) => {
    await use((html, url = 'https://www.hoshikage-seiki.example/company/') => {
      const file = info.outputPath('page.html');
      writeFileSync(file, html);
      return reader.read({ id: 'page', url, file, charset: 'utf-8' });
    });
  },
});
