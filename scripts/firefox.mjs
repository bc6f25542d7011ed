// @ts-check
// Finds the Firefox that the tests drive: any release from 140, Extended Support Release included.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, Wanting } from './install.mjs';

/** Path of Firefox, installed from Debian if needed; `undefined` where there is none. @throws Wanting where FIREFOX_PATH does not exist */
export async function firefoxPath() {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Wanting(`FIREFOX_PATH names ${named}, where there is nothing.`);
  if (named) return named;
  const found = usualPaths().find((path) => existsSync(path));
  if (found || !(await installFromDebian(['firefox-esr']))) return found;
  return usualPaths().find((path) => existsSync(path));
}

function usualPaths() {
  const { ProgramFiles = '' } = process.env;
  switch (process.platform) {
    case 'win32':
      return [join(ProgramFiles, 'Mozilla Firefox', 'firefox.exe')];
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    default:
      return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/local/bin/firefox'];
  }
}
