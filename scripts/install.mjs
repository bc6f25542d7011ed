// @ts-check
// Installs what a fresh clone lacks: the packages of the lock file, and programs from Debian.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, run, say } from './run.mjs';

/** Something the user has to do first. Its message says what; no stack is printed. */
export class Wanting extends Error {}

/** Installs the packages of the lock file if they are absent or older than it. @throws Wanting where Node is too old or npm fails */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Wanting(`Node 20.19 or later is needed, this is ${process.versions.node}.`);
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && changed(installed) >= changed(join(ROOT, 'package-lock.json'))) return;
  say('Installing packages (npm ci) …');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Wanting(`npm ci failed:\n${output}`);
}

/** @param {string} file */
const changed = (file) => statSync(file).mtimeMs;

/** The update of Debian's package lists, made once a process. @type {ReturnType<typeof run> | undefined} */
let packageLists;

/**
 * Installs Debian packages if run as root on a system with apt-get. Resolves to whether it succeeded.
 * @param {string[]} packages
 */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  packageLists ??= run('apt-get', ['update', '-q'], { env });
  await packageLists;
  const { code, output } = await run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], {
    env,
  });
  if (code !== 0) say(`apt-get could not install ${packages.join(', ')}:\n${output}`);
  return code === 0;
}

/**
 * Runs a script and sets the exit code: a `Wanting` prints its message, any other failure its stack.
 * @param {() => Promise<number>} work resolves to the exit code
 */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (failure) {
    say(failure instanceof Wanting ? failure.message : String(/** @type {Error} */ (failure).stack));
    process.exitCode = 1;
  }
}
