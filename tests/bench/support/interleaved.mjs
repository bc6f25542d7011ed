// @ts-check
/** @typedef {{ measured: number[], reference: number[] }} Samples */

/**
 * Measures both sides alternately, swapping the order each round, so that slow phases of the machine affect both. Warm-up rounds are dropped.
 * @param {() => Promise<number>} measure
 * @param {() => Promise<number>} reference
 * @param {{ rounds: number, warmUp: number }} count
 * @returns {Promise<Samples>}
 */
export async function interleaved(measure, reference, { rounds, warmUp }) {
  /** @type {Samples} */
  const samples = { measured: [], reference: [] };
  const sides = [
    { run: measure, into: samples.measured },
    { run: reference, into: samples.reference },
  ];
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { run, into } of round % 2 ? sides : sides.toReversed()) {
      const ms = await run();
      if (round >= warmUp) into.push(ms);
    }
  }
  return samples;
}
