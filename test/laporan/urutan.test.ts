import { expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { evaluasiRenja } from '#shared/laporan/bentuk/evaluasi-renja';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { toRoman } from '#shared/laporan/urutan';
import { createData, createIndikator, createSimpul } from '#test/fixtures/kecil';
import { barisTabel } from './baca-lembar';

const simpul = [
  createSimpul('program', 'tanpa tujuan', null, { kode: '1.01.01' }),
  createSimpul('tujuan', 'tujuan 1', null),
  createSimpul('sasaran', 'sasaran 1a', 'tujuan 1'),
  createSimpul('sasaran', 'sasaran 1b', 'tujuan 1'),
  createSimpul('program', 'program 10', 'sasaran 1a', { kode: '2.08.10' }),
  createSimpul('program', 'program 2', 'sasaran 1b', { kode: '2.08.2' }),
  createSimpul('kegiatan', 'kegiatan 2', 'program 2', { kode: '2.08.2.2.02' }),
  createSimpul('kegiatan', 'kegiatan 1', 'program 2', { kode: '2.08.2.2.01' }),
  createSimpul('subkegiatan', 'sub 2', 'kegiatan 1', { kode: '2.08.2.2.01.0002' }),
  createSimpul('subkegiatan', 'sub 1', 'kegiatan 1', { kode: '2.08.2.2.01.0001' }),
  createSimpul('subkegiatan', 'sub lepas', 'program 10', { kode: '2.08.10.1.01.01' }),
  createSimpul('tujuan', 'tujuan 2', null),
];
const data = createData({ simpul });

/** Number and name of every row. */
function daftarBaris(baris: readonly string[][], kolomNama: number): string[] {
  return baris.map((b) => [b[0], ...b.slice(1, kolomNama + 1)].filter((t) => t !== '').join(' '));
}

test('a tujuan, all its sasaran, then all programs under them by kode; programs without a tujuan last', () => {
  expect(daftarBaris(barisTabel(susunLembar(data, 1, tw13)), 4)).toEqual([
    '1 Nama tujuan 1',
    'Nama sasaran 1a',
    'Nama sasaran 1b',
    'Nama program 2',
    'Nama kegiatan 1',
    'Nama sub 1',
    'Nama sub 2',
    'Nama kegiatan 2',
    'Nama program 10',
    'Nama sub lepas',
    '2 Nama tujuan 2',
    '3 Nama tanpa tujuan',
  ]);
});

test('without tujuan and sasaran the programs are numbered and listed by kode', () => {
  const lembar = susunLembar(data, 1, tw13, { denganTujuanSasaran: false });
  expect(lembar.kolom).toHaveLength(13);
  expect(daftarBaris(barisTabel(lembar), 2).filter((b) => /^\d/u.test(b))).toEqual([
    '1 Nama tanpa tujuan',
    '2 Nama program 2',
    '3 Nama program 10',
  ]);
});

test('levels numbered I / 1. / 1.1, kegiatan running on through all programs', () => {
  expect(daftarBaris(barisTabel(susunLembar(data, 1, evaluasiRenja)), 1)).toEqual([
    'I Nama tanpa tujuan',
    'II Nama program 2',
    '1. Nama kegiatan 1',
    '1.1 Nama sub 1',
    '1.2 Nama sub 2',
    '2. Nama kegiatan 2',
    'III Nama program 10',
    '3. Nama sub lepas',
  ]);
});

test('rows for which nothing was entered can be left out; a 0 counts as entered', () => {
  const isi = createData({
    simpul: [
      createSimpul('program', 'p', null),
      createSimpul('kegiatan', 'k', 'p'),
      createSimpul('subkegiatan', 'nol', 'k', { indikator: [createIndikator('nol#1')] }),
      createSimpul('subkegiatan', 'kosong', 'k', { indikator: [createIndikator('kosong#1')] }),
    ],
    kinerja: [{ indikator: 'nol#1', triwulan: 1, nilai: '0', keterangan: null }],
  });
  const baris = barisTabel(susunLembar(isi, 1, evaluasiRenja, { barisTanpaRealisasi: false }));
  expect(daftarBaris(baris, 1)).toEqual(['I Nama p', '1. Nama k', '1.1 Nama nol']);
  // The pagu of the row left out still counts.
  expect(baris[0]?.[6]).toBe('200.000.000');
});

test('the kode can stand before the name', () => {
  const baris = barisTabel(susunLembar(data, 1, evaluasiRenja, { denganKode: true }));
  expect(baris[3]?.[1]).toBe('2.08.2.2.01.0001 Nama sub 1');
});

test('Roman numerals', () => {
  expect([1, 4, 9, 14, 40, 99, 414].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', 'CDXIV']);
});
