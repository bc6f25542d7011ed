import { defineConfig } from '@playwright/test';

/** The tests in Chromium. A worker has one browser, emptied after each test; two workers keep two cores busy. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.test-results/e2e',
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // A test that passes only at its second try is named in the summary as uneven, and is a fault to find.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
