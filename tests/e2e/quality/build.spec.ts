import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { buildFolder } from '../../../scripts/build.mjs';
import { copyOfProject } from '../../../scripts/project-copy.mjs';
import { npm } from '../../../scripts/run.mjs';

test('the same sources built a second time, in another folder, give the same files', async () => {
  const copy = await copyOfProject();
  try {
    const { code, output } = await npm(['run', '--silent', 'build'], { cwd: copy });
    expect(code, output).toBe(0);
    const first = hashes(buildFolder('chrome'));
    const second = hashes(join(copy, '.output', 'chrome-mv3'));
    expect(Object.keys(first).length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the popup parses at most 260 KiB of script before its first frame, and the whole fits into 800 KiB', () => {
  const folder = buildFolder('chrome');
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  // The entry and all that it imports before it runs.
  const scripts = [...popup.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(1);
  const parsed = scripts.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  expect(parsed / 1024).toBeLessThanOrEqual(260);
  const packed = filesOf(folder).reduce(
    (sum, name) => sum + deflateRawSync(readFileSync(join(folder, name)), { level: 9 }).length,
    0,
  );
  expect(packed / 1024).toBeLessThanOrEqual(800);
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The SHA-256 of each file of a folder, by its name. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
