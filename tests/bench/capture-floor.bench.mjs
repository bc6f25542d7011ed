// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from '../../scripts/build.mjs';
import { ONE_PASS, openBigPage } from './support/big-page.mjs';

/** @typedef {Awaited<ReturnType<typeof openBigPage>> & { collect: string }} Stage */

export const name = 'a 1 MB page is collected, against one pass over its nodes and its JSON-LD';
export const bar = 2.5;
export const rounds = 120;

export async function prepare() {
  const collect = readFileSync(join(await freshBuild(), 'capture.js'), 'utf8');
  return { ...(await openBigPage()), collect };
}

/** @param {Stage} stage */
export const measure = ({ timeOf, collect }) => timeOf(collect);

/** @param {Stage} stage */
export const reference = ({ timeOf }) => timeOf(ONE_PASS);
