// @ts-check
// Finds the LibreOffice that opens exported files in the tests, in place of Excel.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from './install.mjs';

/** Path of LibreOffice, installed from Debian if needed; `undefined` where there is none. */
export async function libreOfficePath() {
  return (
    foundLibreOffice() ??
    ((await installFromDebian(['libreoffice-calc-nogui'])) ? foundLibreOffice() : undefined)
  );
}

/** Path of an installed LibreOffice: LIBREOFFICE_PATH, else one of the usual paths. */
export function foundLibreOffice() {
  return [process.env.LIBREOFFICE_PATH ?? '', ...usualPaths()].find((path) => path && existsSync(path));
}

function usualPaths() {
  const { ProgramFiles = '' } = process.env;
  switch (process.platform) {
    case 'win32':
      return [join(ProgramFiles, 'LibreOffice', 'program', 'soffice.com')];
    case 'darwin':
      return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
    default:
      return ['/usr/bin/soffice', '/usr/bin/localc', '/usr/lib/libreoffice/program/soffice'];
  }
}
