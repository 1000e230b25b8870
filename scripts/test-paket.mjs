/** `npm run test:paket [runs] [seed]`: the exchange of packets tried at random, thousands of runs. */
import { packageFile, runBeside } from './set-up/commands.mjs';

const [runs = '3000', seed] = process.argv.slice(2);
const env = { ...process.env, PAKET_RUNS: runs, ...(seed === undefined ? {} : { PAKET_SEED: seed }) };
const vitest = packageFile('vitest', 'vitest.mjs');
process.exitCode = await runBeside(
  process.execPath,
  [vitest, 'run', '--project', 'inti', 'test/paket/gabung-acak.test.ts'],
  { env },
);
