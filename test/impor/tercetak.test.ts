/** Both printed quarters of Kota Serang, typed into the agency's kind of workbook: exactly the wrong cells are named. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { serang } from '#test/fixtures/serang';
import { imporBytes } from './bantu';
import { bukukan, kosong, type Petak } from './derau';

const teks = z.string().nullable().optional();
const uang = ['pagu', 'realisasiAnggaran', 'capaianAnggaran'] as const;
const kinerja = ['target', 'realisasi', 'capaian'] as const;
const laporan = z.object({
  total: z.object({ pagu: z.string(), realisasiAnggaran: z.string() }),
  baris: z.array(
    z.object({
      simpul: z.string(),
      indikator: z.string().optional(),
      ...Object.fromEntries([...uang, ...kinerja].map((i) => [i, teks])),
      beda: z.array(z.string()).default([]),
      jenis: z.string().optional(),
    }),
  ),
});
type Baris = z.infer<typeof laporan>['baris'][number];

const kolom: Readonly<Record<string, number>> = {
  target: 8,
  pagu: 9,
  realisasi: 10,
  realisasiAnggaran: 11,
  capaian: 12,
  capaianAnggaran: 13,
};
const kolomNama = { tujuan: 1, sasaran: 2, program: 3, kegiatan: 4, subkegiatan: 4 } as const;

function petak(nilai: string | null | undefined): Petak {
  if (nilai == null) return kosong();
  const angka = Number(nilai.replaceAll(',', ''));
  return { ...kosong(), nilai: nilai.startsWith('#') ? { galat: nilai } : Number.isNaN(angka) ? nilai : angka };
}

/** The sheet, and the addresses of its wrong cells. */
function ketik(triwulan: 1 | 2): { baris: Petak[][]; salah: string[] } {
  const isi = laporan.parse(
    JSON.parse(readFileSync(new URL(`../fixtures/serang-2022-tw${triwulan}-tercetak.json`, import.meta.url), 'utf8')),
  );
  const simpul = new Map(serang.simpul.map((s) => [s.id, s]));
  const tulis = (...sel: (string | null)[]): Petak[] => Array.from({ length: 15 }, (_, k) => petak(sel[k]));
  const baris = [
    tulis('PENGUKURAN KINERJA DAN ANGGARAN TAHUN 2022'),
    tulis(`TRIWULAN ${'I'.repeat(triwulan)}`),
    tulis(
      'No',
      'Tujuan Strategis',
      null,
      'Program',
      'Kegiatan dan Sub Kegiatan',
      'Indikator Kinerja',
      'Satuan',
      'Cara Formula Pengukuran',
      'Target',
      null,
      'Realisasi',
      null,
      'Capaian (%)',
      null,
      'Keterangan',
    ),
    tulis(
      null,
      null,
      'Sasaran Strategis',
      null,
      null,
      null,
      null,
      null,
      'Kinerja',
      'Pagu (Rp)',
      'Kinerja',
      'Pagu (Rp)',
      'Kinerja',
      'Pagu',
    ),
  ];
  const salah: string[] = [];
  const catat = (b: Baris, daftar: readonly (typeof uang | typeof kinerja)[number][]): void => {
    for (const i of daftar) {
      const k = kolom[i] ?? 0;
      const sini = baris.at(-1);
      if (sini !== undefined) sini[k] = petak((b as Record<string, unknown>)[i] as string | null | undefined);
      if (b.jenis === 'salah' && b.beda.includes(i)) salah.push(`${String.fromCharCode(65 + k)}${baris.length}`);
    }
  };
  let terakhir = '';
  for (const b of isi.baris.filter((x) => x.indikator !== undefined)) {
    const s = simpul.get(b.simpul);
    const i = s?.indikator.find((x) => x.id === b.indikator);
    if (s === undefined || i === undefined) throw new Error(b.simpul);
    const sel: (string | null)[] = Array.from({ length: 15 }, () => null);
    if (s.id !== terakhir) sel[kolomNama[s.jenjang]] = s.nama;
    [sel[5], sel[6], sel[7]] = [i.nama, i.satuan, i.formula];
    baris.push(tulis(...sel));
    catat(b, kinerja);
    const rupiah = isi.baris.find((x) => x.simpul === s.id && x.indikator === undefined);
    if (s.id !== terakhir && rupiah !== undefined) catat(rupiah, uang);
    terakhir = s.id;
  }
  baris.push(
    tulis('TOTAL', null, null, null, null, null, null, null, null, isi.total.pagu, null, isi.total.realisasiAnggaran),
  );
  return { baris, salah };
}

describe.each([1, 2] as const)('Triwulan %i', (triwulan) => {
  test('is read whole; findings name the wrong cells and no right one', async () => {
    const { baris, salah } = ketik(triwulan);
    const hasil = imporBytes(await bukukan({ nama: 'TW', baris, gabungan: [], tersembunyi: new Set() }));
    expect(hasil.jumlah.simpul).toEqual({ tujuan: 4, sasaran: 6, program: 9, kegiatan: 25, subkegiatan: 56 });
    const { total } = computeTriwulan(hasil.data, triwulan);
    const benar = computeTriwulan(serang, triwulan).total;
    expect([total.pagu, total.realisasi]).toEqual([benar.pagu, benar.realisasi]);
    expect(hasil.temuan.map((t) => t.alamat)).toEqual(expect.arrayContaining(salah));
    const lebih = hasil.temuan.filter((t) => t.aturan !== 'nilai-galat' && !salah.includes(t.alamat ?? ''));
    expect(lebih).toEqual([]);
  });
});
