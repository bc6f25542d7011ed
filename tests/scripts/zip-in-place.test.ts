// @vitest-environment node
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { zipInPlace } from '../../scripts/zip-in-place.mjs';

/** The code of the workbook's worker. */
async function built(plugins: ReturnType<typeof zipInPlace>[]): Promise<string> {
  const entry = join(ROOT, 'components', 'screens', 'exchange', 'export', 'file', 'workbook-worker.ts');
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { alias: { '~': ROOT } },
    build: { write: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return result?.output[0].code ?? '';
}

test('workbooks are packed where they are made: no worker is made of a text, which Firefox would never start', async () => {
  expect(await built([]), 'the package would').toContain('new Worker(');
  const code = await built([zipInPlace()]);
  expect(code.length).toBeGreaterThan(10_000);
  expect(code).not.toContain('new Worker(');
});
