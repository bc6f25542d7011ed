import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from '../../../scripts/build.mjs';
import { ROOT } from '../../../scripts/run.mjs';

for (const browser of ['chrome', 'firefox'] as const)
  test(`the manifest for ${browser} asks for what was agreed and no more`, () => {
    const { version, ...built } = jsonIn(join(buildFolder(browser), 'manifest.json'));
    expect(built).toEqual(jsonIn(join(ROOT, 'tests', 'fixtures', `manifest-${browser}.json`)));
    expect(version).toBe(jsonIn(join(ROOT, 'package.json')).version);
  });

for (const browser of ['chrome', 'firefox'] as const)
  test(`the script for the page stays within 12 kB in ${browser}`, () => {
    expect(statSync(join(buildFolder(browser), 'capture.js')).size).toBeLessThanOrEqual(12_000);
  });

const jsonIn = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));
