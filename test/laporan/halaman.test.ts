/** Printed pages end between nodes. */
import { describe, expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { awalHalaman, tinggiIsiHalaman } from '#shared/laporan/halaman';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { serang } from '#test/fixtures/serang';

const rencana = { tinggiBaris: [20, 10, 30, 30, 30, 30], kepala: { dari: 1, sampai: 1 }, kelompok: [2, 4, 5] };

test('rows of one group stay together; the header counts on every page', () => {
  // Page 1: title 20, header 10, group 60. Page 2: header 10, 30 and 30.
  expect(awalHalaman({ ...rencana, tinggiHalaman: 90 })).toEqual([4]);
  expect(awalHalaman({ ...rencana, tinggiHalaman: 100 })).toEqual([4]);
  expect(awalHalaman({ ...rencana, tinggiHalaman: 200 })).toEqual([]);
});

test('a group higher than a page is broken between its rows', () => {
  expect(awalHalaman({ ...rencana, tinggiHalaman: 60 })).toEqual([3, 4, 5]);
});

describe.each(daftarBentuk)('$id', (bentuk) => {
  const lembar = susunLembar(serang, 2, bentuk);

  test('no page of Serang 2022 ends within a merged cell or overflows', () => {
    const batas = tinggiIsiHalaman(
      lembar.halaman,
      lembar.kolom.map((k) => k.lebar),
    );
    const tinggi = lembar.baris.map((b) => b.tinggi);
    const kepala = tinggi.slice(lembar.kepala.dari, lembar.kepala.sampai + 1).reduce((a, b) => a + b, 0);
    const awal = [0, ...lembar.awalHalaman];
    awal.forEach((r, n) => {
      const isi = tinggi.slice(r, awal[n + 1]).reduce((a, b) => a + b, 0);
      expect.soft(isi + (n === 0 ? 0 : kepala)).toBeLessThanOrEqual(batas);
      expect
        .soft(lembar.baris[r]?.sel.some((s) => s.isi.jenis === 'tertutup' && s.gaya.nama.startsWith('tabel')))
        .toBe(false);
    });
  });

  test('the signature stands under the last rows of the table', () => {
    expect(lembar.awalHalaman.at(-1)).toBeLessThan(lembar.kepala.sampai + 1 + lembar.jumlahBarisTabel);
  });
});

test('larger paper holds more', () => {
  const halaman = (kertas: 'A4' | 'A3'): number => susunLembar(serang, 1, tw13, { kertas }).awalHalaman.length;
  expect(halaman('A3')).toBeLessThanOrEqual(halaman('A4'));
});
