// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freshBuild } from '../../scripts/build.mjs';
import { openBigPage } from './support/big-page.mjs';

/** @typedef {Awaited<ReturnType<typeof openBigPage>> & { collect: string, defuddle: string }} Stage */

export const name = 'a 1 MB page is collected, against a general clipper’s parse (defuddle)';
export const bar = 1 / 20;
export const rounds = 12;

export async function prepare() {
  const defuddle = readFileSync(createRequire(import.meta.url).resolve('defuddle'), 'utf8');
  const collect = readFileSync(join(await freshBuild(), 'capture.js'), 'utf8');
  return { ...(await openBigPage()), collect, defuddle };
}

/** @param {Stage} stage */
export const measure = ({ timeOf, collect }) => timeOf(collect);

/** @param {Stage} stage */
export const reference = ({ timeOf, defuddle }) => timeOf('new Defuddle(document).parse()', defuddle);
