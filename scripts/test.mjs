/**
 * `npm test`: every check of the project, one after the other; a failure does not keep later checks from running.
 * The last line is `N passed, N failed`. `npm test -- --only unit` runs one check (several: repeat --only).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFile, runBeside, SetUpError } from './set-up/commands.mjs';
import { setUp } from './setup.mjs';

const checks = {
  typecheck: () => single('typescript/bin/tsc', '--build'),
  format: () => single('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  lint: () => single('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  build: async () => countOf(await runNode('scripts/build.mjs')),
  unit: () => vitest('inti'),
  fuzz: () => single('tsx/dist/cli.mjs', 'test/fuzz/main.ts'),
  e2e: () => vitest('e2e'),
  fault: async () => countOf(await runNode('scripts/fault.mjs', '--kali', '2')),
  kemasan: () => vitest('kemasan'),
};

const total = { passed: 0, failed: 0 };
const failedChecks = [];
const failedTests = [];
try {
  const names = chosenChecks();
  setUp({ tests: true });
  for (const name of names) await runCheck(name);
} catch (error) {
  console.error(error instanceof SetUpError ? `\n${error.message}` : error);
  total.failed += 1;
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
if (failedChecks.length > 0) console.log(['', ...failedTests, `failing: ${failedChecks.join(', ')}`].join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed`);

async function runCheck(name) {
  console.log(`\n== ${name}`);
  const { passed, failed } = await checks[name]();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedChecks.push(name);
}

function chosenChecks() {
  const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
  const names = Object.keys(checks);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new SetUpError(`There is no check "${unknown}"; there are: ${names.join(', ')}`);
  return only ?? names;
}

function runNode(...args) {
  return runBeside(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** A check that counts as one. */
async function single(binary, ...args) {
  return countOf(await runNode(packageFile(binary), ...args));
}

function countOf(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one vitest project and counts its tests. */
async function vitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'triwulan-uji-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const exitCode = await runNode(packageFile('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters);
    return countTests(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests(report, exitCode) {
  const { numPassedTests: passed, numFailedTests: failed, testResults } = readReport(report);
  // Said again at the end: of a long log often only the end is at hand.
  failedTests.push(...testResults.flatMap(describeFailures));
  // A file that does not load, or an error outside the tests, fails the run without failing a test.
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** The failed tests of one file, with the start of what they said; a file that does not load says that itself. */
function describeFailures({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  const unloaded = message === '' || failed.length > 0 ? [] : [{ fullName: '(file)', failureMessages: [message] }];
  return [...unloaded, ...failed].map(
    ({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 1500)}\n`,
  );
}
