/** Runs before the end-to-end tests (vitest.config.ts): a screen, an Electron and a fresh build. */
import { run } from './set-up/commands.mjs';
import { ensureDisplay } from './set-up/display.mjs';
import { setUp } from './setup.mjs';

export default async function prepare() {
  // Set already when scripts/test.mjs is the caller, which has done all this.
  if (process.env.TRIWULAN_ELECTRON === undefined) {
    setUp({ tests: true });
    run(process.execPath, ['scripts/build.mjs']);
  }
  return ensureDisplay();
}
