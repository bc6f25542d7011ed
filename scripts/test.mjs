// @ts-check
// `npm test`: all checks and tests, the fastest first. The last line counts them.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { installPackages, main, Wanting } from './install.mjs';
import { libreOfficePath } from './libreoffice.mjs';
import { npm, ROOT, run, say } from './run.mjs';
import { countsOf } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const RESULTS = join(ROOT, '.test-results');
const node = process.execPath;
/** @param {string[]} path */
const inPackages = (...path) => join(ROOT, 'node_modules', ...path);

await main(async () => {
  await installPackages();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  const total = { passed: 0, failed: 0 };
  // Programs are installed while types are checked; tests and browsers are given the whole machine.
  for (const stages of [[programs, lint, typesAndBuilds], [unit], [inChromium], [inFirefox]])
    for (const counts of await Promise.all(stages.map((stage) => stage().catch(asFailure))))
      for (const { passed, failed } of counts) {
        total.passed += passed;
        total.failed += failed;
      }
  if (total.passed + total.failed === 0) say('no test ran');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.passed > 0 && total.failed === 0 ? 0 : 1;
});

/** Counts a missing requirement as one failed test, so that the other stages still run. @param {unknown} failure @returns {Counts[]} */
function asFailure(failure) {
  if (!(failure instanceof Wanting)) throw failure;
  say(`✗ ${failure.message}`);
  return [{ passed: 0, failed: 1 }];
}

/** Installs the programs that later stages drive. One that is wanting is reported by the stage that needs it. */
async function programs() {
  for (const path of [libreOfficePath, chromiumPath, firefoxPath])
    await path().catch((failure) => {
      if (!(failure instanceof Wanting)) throw failure;
    });
  return [];
}

/** One after the other: both prepare WXT's generated types. */
async function typesAndBuilds() {
  return [await check('types', npm(['run', '--silent', 'types'])), ...(await builds())];
}

async function lint() {
  return [await check('lint', npm(['run', '--silent', 'lint']))];
}

async function unit() {
  if (!(await libreOfficePath()))
    say('– skipped: the office’s files in LibreOffice (none was found; set LIBREOFFICE_PATH to one)');
  const report = join(RESULTS, 'unit.json');
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Property tests: all their runs, where the inner loop makes a tenth.
  const running = npm(['run', '--silent', 'unit', '--', ...args], { env: { FULL_RUNS: '1' } });
  return [await suite('unit, components and architecture', running, report)];
}

async function builds() {
  const chrome = await check('build for Chrome', npm(['run', '--silent', 'build']));
  const firefox = await check('build for Firefox', npm(['run', '--silent', 'build:firefox']));
  const lint = ['lint', '--no-config-discovery', '-s', '.output/firefox-mv3'];
  const accepted = await check(
    'web-ext lint',
    run(node, [inPackages('web-ext', 'bin', 'web-ext.js'), ...lint]),
  );
  return [chrome, firefox, accepted];
}

async function inChromium() {
  const report = join(RESULTS, 'e2e.json');
  const env = { CHROMIUM_PATH: await chromiumPath(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const args = [inPackages('playwright', 'cli.js'), 'test', '--reporter=list,json'];
  return [await suite('end to end in Chromium', run(node, args, { env }), report)];
}

async function inFirefox() {
  const path = await firefoxPath();
  if (!path) {
    say('– skipped: end to end in Firefox (none was found; set FIREFOX_PATH to one)');
    return [];
  }
  return [
    await check(
      'end to end in Firefox',
      run(node, ['tests/e2e/firefox.mjs'], { env: { FIREFOX_PATH: path } }),
    ),
  ];
}

/**
 * A command that counts as one test; its output is shown only on failure.
 * @param {string} name @param {ReturnType<typeof run>} running @returns {Promise<Counts>}
 */
async function check(name, running) {
  const start = Date.now();
  const { code, output } = await running;
  say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(start)})`);
  if (code !== 0) say(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A command that runs many tests and writes a JSON report. A failure without a failed test counts as one.
 * @param {string} name @param {ReturnType<typeof run>} running @param {string} report @returns {Promise<Counts>}
 */
async function suite(name, running, report) {
  const start = Date.now();
  const { code, output } = await running;
  const { passed, failed, skipped, uneven } = countsOf(report);
  const broken = code !== 0 && failed === 0 ? 1 : 0;
  const sign = code === 0 ? '✓' : '✗';
  say(`${sign} ${name}: ${passed} passed, ${failed + broken} failed (${seconds(start)})`);
  for (const title of uneven) say(`– uneven, passed only at the second try: ${title}`);
  if (skipped) say(`– skipped: ${skipped} of ${name}`);
  if (code !== 0) say(output);
  return { passed, failed: failed + broken };
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
