/**
 * `npm run test:fault`: does to the application and its files what office PCs do, many times, with timing from a printed
 * seed, and counts what the screen had called saved and the next start did not find. More than none is a failure.
 *
 *   type > fault at a random moment > start again > every confirmed value is looked up in the ledger > next fault
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { removeFolder } from '#test/e2e/launch';
import { createAcak } from './acak';
import { daftarGangguan, lepasDisk, pasangDisk, type Gangguan } from './gangguan';
import { hitungHilang, mulaiSesi, type Pantauan } from './sesi';

interface Hasil {
  readonly nama: string;
  readonly dicoba: number;
  readonly terkonfirmasi: number;
  readonly hilang: number;
  readonly galat: string | null;
}

const { values } = parseArgs({
  options: {
    kali: { type: 'string', default: '3' },
    benih: { type: 'string', default: Date.now().toString() },
    hanya: { type: 'string', default: '' },
  },
});
const kali = Number(values.kali);
const benih = Number(values.benih);
console.log(`benih ${benih.toString()}, setiap gangguan ${kali.toString()} kali`);

const antrean = daftarGangguan.map((g, n) => ({ g, n })).filter(({ g }) => g.nama.includes(values.hanya));
const hasil: Hasil[] = [];
// Two at a time: while one waits for a window, the other works.
await Promise.all([worker(), worker()]);

const jumlah = (ambil: (h: Hasil) => number): number => hasil.reduce((n, h) => n + ambil(h), 0);
const galat = hasil.filter((h) => h.galat !== null).length;
console.log(
  `gangguan dicoba: ${jumlah((h) => h.dicoba).toString()}; isian terkonfirmasi: ${jumlah((h) => h.terkonfirmasi).toString()}; isian hilang: ${jumlah((h) => h.hilang).toString()}; galat: ${galat.toString()}`,
);
process.exitCode = jumlah((h) => h.hilang) > 0 || galat > 0 || jumlah((h) => h.terkonfirmasi) === 0 ? 1 : 0;

async function worker(): Promise<void> {
  for (let ini = antrean.shift(); ini !== undefined; ini = antrean.shift()) {
    const h = await coba(ini.g, benih + ini.n);
    hasil.push(h);
    console.log(
      `${h.nama.padEnd(56)} dicoba ${h.dicoba.toString().padStart(3)}  terkonfirmasi ${h.terkonfirmasi.toString().padStart(5)}  hilang ${h.hilang.toString().padStart(3)}${h.galat === null ? '' : `  ${h.galat}`}`,
    );
  }
}

async function coba({ nama, jalankan, diskMB }: Gangguan, benihIni: number): Promise<Hasil> {
  const userData = await mkdtemp(join(tmpdir(), 'triwulan-gangguan-'));
  const terpasang = diskMB !== undefined && pasangDisk(userData, diskMB);
  const pantauan: Pantauan = { userData, terkonfirmasi: [], terakhir: 1_000_000 };
  const acak = createAcak(benihIni);
  let dicoba = 0;
  const hilang = new Set<number>();
  try {
    if (diskMB !== undefined && !terpasang)
      return {
        nama: `${nama} (dilewati: sistem berkas tidak boleh dipasang)`,
        dicoba: 0,
        terkonfirmasi: 0,
        hilang: 0,
        galat: null,
      };
    for (; dicoba < kali; dicoba += 1) {
      const sesi = await mulaiSesi(pantauan);
      for (const nilai of await hitungHilang(sesi)) hilang.add(nilai);
      await jalankan(sesi, acak);
    }
    const terakhir = await mulaiSesi(pantauan);
    for (const nilai of await hitungHilang(terakhir)) hilang.add(nilai);
    await terakhir.running.kill();
    return { nama, dicoba, terkonfirmasi: pantauan.terkonfirmasi.length, hilang: hilang.size, galat: null };
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : String(galat);
    return { nama, dicoba, terkonfirmasi: pantauan.terkonfirmasi.length, hilang: hilang.size, galat: pesan };
  } finally {
    if (terpasang) lepasDisk(userData);
    await removeFolder(userData);
  }
}
