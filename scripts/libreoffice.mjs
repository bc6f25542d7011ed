// @ts-check
// Which LibreOffice opens the office's files in the tests, as a stand-in for Excel.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from './install.mjs';

/** The LibreOffice to test with, installed first where Debian has it; `undefined` where none can be had. */
export async function libreOfficePath() {
  return (
    foundLibreOffice() ??
    ((await installFromDebian(['libreoffice-calc-nogui'])) ? foundLibreOffice() : undefined)
  );
}

/** The LibreOffice that is there: the one LIBREOFFICE_PATH names, else one where they usually are. */
export function foundLibreOffice() {
  return [process.env.LIBREOFFICE_PATH ?? '', ...usualPlaces()].find((path) => path && existsSync(path));
}

function usualPlaces() {
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
