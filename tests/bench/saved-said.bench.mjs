// @ts-check
import { openListAndForm } from './support/from-hand.mjs';

/** @typedef {import('./support/from-hand.mjs').ListAndForm} Stage */

export const name =
  'Enter in the form until it says Saved, against a strict put and a requery of fifty rows; 100,000 leads may take 1.3 of what one takes';
export const bar = 8;
export const rounds = 15;
export const sizes = [1, 100_000];

export const prepare = openListAndForm;

/** @param {Stage} stage */
export const measure = async ({ save }) => (await save()).said;

/** @param {Stage} stage */
export const reference = ({ bare }) => bare();
