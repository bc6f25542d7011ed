// @ts-check
// `npm run test:faults`: what happens around the write, put through faults; the long drills in a browser too. Exit 1 where one fails.
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { installPackages, main } from './install.mjs';
import { npm, ROOT, run } from './run.mjs';

/** Tests of faults that need no browser. */
const WITHOUT_BROWSER = [
  'tests/storage/safety',
  'tests/storage/core',
  'tests/storage/backup/fuzzed-backups.test.ts',
  'tests/exchange/import/import-bad-files.test.ts',
  'tests/capture/growth.test.ts',
  'tests/components/faults',
];

await main(async () => {
  await installPackages();
  const unit = await npm(['run', '--silent', 'unit', '--', ...WITHOUT_BROWSER], {
    show: true,
    env: { FULL_RUNS: '1' },
  });
  const build = await npm(['run', '--silent', 'build']);
  if (build.code !== 0) process.stderr.write(build.output);
  const playwright = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const env = { CHROMIUM_PATH: await chromiumPath(), FAULTS: '1' };
  const drills = await run(process.execPath, [playwright, 'test', 'faults/', 'nothing-lost', 'hostile'], {
    show: true,
    env,
  });
  return unit.code || build.code || drills.code ? 1 : 0;
});
