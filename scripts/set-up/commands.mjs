/** Running other programs from the scripts, and the places in the repository they share. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repoRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A mistake of the surroundings, told without a stack trace. */
export class SetUpError extends Error {}

/** The file behind a command of node_modules/.bin, to be run by this very Node on every platform. */
export function packageFile(...path) {
  return join(repoRoot, 'node_modules', ...path);
}

/** Runs a program to its end with its output shown; throws SetUpError when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: repoRoot, stdio: 'inherit', ...options });
  if (error !== undefined || status !== 0) {
    throw new SetUpError(`${command} ${args.join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
  }
}

/** Runs npm. On Windows npm is a batch file, which only a shell can start. */
export function runNpm(args, options = {}) {
  run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Standard output of a program, or undefined when it is missing or fails. */
export function outputOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : undefined;
}

/** Runs a program beside this one and resolves with its exit code. */
export function runBeside(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: repoRoot, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
