import { defineConfig } from '@playwright/test';

/** The tests in Chromium. A worker has one browser, emptied after each test; two workers keep two cores busy. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.test-results/e2e',
  // Long drills run by `npm run test:faults` only.
  ...(process.env.FAULTS ? {} : { grepInvert: /@long/ }),
  workers: 2,
  // Generous, as a guard against tests that hang, whatever the speed of the machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A test that passes only at its second try is named in the summary as uneven, and is a fault to find.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
