import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'goen-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that does nothing but tell this version. */
function programSaying(version: string): string {
  const path = join(folder, 'chrome');
  writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(path, 0o755);
  vi.stubEnv('CHROMIUM_PATH', path);
  return path;
}

describe.skipIf(process.platform === 'win32')('the browser CHROMIUM_PATH names', () => {
  test('is the one that is driven', async () => {
    const path = programSaying('Google Chrome for Testing 145.0.7632.6 ');
    expect(await chromiumPath()).toBe(path);
  });

  test('is refused with the reason where it is branded Chrome', async () => {
    programSaying('Google Chrome 145.0.7632.6 ');
    await expect(chromiumPath()).rejects.toThrow('Google Chrome refuses to load an extension');
  });

  test('is missed where it is not there', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(chromiumPath()).rejects.toThrow('/nowhere/chromium, where there is nothing');
  });
});
