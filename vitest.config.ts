import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogues } from './scripts/catalogues.mjs';

const COMPONENTS = 'tests/components/**/*.test.tsx';

export default defineConfig({
  plugins: [await WxtVitest(), catalogues()],
  test: {
    // The machines have two cores; by default one would be left to the watcher.
    maxWorkers: 2,
    // Against a test that hangs; how long one takes depends on the machine.
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
          // One window after another, as setup-components cleans it; the screens are loaded once a worker.
          isolate: false,
        },
      },
    ],
  },
});
