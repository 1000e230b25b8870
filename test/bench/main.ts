/**
 * `npm run bench`: measures, prints, asserts nothing. Each step runs in processes of its own, in turn with its reference, so
 * that both meet the same machine; printed are medians and the ratio to the reference. Method: docs/unjuk-kerja.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { buildDataBesar } from './data-besar';
import { measureImpor } from './impor';
import { measureIsian, type Ketukan } from './isian';
import { median } from './median';
import { measurePaket } from './paket';
import { measureWindow, type Kelancaran } from './window';
import { toXlsxWriterInput } from './xlsxwriter-input';

const putaran = 5;
const folder = mkdtempSync(join(tmpdir(), 'triwulan-bench-'));
const python = process.platform === 'linux' ? '/usr/bin/python3' : 'python3';

interface Langkah {
  readonly pertama: number;
  readonly median: number;
  readonly puncakMB: number;
}

function step(nama: string, kantor: number, ulang: number): Langkah {
  const args = ['dist/bench/laporan-step.mjs', nama, kantor.toString(), ulang.toString()];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Langkah;
}

function reference(masukan: string): { readonly milidetik: number; readonly puncakMB: number } {
  return JSON.parse(
    execFileSync(python, ['test/bench/reference_xlsxwriter.py', masukan, join(folder, 'x.xlsx')], { encoding: 'utf8' }),
  ) as { milidetik: number; puncakMB: number };
}

function show(nama: string, nilai: string, acuan = ''): void {
  console.log(`${nama.padEnd(52)} ${nilai.padStart(12)}  ${acuan}`);
}

const smooth = ({ bingkaiTerlama, tugasTerlama }: Kelancaran): string =>
  `bingkai terlama ${ms(bingkaiTerlama)}, tugas terlama ${ms(tugasTerlama)} prosesor`;
const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const mid = <T>(daftar: readonly T[], ambil: (x: T) => number): number => median(daftar.map(ambil));

try {
  const hitung = Array.from({ length: putaran }, () => step('hitung', 46, 15));
  show(
    'hitung, 46 kantor (4.600 simpul, 6.026 indikator)',
    ms(mid(hitung, (h) => h.median)),
    `pertama ${ms(mid(hitung, (h) => h.pertama))}`,
  );

  const satu = Array.from({ length: putaran }, () => step('ekspor', 1, 1));
  show(
    'ekspor tw1-3, 1 kantor, sekali jalan',
    ms(mid(satu, (s) => s.pertama)),
    `puncak ${mid(satu, (s) => s.puncakMB).toFixed(0)} MB`,
  );

  const masukan = join(folder, 'sel.json');
  writeFileSync(masukan, toXlsxWriterInput(susunLembar(buildDataBesar(46), 2, tw13)));
  const berpasangan = Array.from({ length: putaran }, () => ({
    kita: step('ekspor', 46, 1),
    tulis: step('tulis', 46, 1),
    ulang: step('ekspor', 46, 6),
    acuan: reference(masukan),
  }));
  const acuan = mid(berpasangan, (b) => b.acuan.milidetik);
  const kita = mid(berpasangan, (b) => b.kita.pertama);
  show(
    'XlsxWriter, sel yang sama (acuan)',
    ms(acuan),
    `puncak ${mid(berpasangan, (b) => b.acuan.puncakMB).toFixed(0)} MB`,
  );
  show(
    'ekspor tw1-3, 46 kantor, sekali jalan, hitung termasuk',
    ms(kita),
    `${(kita / acuan).toFixed(2)} x acuan, puncak ${mid(berpasangan, (b) => b.kita.puncakMB).toFixed(0)} MB`,
  );

  const ratio = (milidetik: number): string => `${(milidetik / acuan).toFixed(2)} x acuan`;
  const tulis = mid(berpasangan, (b) => b.tulis.pertama);
  show('  menulisnya saja, sekali jalan', ms(tulis), ratio(tulis));
  const ulang = mid(berpasangan, (b) => b.ulang.median);
  show('  seluruhnya, ekspor berikutnya', ms(ulang), ratio(ulang));

  const impor = await measureImpor(folder, python, putaran);
  show('openpyxl membaca buku 46 kantor (acuan)', ms(impor.acuanPenuh), `nilai saja ${ms(impor.acuanNilai)}`);
  show('membaca buku yang sama menjadi sel', ms(impor.baca), `${(impor.baca / impor.acuanPenuh).toFixed(2)} x acuan`);
  show(
    'impor seluruhnya, pemeriksaan termasuk',
    ms(impor.impor),
    `${(impor.impor / impor.acuanPenuh).toFixed(2)} x acuan, puncak ${impor.puncakMB.toFixed(0)} MB`,
  );

  const paket = Array.from({ length: putaran }, () => measurePaket());
  show(
    'paket: 46 paket satu triwulan dibaca dan digabung',
    ms(mid(paket, (p) => p.bacaMs + p.gabungMs)),
    `membaca ${ms(mid(paket, (p) => p.bacaMs))}, ${mid(paket, (p) => p.nilai).toString()} nilai`,
  );

  const isian = await measureIsian(folder);
  const kali = (n: number, acuan: number): string => `${(n / acuan).toFixed(1)} x`;
  const tulisan = ({ enter, ketik, cepat, tugasTerlama }: Ketukan): string =>
    `p95 ${ms(enter.p95)} (${kali(enter.tengah, isian.put.tengah)} put); tanpa Enter ${ms(ketik.tengah)}, p95 ${ms(ketik.p95)}; enam digit cepat ${ms(cepat.tengah)}, p95 ${ms(cepat.p95)}; tugas terlama ${ms(tugasTerlama)}`;
  show('jendela kosong (acuan)', ms(isian.mulaiKosong), `${isian.memoriKosong.toFixed(0)} MB`);
  show(
    'contoh: mulai sampai siap diketik',
    ms(isian.mulai),
    `${kali(isian.mulai, isian.mulaiKosong)} jendela kosong, ${(isian.memori - isian.memoriKosong).toFixed(0)} MB di atasnya`,
  );
  show('IndexedDB put ketat (acuan)', ms(isian.put.tengah), `p95 ${ms(isian.put.p95)}`);
  show('contoh: Enter sampai tersimpan', ms(isian.contoh.enter.tengah), tulisan(isian.contoh));
  show('46 kantor: Enter sampai tersimpan', ms(isian.besar.enter.tengah), tulisan(isian.besar));

  const jendela = await measureWindow(folder);
  show('jendela: membuka 46 kantor dari berkas', ms(jendela.bukaMs));
  show('jendela: saat diam', '', smooth(jendela.diam));
  show('jendela: pratinjau laporan 46 kantor', ms(jendela.pratinjauMs), smooth(jendela.pratinjau));
  show('  ganti triwulan', ms(jendela.gantiTriwulanMs));
  show('  menggulir', '', smooth(jendela.gulir));
  show('jendela: ekspor 46 kantor, sampai berkas tersimpan', ms(jendela.eksporMs), smooth(jendela.ekspor));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
