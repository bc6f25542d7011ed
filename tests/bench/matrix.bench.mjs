// @ts-check
import { drawn, mounted, openMounted } from './support/mounted.mjs';

/** @typedef {import('./support/mounted.mjs').Stage} Stage */

export const name = 'matrix: the screen is gone to and drawn, against reading and drawing its rows';
export const bar = 3;
export const rounds = 15;
export const sizes = [1_000, 100_000];

export const prepare = openMounted;

/** @param {Stage} stage */
export const measure = (stage) => mounted(stage, '#matrix');

export const reference = drawn;
