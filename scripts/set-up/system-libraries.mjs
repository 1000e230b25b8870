/** Installs the system packages Electron and the tests need, on Debian-like Linux. */
import { outputOf, run, SetUpError } from './commands.mjs';
import { needsOwnDisplay } from './display.mjs';

/** Each entry lists the names one package has had; newer Debian and Ubuntu renamed some for 64-bit time. */
const forElectron = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
];
const forDisplay = [['xvfb']];
const forTests = [['libreoffice-calc'], ['poppler-utils'], ['fonts-liberation']];
/** What the benchmark compares with. */
const forBench = [['python3-xlsxwriter'], ['python3-openpyxl']];

/** Installs what is missing as root, otherwise throws with the command to run. Runs nothing when all is there. */
export function ensureSystemLibraries({ tests, bench }) {
  if (process.platform !== 'linux' || outputOf('dpkg-query', ['--version']) === undefined) return;
  const wanted = [
    ...forElectron,
    // The tests of the packed application look at a screen of their own.
    ...(needsOwnDisplay() || tests ? forDisplay : []),
    ...(tests ? forTests : []),
    ...(bench ? forBench : []),
  ];
  const missing = wanted.filter((names) => !names.some(isInstalled));
  if (missing.length === 0) return;
  if (process.getuid() !== 0) {
    throw new SetUpError(
      `System packages are missing. Run this, then start again:\n  sudo apt-get install -y ${missing.map(availableName).join(' ')}`,
    );
  }
  console.log('Installing system packages ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(availableName)], { env });
}

function isInstalled(name) {
  return outputOf('dpkg-query', ['-W', '-f=${db:Status-Status}', name]) === 'installed';
}

/** The one of the names this release of the system offers; the oldest name when it does not say. */
function availableName(names) {
  return (
    names.find((name) => /Candidate: (?!\(none\))/.test(outputOf('apt-cache', ['policy', name]) ?? '')) ?? names.at(-1)
  );
}
