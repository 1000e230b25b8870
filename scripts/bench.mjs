/** `npm run bench`: sets up what the measurements and their references need, then measures. */
import { packageFile, run, runBeside } from './set-up/commands.mjs';
import { ensureDisplay } from './set-up/display.mjs';
import { runMain, setUp } from './setup.mjs';

await runMain(async () => {
  setUp({ tests: true, bench: true });
  run(process.execPath, ['scripts/build.mjs']);
  const tsx = packageFile('tsx', 'dist', 'cli.mjs');
  run(process.execPath, [tsx, 'test/bench/bundle.ts']);
  await ensureDisplay();
  return runBeside(process.execPath, [tsx, 'test/bench/main.ts'], {
    stdio: 'inherit',
  });
});
