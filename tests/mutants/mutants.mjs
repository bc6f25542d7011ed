// @ts-check
import { CAPTURE_MUTANTS } from './capture.mjs';
import { DOMAIN_MUTANTS } from './domain.mjs';
import { EXCHANGE_MUTANTS } from './exchange.mjs';
import { INTERFACE_MUTANTS } from './interface.mjs';
import { MISSION_MUTANTS } from './missions.mjs';
import { PROMISE_MUTANTS } from './promises.mjs';
import { SAFETY_MUTANTS } from './safety.mjs';
import { SEARCH_MUTANTS } from './search.mjs';
import { STORAGE_MUTANTS } from './storage.mjs';

/** @typedef {import('./mutant').Mutant} Mutant */

/** All mutants, layer by layer; those that need a browser last. @type {readonly Mutant[]} */
export const MUTANTS = [
  ...DOMAIN_MUTANTS,
  ...STORAGE_MUTANTS,
  ...SAFETY_MUTANTS,
  ...SEARCH_MUTANTS,
  ...EXCHANGE_MUTANTS,
  ...CAPTURE_MUTANTS,
  ...PROMISE_MUTANTS,
  ...MISSION_MUTANTS,
  ...INTERFACE_MUTANTS,
];
