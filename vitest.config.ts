import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogues } from './scripts/catalogues.mjs';

const COMPONENTS = 'tests/components/**/*.test.tsx';

export default defineConfig({
  plugins: [await WxtVitest(), catalogues()],
  test: {
    // Use both cores of a two-core machine; the default leaves one free.
    maxWorkers: 2,
    // Modules are loaded once a worker; each test empties what it uses (the database, the window).
    isolate: false,
    // Generous: it only ends tests that hang, whatever the speed of the machine.
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', COMPONENTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts', 'tests/setup-components.ts'],
          include: [COMPONENTS],
        },
      },
    ],
  },
});
