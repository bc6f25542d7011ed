// @ts-check
// Whole databases of made-up missions, made by the project's own commands in a process of its own.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { catalogues } from '../catalogues.mjs';
import { ROOT, run } from '../run.mjs';

/** @import { SeedName } from './seed-names.mjs' */
/** @typedef {Record<string, Record<string, unknown>[]>} Rows every row of a database, by table */

const CACHE = join(ROOT, 'node_modules', '.cache', 'goen-seeds');
const DAY_MS = 86_400_000;
/** @type {Promise<string> | undefined} */
let bundled;

/**
 * Every row of a made-up mission, by table. The same code, name and day give the same rows; they are made once and
 * cached.
 * @param {SeedName} name
 * @param {{ today?: string, fresh?: boolean }} [options] `today`: the day up to which things have happened,
 * `YYYY-MM-DD`, by default this day in Japan; `fresh`: made anew though cached
 * @returns {Promise<Rows>}
 */
export async function seedRows(name, { today = dayInJapan(), fresh = false } = {}) {
  bundled ??= bundle();
  const code = await bundled;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const file = join(CACHE, `${name}_${today}_${hash}.json`);
  if (fresh || !existsSync(file)) await make(code, { name, today, file, hash });
  return JSON.parse(readFileSync(file, 'utf8'));
}

const dayInJapan = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());

/** @param {string} code @param {{ name: SeedName, today: string, file: string, hash: string }} wanted */
async function make(code, { name, today, file, hash }) {
  mkdirSync(CACHE, { recursive: true });
  // Several test workers may make the same seed at once: each writes files of its own, the last one stays.
  const script = join(CACHE, `${hash}_${process.pid}.mjs`);
  const written = `${file}.${process.pid}`;
  writeFileSync(script, code);
  const { code: exit, output } = await run(process.execPath, [script, name, today, written]);
  rmSync(script);
  if (exit !== 0) throw new Error(`the seed ${name} failed:\n${output}`);
  removeOutdated(name, hash);
  renameSync(written, file);
}

/** Removes what other code made of a seed, and what is older than a day. @param {SeedName} name @param {string} hash */
function removeOutdated(name, hash) {
  for (const old of readdirSync(CACHE)) {
    if (!old.startsWith(`${name}_`) || !old.endsWith('.json')) continue;
    const path = join(CACHE, old);
    if (!old.includes(hash) || statSync(path).mtimeMs < Date.now() - DAY_MS) rmSync(path, { force: true });
  }
}

async function bundle() {
  const result = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins: [catalogues()],
      resolve: { alias: { '~': ROOT } },
      ssr: { noExternal: true },
      build: {
        write: false,
        minify: false,
        ssr: join(ROOT, 'scripts', 'seed', 'engine', 'main.ts'),
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
  );
  const [only] = result.output;
  return only.code;
}
