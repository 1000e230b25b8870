/**
 * `npm run fuzz`: gives random input to everything that reads what people or strangers bring, and looks for a crash, a
 * hang, or a wrong value.
 *
 *   npm run fuzz -- [--seed n] [--runs n] [--target name] [--only i]
 *
 * A target runs in a process of its own, which is ended when one input takes too long. `--seed` and `--only` repeat one input.
 */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Acak } from './acak';
import { fuzzAngka } from './angka';
import { fuzzBuku } from './buku';
import { fuzzData } from './data';
import { fuzzPaket } from './paket';
import type { SasaranFuzz } from './sasaran';

const semua: readonly SasaranFuzz[] = [fuzzAngka, fuzzData, fuzzBuku, fuzzPaket];
/** One input that takes as long hangs, on any machine. */
const maxDetik = 30;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string', default: '10000' },
    target: { type: 'string' },
    only: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});
const bibit = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const dipilih = semua.filter((s) => values.target === undefined || s.nama === values.target);
if (dipilih.length === 0)
  throw new Error(`There is no target "${values.target ?? ''}"; there are: ${semua.map((s) => s.nama).join(', ')}`);

if (values.child) for (const sasaran of dipilih) runHere(sasaran);
else {
  const hasil = await Promise.all(dipilih.map(runInChild));
  process.exitCode = hasil.every(Boolean) ? 0 : 1;
}

/** Tells the parent every number before it is tried. */
function runHere(sasaran: SasaranFuzz): void {
  const [dari, sampai] =
    values.only === undefined ? [0, Number(values.runs)] : [Number(values.only), Number(values.only) + 1];
  for (let nomor = dari; nomor < sampai; nomor++) {
    if (nomor % 50 === 0 || values.only !== undefined) process.send?.(nomor);
    try {
      sasaran.coba(new Acak(bibit, nomor));
    } catch (galat) {
      console.error(galat);
      console.error(
        `  again: npm run fuzz -- --target ${sasaran.nama} --seed ${String(bibit)} --only ${String(nomor)}`,
      );
      process.exit(1);
    }
  }
}

function runInChild(sasaran: SasaranFuzz): Promise<boolean> {
  const mulai = Date.now();
  const args = ['--child', '--seed', String(bibit), '--target', sasaran.nama, '--runs', values.runs];
  if (values.only !== undefined) args.push('--only', values.only);
  const anak = fork(fileURLToPath(import.meta.url), args, { execArgv: process.execArgv });
  return new Promise((resolve) => {
    let terakhir = 0;
    let jam: NodeJS.Timeout | undefined;
    const awasi = (): void => {
      clearTimeout(jam);
      jam = setTimeout(() => {
        console.error(`${sasaran.nama}: hangs at an input from number ${String(terakhir)} on, seed ${String(bibit)}`);
        anak.kill('SIGKILL');
      }, maxDetik * 1000);
    };
    awasi();
    anak.on('message', (nomor) => {
      terakhir = Number(nomor);
      awasi();
    });
    anak.once('exit', (kode) => {
      clearTimeout(jam);
      const detik = ((Date.now() - mulai) / 1000).toFixed(1);
      const banyak = values.only === undefined ? values.runs : '1';
      console.log(
        `${sasaran.nama}: ${kode === 0 ? `${banyak} inputs, nothing found` : 'FAILED'} (seed ${String(bibit)}, ${detik} s)`,
      );
      resolve(kode === 0);
    });
  });
}
