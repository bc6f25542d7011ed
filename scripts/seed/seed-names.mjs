// @ts-check
// Which made-up missions there are. Apart from what makes them, since it is asked before packages are installed.
import { Wanting } from '../install.mjs';

/** What can be planted: a mission of 60 leads with all that goes with them, and big ones of imported leads. */
export const SEED_NAMES = /** @type {const} */ (['demo', '1000', '10000']);
/** @typedef {(typeof SEED_NAMES)[number]} SeedName */

/** The name of a seed as it was typed. @param {string} typed @returns {SeedName} @throws Wanting naming those there are */
export function seedNamed(typed) {
  const name = SEED_NAMES.find((each) => each === typed);
  if (name) return name;
  throw new Wanting(`There is no seed “${typed}”. The seeds are: ${SEED_NAMES.join(', ')}.`);
}
