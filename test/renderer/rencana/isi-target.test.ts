import { expect, test } from 'vitest';
import { bacaDaftarTarget, susunBarisTarget } from '#renderer/rencana/isi-target';
import { createIndikator, createSimpul } from '#test/fixtures/kecil';

const baris = susunBarisTarget([
  createSimpul('program', 'p', null, { indikator: [createIndikator('i', { target: { murni: '66.68' } })] }),
  createSimpul('subkegiatan', 's', 'k', {
    indikator: [
      createIndikator('j', { satuan: 'Poin', target: { murni: '601 (Madya)' }, targetAngka: { murni: '601' } }),
      createIndikator('k', { target: { murni: null } }),
    ],
  }),
]);
const baca = (ketikan: Record<string, string>) =>
  bacaDaftarTarget(
    baris,
    'murni',
    Object.fromEntries(Object.entries(ketikan).map(([kunci, teks]) => [kunci, { teks, angka: '' }])),
  );

test('every indicator has a row, in the order of the plan', () => {
  expect(baris.map((b) => b.kunci)).toEqual(['p/i', 's/j', 's/k']);
});

test('only what differs is saved, Indonesian, English and with its satuan alike; an emptied field takes the target away', () => {
  expect(baca({ 'p/i': '66,68', 's/k': '12 dokumen' })).toEqual({
    isi: [{ simpul: 's', indikator: 'k', target: '12', angka: null }],
    cacat: {},
  });
  expect(baca({ 'p/i': '' }).isi).toEqual([{ simpul: 'p', indikator: 'i', target: null, angka: null }]);
});

test('a target in words needs its number anew; a broken figure is told at its row and saves nothing there', () => {
  expect(baca({ 's/j': '700 (Utama)' }).isi).toEqual([
    { simpul: 's', indikator: 'j', target: '700 (Utama)', angka: null },
  ]);
  const { isi, cacat } = baca({ 'p/i': '160.427.6000', 's/k': '5' });
  expect(isi).toEqual([{ simpul: 's', indikator: 'k', target: '5', angka: null }]);
  expect(Object.keys(cacat)).toEqual(['p/i']);
});
