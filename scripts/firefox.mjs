// @ts-check
// Which Firefox the tests drive; Extended Support Release or any other of 140 or later.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, Wanting } from './install.mjs';

/** The Firefox to drive, installed first where Debian has it; `undefined` where none can be had. @throws Wanting where FIREFOX_PATH names nothing */
export async function firefoxPath() {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Wanting(`FIREFOX_PATH names ${named}, where there is nothing.`);
  if (named) return named;
  const found = usualPlaces().find((path) => existsSync(path));
  if (found || !(await installFromDebian(['firefox-esr']))) return found;
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces() {
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
