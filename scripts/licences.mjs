// @ts-check
// The licences of the packages that the built extension contains.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'node_modules/';
const LICENCE = /^(?:licen[cs]e|notice|copying)/i;
const RULE = '-'.repeat(72);

/**
 * The file with the licence texts of every package that is not for development only, as one to put into the build;
 * a package without such a file is named with its licence and author.
 */
export function licences() {
  /** @type {{ packages: Record<string, { version: string, dev?: boolean, devOptional?: boolean, optional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const parts = Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional, optional }]) =>
        path.startsWith(FOLDER) && !dev && !devOptional && !optional,
    )
    .map(([path]) => licenceOf(join(ROOT, path)));
  return {
    relativeDest: 'third-party-licences.txt',
    contents: `${[...new Set(parts)].join(`\n${RULE}\n\n`)}`,
  };
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  const body = texts.length > 0 ? texts : [`Licence: ${license}${by ? `. Author: ${by}` : ''}`];
  return `${name} ${version} (${license})\n\n${body.join('\n\n')}\n`;
}
