// @ts-check
import { openListAndForm } from './support/from-hand.mjs';

/** @typedef {import('./support/from-hand.mjs').ListAndForm} Stage */

export const name =
  'Enter in the form until another window lists the lead, against a strict put and a requery of fifty rows';
export const bar = 8;
export const rounds = 15;
export const sizes = [1_000, 10_000, 100_000];

export const prepare = openListAndForm;

/** @param {Stage} stage */
export const measure = async ({ save }) => (await save()).listed;

/** @param {Stage} stage */
export const reference = ({ bare }) => bare();
