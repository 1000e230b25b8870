/** `npm run bench`: sets up what the measurements and their references need, then measures. */
import { packageFile, runBeside } from './set-up/commands.mjs';
import { runMain, setUp } from './setup.mjs';

await runMain(() => {
  setUp({ tests: true, bench: true });
  return runBeside(process.execPath, [packageFile('tsx', 'dist', 'cli.mjs'), 'test/bench/main.ts'], {
    stdio: 'inherit',
  });
});
