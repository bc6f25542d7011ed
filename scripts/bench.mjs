// @ts-check
// `npm run bench`: each file of tests/bench measures a figure against a reference in the same run; `-- --only NAME` runs those whose file name contains it.
// Exit code 1 where a ratio exceeds its limit, 3 where the noise was too high to decide.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { interleaved } from '../tests/bench/support/interleaved.mjs';
import { ratioOf, summaryOf } from '../tests/bench/support/statistics.mjs';
import { installPackages, main, Wanting } from './install.mjs';
import { ROOT, say } from './run.mjs';

/**
 * One figure: how it and its reference are measured, and the highest accepted ratio.
 * @template Stage
 * @typedef {object} Bench
 * @property {string} name
 * @property {number} bar highest accepted ratio of the medians
 * @property {number | ((size: number) => number)} rounds after three that do not count; where there are fewer than that, after one
 * @property {number[]} [sizes] numbers of leads it is measured with, one after the other; `-- --leads N` takes their place
 * @property {(size: number) => Promise<Stage & { close: () => Promise<unknown> }>} prepare
 * @property {(stage: Stage) => Promise<number | Seen>} measure milliseconds
 * @property {(stage: Stage) => Promise<number | Seen>} reference milliseconds
 */

/**
 * Milliseconds with what the page had by then: its elements, and its longest task in milliseconds.
 * @typedef {{ ms: number, nodes: number, longest: number }} Seen
 */

const BENCHES = join(ROOT, 'tests', 'bench');
const RESULTS = join(ROOT, 'bench', 'results.json');
const WARM_UP = 3;
/** Ratios with a higher relative uncertainty are not decisive. */
const MOST_UNCERTAIN = 0.25;

await main(async () => {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, leads: { type: 'string' } },
  });
  await installPackages();
  const results = [];
  const files = readdirSync(BENCHES).filter(
    (name) => name.endsWith('.bench.mjs') && name.includes(values.only),
  );
  if (!files.length) throw new Wanting(`No bench is called ${values.only}.`);
  for (const file of files) {
    /** @type {Bench<unknown>} */
    const bench = await import(pathToFileURL(join(BENCHES, file)).href);
    const sizes = bench.sizes && values.leads ? [Number(values.leads)] : (bench.sizes ?? [0]);
    for (const size of sizes) results.push(await resultOf(bench, size));
  }
  mkdirSync(join(ROOT, 'bench'), { recursive: true });
  const machine = { node: process.version, platform: process.platform, cores: cpus().length };
  writeFileSync(RESULTS, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  if (results.some(({ uncertainty }) => uncertainty > MOST_UNCERTAIN)) {
    say('The machine was too uneven for these ratios to mean anything. Try again when it is quiet.');
    return 3;
  }
  return results.some(({ ratio, bar }) => ratio > bar) ? 1 : 0;
});

/** @param {Bench<unknown>} bench @param {number} size */
async function resultOf({ name, bar, rounds: given, sizes, prepare, measure, reference }, size) {
  const rounds = typeof given === 'number' ? given : given(size);
  const stage = await prepare(size);
  /** @type {Seen[]} */
  const seen = [];
  try {
    const count = { rounds, warmUp: rounds < WARM_UP ? 1 : WARM_UP };
    const samples = await interleaved(
      async () => {
        const outcome = await measure(stage);
        if (typeof outcome !== 'number') seen.push(outcome);
        return millisecondsOf(outcome);
      },
      async () => millisecondsOf(await reference(stage)),
      count,
    );
    const [measured, against] = [summaryOf(samples.measured), summaryOf(samples.reference)];
    const result = {
      name: sizes ? `${name}, ${size.toLocaleString('en')} leads` : name,
      bar,
      rounds,
      measured,
      reference: against,
      ...(seen.length > 0 && {
        nodes: Math.max(...seen.map(({ nodes }) => nodes)),
        longestTask: Math.max(...seen.map(({ longest }) => longest)),
      }),
      ...ratioOf(samples.measured, samples.reference),
    };
    print(result);
    return result;
  } finally {
    await stage.close();
  }
}

/** @param {number | Seen} outcome */
function millisecondsOf(outcome) {
  return typeof outcome === 'number' ? outcome : outcome.ms;
}

/** @typedef {import('../tests/bench/support/statistics.mjs').Summary} Summary */

/** @param {{ name: string, bar: number, rounds: number, measured: Summary, reference: Summary, ratio: number, uncertainty: number, nodes?: number, longestTask?: number }} result */
function print({ name, bar, rounds, measured, reference, ratio, uncertainty, nodes, longestTask }) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  console.log(`${name} (${rounds} rounds)`);
  console.log(`  measured   median ${ms(measured.median)}, p95 ${ms(measured.p95)}`);
  console.log(`  reference  median ${ms(reference.median)}, p95 ${ms(reference.p95)}`);
  if (nodes !== undefined && longestTask !== undefined)
    console.log(`  elements   ${nodes}; longest task ${ms(longestTask)}`);
  const percent = `± ${Math.round(uncertainty * 100)} %`;
  console.log(
    `  ratio ${ratio.toPrecision(3)} ${percent}, bar ${bar}: ${ratio <= bar ? 'kept' : 'MISSED'}\n`,
  );
}
