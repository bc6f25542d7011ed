import { defineConfig } from '@playwright/test';

/** The tests in Chromium. Each has a browser of its own; two at a time keep two cores busy. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.test-results/e2e',
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // A second try, told in the summary: a whole browser on a busy machine now and then misses a moment.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
