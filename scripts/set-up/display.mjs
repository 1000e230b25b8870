/** A screen for Electron on machines without one: a private Xvfb that ends with the run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SetUpError } from './commands.mjs';

/** True on Linux without a screen. */
export function needsOwnDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** Sets DISPLAY for this process and its children if there is none; the returned function ends the private screen. */
export async function ensureDisplay() {
  if (!needsOwnDisplay()) return () => {};
  // Xvfb takes a free number by itself and writes it to descriptor 3: no race, no lock files to guess at.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const outcome = await Promise.race([once(xvfb.stdio[3], 'data'), once(xvfb, 'exit')]);
  const number = String(outcome[0]).trim();
  if (xvfb.exitCode !== null || !/^\d+$/.test(number)) throw new SetUpError('Xvfb did not start');
  process.env.DISPLAY = `:${number}`;
  const stop = () => {
    process.off('exit', stop);
    delete process.env.DISPLAY;
    xvfb.kill();
  };
  // However this process ends, the screen does not stay behind.
  process.on('exit', stop);
  xvfb.unref();
  xvfb.stdio[3].unref();
  return stop;
}
