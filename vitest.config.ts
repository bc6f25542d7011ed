import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogues } from './scripts/catalogues.mjs';

export default defineConfig({
  plugins: [await WxtVitest(), catalogues()],
  test: {
    environment: 'node',
    // The machines have two cores; by default one would be left to the watcher.
    maxWorkers: 2,
    // Against a test that hangs; how long one takes depends on the machine.
    testTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
  },
});
