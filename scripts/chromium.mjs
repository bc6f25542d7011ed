// @ts-check
// Finds the Chromium that demo, tests and tools drive: CHROMIUM_PATH, an installed one, or a newly installed one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian, Wanting } from './install.mjs';
import { ROOT, run, say } from './run.mjs';

const BRANDED =
  'Google Chrome refuses to load an extension from a folder (--load-extension); Chromium or Chrome for Testing is needed.';
const WANTED =
  'No Chromium was found. Install Chromium or Chrome for Testing, or set CHROMIUM_PATH to one, and try again.';

/** Path of the Chromium to drive; installs one if there is none. @throws Wanting with what to install */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return checked(named);
  const found = usualPaths().find(isUsable) ?? (await playwrightDownload());
  if (found) return found;
  if (await installFromDebian(['chromium', 'fonts-noto-cjk'])) {
    const installed = usualPaths().find(isUsable);
    if (installed) return installed;
  }
  say('Downloading Chromium (playwright install chromium) …');
  const playwright = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const { output } = await run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
  const downloaded = await playwrightDownload();
  if (downloaded) return downloaded;
  const reason = output.split('\n').find((line) => /error|failed/i.test(line));
  throw new Wanting([WANTED, reason?.trim()].filter(Boolean).join('\n'));
}

/** @param {string} path */
function checked(path) {
  if (!existsSync(path)) throw new Wanting(`CHROMIUM_PATH names ${path}, where there is nothing.`);
  if (isBranded(path)) throw new Wanting(`CHROMIUM_PATH names ${path}. ${BRANDED}`);
  return path;
}

/** @param {string} path */
function isUsable(path) {
  if (!existsSync(path) || isBranded(path)) return false;
  // Ubuntu's `chromium-browser` package is a stub that only says to install a snap.
  return process.platform === 'win32' || versionOf(path) !== '';
}

/** @param {string} path */
function isBranded(path) {
  // On Windows `--version` opens a window instead of printing, so the folder decides.
  if (process.platform === 'win32') return /\\Google\\Chrome( \w+)?\\/.test(path);
  return /^Google Chrome (?!for Testing)/.test(versionOf(path));
}

/** @param {string} path */
function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // A program that cannot print its version cannot be driven.
    return '';
  }
}

function usualPaths() {
  const { LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  switch (process.platform) {
    case 'win32':
      return [LOCALAPPDATA, ProgramFiles].map((base) => join(base, 'Chromium', 'Application', 'chrome.exe'));
    case 'darwin':
      return ['', homedir()].flatMap((base) =>
        ['Chromium', 'Google Chrome for Testing'].map((name) =>
          join(base, '/Applications', `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
        ['chromium', 'chromium-browser', 'chrome-for-testing'].map((name) => join(folder, name)),
      );
  }
}

/** Path of the Chromium that `playwright install chromium` downloaded, if any. */
async function playwrightDownload() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
