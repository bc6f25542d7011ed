// @ts-check
// The built extension, for the scripts that run it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Wanting } from './install.mjs';
import { npm, ROOT, say } from './run.mjs';

const SOURCES = [
  'capture',
  'components',
  'domain',
  'entrypoints',
  'exchange',
  'locales',
  'platform',
  'public',
  'scripts/bare-script.mjs',
  'scripts/catalogues.mjs',
  'scripts/page-policy.mjs',
  'storage',
  'wxt.config.ts',
  'package-lock.json',
];
const FOLDERS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of a browser's build. @param {keyof typeof FOLDERS} browser */
export const buildFolder = (browser) => join(ROOT, '.output', FOLDERS[browser]);

const COMMANDS = { chrome: 'build', firefox: 'build:firefox' };

/** Folder of a browser's build, Chromium's unless told, rebuilt if a source is newer. @param {keyof typeof FOLDERS} [browser] @throws Wanting where the build fails */
export async function freshBuild(browser = 'chrome') {
  const folder = buildFolder(browser);
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return folder;
  say('Building …');
  const { code, output } = await npm(['run', '--silent', COMMANDS[browser]]);
  if (code !== 0) throw new Wanting(`The build failed:\n${output}`);
  return folder;
}

/** @param {string} path @returns {number} */
function newestIn(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
