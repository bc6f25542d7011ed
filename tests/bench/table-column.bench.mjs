// @ts-check
import { asTable, drawn, mounted, openMounted } from './support/mounted.mjs';

/** @typedef {import('./support/mounted.mjs').Stage} Stage */

export const name =
  'the table of an event in the order of a column is gone to and drawn, against reading and drawing its rows';
export const bar = 2;
export const rounds = 15;
export const sizes = [1_000, 10_000];

/** @param {number} count */
export async function prepare(count) {
  const stage = await openMounted(count);
  await asTable(stage, 'Next step');
  return stage;
}

/** @param {Stage} stage */
export const measure = (stage) => mounted(stage, stage.board);

export const reference = drawn;
