import { expect, test } from 'vitest';
import { pilihanInduk } from '#renderer/rencana/jenjang';
import { jumlahPagu } from '#shared/perhitungan/jumlah-pagu';
import { susunBaris } from '#renderer/rencana/susun-baris';
import { buildPohon } from '#shared/model/pohon';
import { createIndikator, createSimpul } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

test('pagu per version adds up to the printed totals of Kota Serang', () => {
  const pohon = buildPohon(serang.simpul);
  expect(jumlahPagu(pohon, 'murni').total).toBe(9_756_893_547);
  expect(jumlahPagu(pohon, 'pergeseran').total).toBe(15_904_466_547);
  expect(jumlahPagu(pohon, 'murni').simpul.get('2.08.01')).toBe(6_932_571_335);
});

test('nothing entered is no pagu, not 0', () => {
  const pohon = buildPohon([createSimpul('program', 'p', null), createSimpul('kegiatan', 'k', 'p')]);
  expect(jumlahPagu(pohon, 'murni')).toEqual({
    simpul: new Map([
      ['p', null],
      ['k', null],
    ]),
    total: null,
  });
});

test('rows stand by kode below each other; a search keeps what leads to a match', () => {
  const pohon = buildPohon([
    createSimpul('program', 'p10', null, { kode: '2.08.10' }),
    createSimpul('program', 'p2', null, { kode: '2.08.2' }),
    createSimpul('tujuan', 't', null),
    createSimpul('sasaran', 'x', 't'),
    createSimpul('program', 'p1', 'x', { kode: '2.08.1' }),
    createSimpul('kegiatan', 'k', 'p10', {
      nama: 'Layanan',
      indikator: [createIndikator('k#1', { nama: 'Cakupan Imunisasi' })],
    }),
  ]);
  expect(susunBaris(pohon, '').map((b) => b.value)).toEqual(['t', 'p2', 'p10']);
  expect(susunBaris(pohon, 'imunisasi')).toEqual([
    { value: 'p10', label: 'Nama p10', children: [{ value: 'k', label: 'Layanan' }] },
  ]);
  expect(susunBaris(pohon, '2.08.2').map((b) => b.value)).toEqual(['p2']);
});

test('a node may hang under the level above it, and stays where an old file put it', () => {
  const pohon = buildPohon([
    createSimpul('tujuan', 't', null),
    createSimpul('sasaran', 'x', 't'),
    createSimpul('program', 'p', 't'),
  ]);
  expect(pilihanInduk('program', pohon, null).map((s) => s.id)).toEqual(['x']);
  expect(pilihanInduk('program', pohon, 't').map((s) => s.id)).toEqual(['t', 'x']);
  expect(pilihanInduk('tujuan', pohon, null)).toEqual([]);
});
