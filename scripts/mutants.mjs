// @ts-check
// `npm run mutants`: breaks the code in each place of tests/mutants, one after another, in a copy of the project, and expects the named tests to fail.
// Exit 1 where a mutant survives or its place is not found. `npm run mutants -- WORD` runs those whose description or file holds the word.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MUTANTS } from '../tests/mutants/mutants.mjs';
import { chromiumPath } from './chromium.mjs';
import { installPackages, main } from './install.mjs';
import { npm, ROOT, run, say } from './run.mjs';

/** @typedef {import('../tests/mutants/mutants.mjs').Mutant} Mutant */

/** A mutant may make a test wait for ever. */
const TEST_TIMEOUT_MS = 20_000;

await main(async () => {
  await installPackages();
  const word = process.argv[2] ?? '';
  const chosen = MUTANTS.filter(({ what, file }) => what.includes(word) || file.includes(word));
  const copy = await copyOfProject();
  const survived = [];
  try {
    for (const mutant of chosen) {
      const verdict = await verdictOn(mutant, copy);
      console.log(
        `${verdict === 'killed' ? '✓' : '✗'} ${mutant.file}: ${mutant.what}${verdict === 'killed' ? '' : ` (${verdict})`}`,
      );
      if (verdict !== 'killed') survived.push(mutant);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`${chosen.length - survived.length} of ${chosen.length} mutants killed`);
  return chosen.length > 0 && survived.length === 0 ? 0 : 1;
});

/** The project's files as they are now, without what is built, in a folder of its own. @returns {Promise<string>} */
async function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'goen-mutants-'));
  const { output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of output.split('\0').filter(Boolean)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/**
 * Breaks one place, runs the tests that guard it, and mends it again.
 * @param {Mutant} mutant @param {string} copy
 * @returns {Promise<'killed' | 'survived' | 'its place was not found once' | 'it does not build'>}
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
    const inBrowser = tests.filter((test) => test.includes('/e2e/'));
    if (inBrowser.length === 0) return (await fails(unitRun(tests, copy))) ? 'killed' : 'survived';
    const build = await npm(['run', '--silent', 'build'], { cwd: copy });
    if (build.code !== 0) return 'it does not build';
    return (await fails(browserRun(inBrowser, copy))) ? 'killed' : 'survived';
  } finally {
    writeFileSync(path, text);
  }
}

/** @param {ReturnType<typeof run>} running */
const fails = async (running) => {
  const { code, output } = await running;
  if (/no test files found|no tests found/i.test(output)) say(output);
  return code !== 0 && !/no test files found|no tests found/i.test(output);
};

/** @param {string[]} tests @param {string} cwd */
const unitRun = (tests, cwd) =>
  run(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--bail=1',
      `--testTimeout=${TEST_TIMEOUT_MS}`,
      ...tests,
    ],
    { cwd },
  );

/** @param {string[]} tests @param {string} cwd */
const browserRun = async (tests, cwd) =>
  run(
    process.execPath,
    [join(ROOT, 'node_modules', 'playwright', 'cli.js'), 'test', '--max-failures=1', '--retries=0', ...tests],
    { cwd, env: { CHROMIUM_PATH: await chromiumPath() } },
  );
