/** Installs the npm dependencies when node_modules is not what the lock file says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot, runNpm } from './commands.mjs';

export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies from package-lock.json ...');
  runNpm(['ci', '--no-audit', '--no-fund']);
}

/** npm keeps a copy of the lock file of what it installed; contents are compared, as a checkout changes every date. */
function isInstalled() {
  const wanted = packagesOf(join(repoRoot, 'package-lock.json'));
  const installed = packagesOf(join(repoRoot, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .every(([path, { version }]) => installed[path]?.version === version);
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return {};
  }
}
