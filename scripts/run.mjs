// @ts-check
// Runs child processes. Progress goes to standard error, since standard output is for results.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder, whatever the working directory. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * Runs a program and resolves to its exit code and all its output; 127 where it cannot be started.
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] `show` passes its output on while it runs; `cwd`: another folder than the project's
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { show = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    // On Windows npm is a batch file, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {Buffer} piece */
    const take = (piece) => {
      output += piece;
      if (show) process.stderr.write(piece);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (failure) => resolve({ code: 127, output: `${program}: ${failure.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs npm: the one that runs this script, else the one on the path.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const npm = (args, options) => {
  const own = process.env.npm_execpath;
  return own ? run(process.execPath, [own, ...args], options) : run('npm', args, options);
};

/**
 * Prints one line of progress to standard error.
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`);
