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
 * @property {number} rounds
 * @property {() => Promise<Stage & { close: () => Promise<unknown> }>} prepare
 * @property {(stage: Stage) => Promise<number>} measure milliseconds
 * @property {(stage: Stage) => Promise<number>} reference milliseconds
 */

const BENCHES = join(ROOT, 'tests', 'bench');
const RESULTS = join(ROOT, 'bench', 'results.json');
const WARM_UP = 3;
/** Ratios with a higher relative uncertainty are not decisive. */
const MOST_UNCERTAIN = 0.25;

await main(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  await installPackages();
  const results = [];
  const files = readdirSync(BENCHES).filter(
    (name) => name.endsWith('.bench.mjs') && name.includes(values.only),
  );
  if (!files.length) throw new Wanting(`No bench is called ${values.only}.`);
  for (const file of files)
    results.push(await resultOf(await import(pathToFileURL(join(BENCHES, file)).href)));
  mkdirSync(join(ROOT, 'bench'), { recursive: true });
  const machine = { node: process.version, platform: process.platform, cores: cpus().length };
  writeFileSync(RESULTS, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  if (results.some(({ uncertainty }) => uncertainty > MOST_UNCERTAIN)) {
    say('The machine was too uneven for these ratios to mean anything. Try again when it is quiet.');
    return 3;
  }
  return results.some(({ ratio, bar }) => ratio > bar) ? 1 : 0;
});

/** @param {Bench<unknown>} bench */
async function resultOf({ name, bar, rounds, prepare, measure, reference }) {
  const stage = await prepare();
  try {
    const count = { rounds, warmUp: WARM_UP };
    const samples = await interleaved(
      () => measure(stage),
      () => reference(stage),
      count,
    );
    const [measured, against] = [summaryOf(samples.measured), summaryOf(samples.reference)];
    const result = {
      name,
      bar,
      rounds,
      measured,
      reference: against,
      ...ratioOf(samples.measured, samples.reference),
    };
    print(result);
    return result;
  } finally {
    await stage.close();
  }
}

/** @param {{ name: string, bar: number, rounds: number, measured: import('../tests/bench/support/statistics.mjs').Summary, reference: import('../tests/bench/support/statistics.mjs').Summary, ratio: number, uncertainty: number }} result */
function print({ name, bar, rounds, measured, reference, ratio, uncertainty }) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  console.log(`${name} (${rounds} rounds)`);
  console.log(`  measured   median ${ms(measured.median)}, p95 ${ms(measured.p95)}`);
  console.log(`  reference  median ${ms(reference.median)}, p95 ${ms(reference.p95)}`);
  const percent = `± ${Math.round(uncertainty * 100)} %`;
  console.log(
    `  ratio ${ratio.toPrecision(3)} ${percent}, bar ${bar}: ${ratio <= bar ? 'kept' : 'MISSED'}\n`,
  );
}
