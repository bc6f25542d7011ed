import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

/** The SHA-256 of each file of a folder, by its name. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
