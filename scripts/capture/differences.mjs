// @ts-check
/** @import { Extraction } from '../../domain/capture/extraction.ts' */

/** What differs between two readings whatever the browser: the instant. */
const OF_THE_MOMENT = /\.readAt$/;

/**
 * `place: one ≠ other` for everything in which two extractions of the same page differ, candidates and evidence included.
 * @param {Extraction} one
 * @param {Extraction} other
 */
export function differences(one, other) {
  const [here, there] = [new Map(leavesOf(one, '')), new Map(leavesOf(other, ''))];
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter((place) => here.get(place) !== there.get(place))
    .map((place) => `${place.slice(1)}: ${said(here.get(place))} ≠ ${said(there.get(place))}`);
}

/** @param {unknown} value @param {string} place @returns {[string, unknown][]} */
function leavesOf(value, place) {
  if (typeof value !== 'object' || value === null) return OF_THE_MOMENT.test(place) ? [] : [[place, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${place}.${key}`));
}

/** @param {unknown} value */
const said = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));
