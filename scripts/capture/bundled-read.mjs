// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../run.mjs';

/** `read()` as one script from the sources, which sets `goenReader`; the build has it only inside an unnamed chunk of the popup. */
export async function bundledRead() {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '~': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'extraction-of.ts'), formats: ['iife'], name: 'goenReader' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return `${bundle?.output[0].code}\nglobalThis.goenReader = goenReader;`;
}

/**
 * The script that is injected into pages. `untimed`: without its bound of time, so that a busy machine reads the same as an idle one.
 * @param {string} extension folder of the built extension
 * @param {boolean} untimed
 */
export const collectScript = (extension, untimed) =>
  // Set in a world of its own, where the page's own clock goes on.
  (untimed ? 'performance.now = () => 0;\n' : '') + readFileSync(join(extension, 'capture.js'), 'utf8');
