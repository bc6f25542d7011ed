// @ts-check
// `npm run test:faults`: what happens around the write, put through faults; the long drills in a browser too. Exit 1 where one fails.
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { installPackages, main } from './install.mjs';
import { npm, ROOT, run, say } from './run.mjs';

/** Tests of faults that need no browser. */
const WITHOUT_BROWSER = [
  'tests/storage/safety',
  'tests/storage/core',
  'tests/storage/backup/fuzzed-backups.test.ts',
  'tests/exchange/import/import-bad-files.test.ts',
  'tests/capture/growth.test.ts',
  'tests/components/faults',
];

/** Laws of merging, undo, stages and days, each tried this often. */
const LAWS = [
  'tests/storage/backup/merge-laws.test.ts',
  'tests/storage/undo/undo-sequences.test.ts',
  'tests/domain/records',
  'tests/domain/dates',
  'tests/domain/missions/edit-playbook.test.ts',
];
const LAW_RUNS = 5_000;
const LAW_TIMEOUT_MS = 1_800_000;

await main(async () => {
  await installPackages();
  const unit = await npm(['run', '--silent', 'unit', '--', ...WITHOUT_BROWSER], {
    show: true,
    env: { FULL_RUNS: '1' },
  });
  const laws = await npm(['run', '--silent', 'unit', '--', ...LAWS, `--testTimeout=${LAW_TIMEOUT_MS}`], {
    show: true,
    env: { RUNS: String(LAW_RUNS) },
  });
  const build = await npm(['run', '--silent', 'build']);
  if (build.code !== 0) process.stderr.write(build.output);
  const drills = await inChromium(['e2e/faults/', 'nothing-lost']);
  // Times are compared here: nothing else may run beside it.
  const pages = await inChromium(['e2e/capture/hostile', '--workers=1']);
  const firefox = await inFirefox();
  return unit.code || laws.code || build.code || drills || pages || firefox ? 1 : 0;
});

/** The exit code of tests in Chromium, the long ones too. @param {string[]} args */
async function inChromium(args) {
  const playwright = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const env = { CHROMIUM_PATH: await chromiumPath(), FAULTS: '1' };
  const { code } = await run(process.execPath, [playwright, 'test', ...args], { show: true, env });
  return code;
}

/** The exit code of the drills in Firefox, and of reading the saved pages there as in Chromium; 0 where there is no Firefox. */
async function inFirefox() {
  const path = await firefoxPath();
  if (!path) {
    say('– skipped: faults in Firefox (none was found; set FIREFOX_PATH to one)');
    return 0;
  }
  const build = await npm(['run', '--silent', 'build:firefox']);
  if (build.code !== 0) process.stderr.write(build.output);
  const drills = await run(process.execPath, ['tests/e2e/firefox-faults.mjs'], {
    show: true,
    env: { FIREFOX_PATH: path },
  });
  const alike = await run(process.execPath, ['scripts/capture/compare-browsers.mjs'], {
    show: true,
    env: { FIREFOX_PATH: path },
  });
  return build.code || drills.code || alike.code;
}
