// @ts-check
import { bare, imported, openWithList } from './support/import-stage.mjs';

/** @typedef {import('./support/import-stage.mjs').Stage} Stage */

export const name =
  'rows of a CSV are read, mapped, checked and written, all of them new, against papaparse and a bare bulkAdd of the same records without their history';
export const bar = 1.8;
export const rounds = (/** @type {number} */ size) => (size > 10_000 ? 2 : 6);
export const sizes = [10_000, 100_000];

export const prepare = openWithList;

export const measure = imported;

/** @param {Stage} stage */
export const reference = (stage) => bare(stage, { withHistory: false });
