// @ts-check
// A copy of the project in a folder of its own, for what must not touch this one.
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Copies the project's files as they are now, without what is built; resolves with the folder, which the caller deletes. */
export async function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'goen-copy-'));
  const { output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const path of output.split('\0').filter(Boolean)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
