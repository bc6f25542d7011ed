// @ts-check
// `npm run mutants`: breaks the code in each place of tests/mutants, one after another, in a copy of the project, and expects the named tests to fail.
// Exit 1 where a mutant survives or its place is not found. `npm run mutants -- WORD` runs those whose description or file holds the word.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS } from '../tests/mutants/mutants.mjs';
import { chromiumPath } from './chromium.mjs';
import { installPackages, main, Wanting } from './install.mjs';
import { copyOfProject } from './project-copy.mjs';
import { npm, ROOT, run, say } from './run.mjs';

/** @typedef {import('../tests/mutants/mutants.mjs').Mutant} Mutant */
/** @typedef {'passed' | 'failed' | 'not run'} Outcome */

/** A mutant may make a test wait for ever. */
const TEST_TIMEOUT_MS = 20_000;

await main(async () => {
  await installPackages();
  const word = process.argv[2] ?? '';
  const chosen = MUTANTS.filter(({ what, file }) => what.includes(word) || file.includes(word));
  if (chosen.length === 0) throw new Wanting(`No mutant holds the word “${word}”.`);
  const copy = await copyOfProject();
  let killed = 0;
  try {
    await expectPassing(chosen, copy);
    for (const mutant of chosen) {
      const verdict = await verdictOn(mutant, copy);
      if (verdict === 'killed') killed++;
      const { file, what } = mutant;
      console.log(verdict === 'killed' ? `✓ ${file}: ${what}` : `✗ ${file}: ${what} (${verdict})`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`${killed} of ${chosen.length} mutants killed`);
  return killed === chosen.length ? 0 : 1;
});

/**
 * Runs the tests of all mutants on the unbroken copy: one that fails there would seem to notice every mutant.
 * @param {readonly Mutant[]} mutants @param {string} copy @throws Wanting where a test fails or cannot run
 */
async function expectPassing(mutants, copy) {
  const all = [...new Set(mutants.flatMap(({ tests }) => tests))];
  say(`Running ${all.length} test files on the unbroken code …`);
  for (const tests of [all.filter((test) => !inBrowser(test)), all.filter(inBrowser)]) {
    if (tests.length === 0) continue;
    const { outcome, output } = await outcomeOf(tests, copy);
    if (outcome !== 'passed') throw new Wanting(`${output}\nThe tests fail before anything is broken.`);
  }
}

/**
 * Breaks one place, runs the tests that guard it, and mends it again.
 * @param {Mutant} mutant @param {string} copy
 * @returns {Promise<'killed' | 'survived' | 'its place was not found once' | 'its tests did not run'>}
 */
async function verdictOn({ file, from, to, tests }, copy) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) return 'its place was not found once';
  // As a function: `$` in the text means nothing then.
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  try {
    const { outcome, output } = await outcomeOf(tests, copy);
    if (outcome === 'not run') say(output);
    return outcome === 'failed' ? 'killed' : outcome === 'passed' ? 'survived' : 'its tests did not run';
  } finally {
    writeFileSync(path, text);
  }
}

/** @param {string} test */
function inBrowser(test) {
  return test.includes('/e2e/');
}

/**
 * Runs test files that are all of one kind. They have failed only where a test has: a file that cannot be loaded or built shows nothing.
 * @param {string[]} tests @param {string} copy
 * @returns {Promise<{ outcome: Outcome, output: string }>}
 */
async function outcomeOf(tests, copy) {
  const browser = tests.some(inBrowser);
  if (browser) {
    const { code, output } = await npm(['run', '--silent', 'build'], { cwd: copy });
    if (code !== 0) return { outcome: 'not run', output };
  }
  const { code, output } = await (browser ? browserRun(tests, copy) : unitRun(tests, copy));
  const hasFailedTest = (browser ? /^\s*\d+ failed$/m : /^\s*Tests .*\b\d+ failed/m).test(output);
  return { outcome: code === 0 ? 'passed' : hasFailedTest ? 'failed' : 'not run', output };
}

/** @param {string[]} tests @param {string} cwd */
function unitRun(tests, cwd) {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['run', '--bail=1', `--testTimeout=${TEST_TIMEOUT_MS}`, `--hookTimeout=${TEST_TIMEOUT_MS}`];
  return run(process.execPath, [vitest, ...options, ...tests], { cwd, env: { NO_COLOR: '1' } });
}

/** @param {string[]} tests @param {string} cwd */
async function browserRun(tests, cwd) {
  const playwright = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const options = ['test', '--max-failures=1', '--retries=0'];
  const env = { CHROMIUM_PATH: await chromiumPath(), NO_COLOR: '1' };
  return run(process.execPath, [playwright, ...options, ...tests], { cwd, env });
}
