/** `npm run test:fault`: sets up, builds, and lets things go wrong. `-- --kali 50` does so longer, `--benih N` again. */
import { packageFile, run, runBeside } from './set-up/commands.mjs';
import { ensureDisplay } from './set-up/display.mjs';
import { runMain, setUp } from './setup.mjs';

await runMain(async () => {
  // Set already when scripts/test.mjs is the caller, which has done all this.
  if (process.env.TRIWULAN_ELECTRON === undefined) {
    setUp({ tests: true });
    run(process.execPath, ['scripts/build.mjs']);
  }
  await ensureDisplay();
  const args = [packageFile('tsx', 'dist', 'cli.mjs'), 'test/fault/main.ts', ...process.argv.slice(2)];
  return runBeside(process.execPath, args, { stdio: 'inherit' });
});
