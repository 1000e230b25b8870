/** `npm start`: opens the application; on a machine without a screen it runs the demonstration instead. */
import { repoRoot, run, runBeside, packageFile } from './set-up/commands.mjs';
import { ensureDisplay, needsOwnDisplay } from './set-up/display.mjs';
import { runMain, setUp } from './setup.mjs';

await runMain(async () => {
  const { executable } = setUp();
  run(process.execPath, ['scripts/build.mjs']);
  return needsOwnDisplay() ? demonstrate() : runBeside(executable, [...sandboxSwitches(), repoRoot]);
});

async function demonstrate() {
  console.log('There is no screen here: running the demonstration on a virtual one.');
  const endDisplay = await ensureDisplay();
  try {
    return await runBeside(process.execPath, [packageFile('tsx', 'dist', 'cli.mjs'), 'test/e2e/demo.ts']);
  } finally {
    endDisplay();
  }
}

/** Chromium cannot build its sandbox for root, and only for root. */
function sandboxSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
