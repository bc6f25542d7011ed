import { defineConfig } from '@playwright/test';

/** The tests in Chromium. Each has a browser of its own; two at a time keep two cores busy. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.test-results/e2e',
  workers: 2,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
