/** Everything a fresh clone needs before it can run; quick when all is in place. Needs nothing but Node and npm. */
import { fileURLToPath } from 'node:url';
import { SetUpError } from './set-up/commands.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { ensureElectron } from './set-up/electron-runtime.mjs';
import { ensureSystemLibraries } from './set-up/system-libraries.mjs';

export { SetUpError };

/** Sets everything up and tells the tests and the demonstration, through the environment, which Electron to use. */
export function setUp({ tests = false, bench = false } = {}) {
  ensureSystemLibraries({ tests, bench });
  ensureDependencies();
  const electron = ensureElectron();
  process.env.TRIWULAN_ELECTRON = electron.executable;
  return electron;
}

/** Runs a script's main function; a SetUpError ends it with its sentence alone. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => {
    const { executable, version } = setUp({ tests: true });
    console.log(`Ready: Electron ${version} (${executable})`);
    return 0;
  });
}
