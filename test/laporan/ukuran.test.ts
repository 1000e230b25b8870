/** Widths and heights: nothing is cut, nothing shows ###. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { tinggiBarisMaksimum } from '#shared/laporan/lembar';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { countLines, textWidth } from '#shared/laporan/text-metrics';
import { lebarIsiKolom, tinggiSel } from '#shared/laporan/ukuran';
import { dataAcak } from '#test/fixtures/acak';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { barisTabel } from './baca-lembar';

const arial9 = { ukuran: 9, tebal: false };

describe('text in Arial', () => {
  test('widths of the AFM files', () => {
    expect(textWidth('PROGRAM', { ukuran: 1000, tebal: false })).toBe(667 + 722 + 778 + 778 + 722 + 667 + 833);
    expect(textWidth('i', { ukuran: 1000, tebal: true })).toBe(278);
  });

  test('wraps between words, breaks a word that is too long, keeps line breaks', () => {
    const lebar = textWidth('Jumlah dokumen', arial9);
    expect(countLines('Jumlah dokumen', lebar, arial9)).toBe(1);
    expect(countLines('Jumlah dokumen RKA', lebar, arial9)).toBe(2);
    expect(countLines('a\n\nb', lebar, arial9)).toBe(3);
    expect(countLines('x'.repeat(100), textWidth('x'.repeat(30), arial9), arial9)).toBe(4);
  });
});

/** Rows whose text needs more height than they have, and figures wider than their column. */
function terpotong({ baris, kolom }: ReturnType<typeof susunLembar>): string[] {
  const lebar = kolom.map((k) => k.lebar);
  return baris.flatMap(({ sel }, r) =>
    sel.flatMap((s, n) => {
      const tersedia = baris.slice(r, r + (s.gabung?.baris ?? 1)).reduce((jumlah, b) => jumlah + b.tinggi, 0);
      const terlaluTinggi = tinggiSel(s, n, lebar) > tersedia + 0.01;
      const angka = s.isi.jenis === 'angka' || s.isi.jenis === 'rumus';
      const terlaluLebar =
        angka && s.gabung === undefined && textWidth(s.tampil, s.gaya) > lebarIsiKolom(lebar[n] ?? 0) + 0.6;
      return terlaluTinggi || terlaluLebar ? [s.tampil] : [];
    }),
  );
}

describe.each(daftarBentuk)('$id', (bentuk) => {
  test('shows all of Serang 2022 in full', () => {
    expect(terpotong(susunLembar(serang, 2, bentuk))).toEqual([]);
  });

  test('shows any office in full, within the height a row can have', () => {
    fc.assert(
      fc.property(dataAcak(), (data) => {
        const lembar = susunLembar(data, 1, bentuk);
        expect(terpotong(lembar)).toEqual([]);
        expect(Math.max(...lembar.baris.map((b) => b.tinggi))).toBeLessThanOrEqual(tinggiBarisMaksimum);
      }),
      { numRuns: 30 },
    );
  });
});

test('a text higher than a row can be is spread over several, and the figures stay in the first', () => {
  const panjang = 'Kegiatan dilaksanakan pada triwulan berikutnya. '.repeat(200).trim();
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('a'), createIndikator('b')]),
    anggaran: [{ simpul: 's', triwulan: 1, nilai: 25_000_000, keterangan: panjang }],
  });
  const lembar = susunLembar(data, 1, tw13);
  expect(terpotong(lembar)).toEqual([]);
  expect(lembar.baris.length).toBeGreaterThan(20);
  expect(lembar.jumlahBarisTabel).toBe(4);
  expect(barisTabel(lembar)[2]?.slice(9, 14)).toEqual(['100.000.000', '', '25.000.000', '', '25,00']);
});

test('a column grows for a figure of 15 digits', () => {
  const data = createData({ simpul: satuSubKegiatan([], { pagu: { murni: 999_999_999_999_999 } }) });
  const lembar = susunLembar(data, 1, tw13);
  expect(lembar.kolom[9]?.lebar).toBeGreaterThan(tw13.ukuranHuruf);
  expect(terpotong(lembar)).toEqual([]);
});
