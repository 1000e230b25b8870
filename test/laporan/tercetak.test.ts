/** Every figure that Kota Serang printed in 2022, cell by cell, against the sheet the product makes. */
import { describe, expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { readTercetak, serang, type LaporanTercetak } from '#test/fixtures/serang';
import { barisTabel, bawahTabel, tampilan } from './baca-lembar';

const kolom = { target: 8, pagu: 9, realisasi: 10, realisasiAnggaran: 11, capaian: 12, capaianAnggaran: 13 } as const;

/** The number a cell shows; nothing, a dash and an Excel error all show none, as does 0, for which Serang prints either. */
function terbaca(teks: string | null): number | null {
  const angka =
    teks === null || teks === '' || teks === '-' || teks.startsWith('#') ? 0 : Number(teks.replaceAll(',', ''));
  return angka === 0 ? null : angka;
}

type Baris = LaporanTercetak['baris'][number];
type Isi = keyof typeof kolom;

/** What the cells of a printed row must say: as printed, or the right value where the two differ. */
function harapan(baris: Baris): [Isi, string | null][] {
  const benar = (
    isi: Baris['beda'][number],
    tercetak: string | null,
    hitung: string | number | null,
  ): [Isi, string | null] => [isi, baris.beda.includes(isi) ? (hitung?.toString() ?? null) : tercetak];
  if ('indikator' in baris)
    return [
      ['target', baris.target],
      ['realisasi', baris.realisasi],
      benar('capaian', baris.capaian, baris.hitung.capaian),
    ];
  const { pagu, realisasiAnggaran, capaianAnggaran } = baris.hitung;
  return [
    benar('pagu', baris.pagu, pagu),
    benar('realisasiAnggaran', baris.realisasiAnggaran, realisasiAnggaran),
    benar('capaianAnggaran', baris.capaianAnggaran, capaianAnggaran),
  ];
}

/** Cells in which the print is coarser than, or lacks, what the office keeps in its own data. */
const cetakanLain: Readonly<Record<string, string>> = {
  's2 target 0.005': '0.0045',
  's2 realisasi 0.00126': '0.0012',
  't1 capaian 115.810219': '115.81',
  '2.08.02 capaian 66.67': '66.68',
  '2.08.03.2.03 target ': '100',
};

describe.each([1, 2] as const)('Triwulan %i 2022', (triwulan) => {
  const lembar = susunLembar(serang, triwulan, tw13);
  const laporan = readTercetak(triwulan);
  const baris = barisTabel(lembar);
  const kinerja = laporan.baris.filter((b) => 'indikator' in b);

  test('one row per printed indicator, in the printed order', () => {
    const nama = new Map(serang.simpul.flatMap((s) => s.indikator.map((i) => [i.id, i.nama])));
    expect(baris.map((b) => b[5])).toEqual(kinerja.map((k) => nama.get(k.indikator)));
    expect(lembar.jumlahBarisTabel).toBe(131);
  });

  test('every cell says what was printed, or what is right where the print is wrong', () => {
    const pertama = new Map<string, number>();
    kinerja.forEach((k, n) => {
      if (!pertama.has(k.simpul)) pertama.set(k.simpul, n);
    });
    const barisKinerja = new Map(kinerja.map((k, n) => [k.indikator, n]));
    const salah = laporan.baris.flatMap((b) => {
      const r = 'indikator' in b ? barisKinerja.get(b.indikator) : pertama.get(b.simpul);
      return harapan(b).flatMap(([isi, teks]) => {
        const tampil = baris[r ?? -1]?.[kolom[isi]] ?? 'tidak ada';
        const letak = `${b.simpul} ${isi} ${teks ?? ''}`;
        return terbaca(tampil) === terbaca(teks) || cetakanLain[letak] === tampil ? [] : [{ letak, tampil }];
      });
    });
    expect(salah).toEqual([]);
  });

  test('the title and the total', () => {
    expect(
      tampilan(lembar)
        .slice(0, 3)
        .map((b) => b[0])
        .join(' '),
    ).toContain(`TRIWULAN ${'I'.repeat(triwulan)}`);
    expect(bawahTabel(lembar)[0]).toEqual([
      'TOTAL',
      laporan.total.pagu,
      laporan.total.realisasiAnggaran,
      laporan.total.capaianAnggaran,
    ]);
  });
});
