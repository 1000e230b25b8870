import { roundNilai, toNilai, type Nilai } from '#shared/angka/exact';
import { decimalPattern, type Aturan, type Predikat } from '#shared/model/triwulan-data';

/** Skala nilai peringkat kinerja, Permendagri 86/2017 (Tabel T-E.1): lower bounds, highest first; the last has none. */
export const predikatBaku: readonly Predikat[] = [
  { batas: '91', nama: 'Sangat Tinggi' },
  { batas: '76', nama: 'Tinggi' },
  { batas: '66', nama: 'Sedang' },
  { batas: '51', nama: 'Rendah' },
  { batas: null, nama: 'Sangat Rendah' },
];

/** Null when the table may stand: every grade has a name, the bounds fall, and the last has none. Else why not. */
export function checkPredikat(daftar: readonly Predikat[]): string | null {
  if (daftar.some((p) => p.nama.trim() === '')) return 'Nama predikat tidak boleh kosong.';
  const batas = daftar.slice(0, -1).map((p) => p.batas);
  if (daftar.at(-1)?.batas !== null || batas.some((b) => b === null || !decimalPattern.test(b)))
    return 'Tulis batas bawah berupa angka, misalnya 91.';
  return batas.every((b, n) => n === 0 || toNilai(batas[n - 1] ?? '0').gt(toNilai(b ?? '0')))
    ? null
    : 'Batas bawah harus makin kecil dari atas ke bawah.';
}

/** The grade of a percentage, judged on the rounded value as printed; the office's own table when it has one. Null without a value. */
export function predikatOf(capaian: Nilai | null, aturan: Aturan): string | null {
  if (capaian === null) return null;
  const tercetak = roundNilai(capaian, aturan.desimalCapaian, aturan.pembulatan);
  return (aturan.predikat ?? predikatBaku).find((p) => p.batas === null || tercetak.gte(p.batas))?.nama ?? null;
}
