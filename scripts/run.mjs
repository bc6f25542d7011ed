// @ts-check
// Child processes of the scripts. What they say goes to standard error where standard output is for results.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project, whatever folder a command was given in. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * Runs a program to its end and gives its exit code and everything it wrote.
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] `show` passes on what it writes as it comes; `cwd`: another folder than the project's
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { show = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    // Windows starts `npm` only through its shell.
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
 * Runs npm, the one that runs this script where there is one.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const npm = (args, options) => {
  const own = process.env.npm_execpath;
  return own ? run(process.execPath, [own, ...args], options) : run('npm', args, options);
};

/**
 * Says one line of progress to whoever watches.
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`);
