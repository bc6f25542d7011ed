import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogues } from './scripts/catalogues.mjs';

export default defineConfig({
  plugins: [await WxtVitest(), catalogues()],
  test: {
    environment: 'node',
    // Use both cores of a two-core machine; the default leaves one free.
    maxWorkers: 2,
    // Generous: it only ends tests that hang, whatever the speed of the machine.
    testTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
  },
});
