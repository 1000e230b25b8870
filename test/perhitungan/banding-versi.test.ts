import { expect, test } from 'vitest';
import { buildPohon } from '#shared/model/pohon';
import { bandingkanVersi } from '#shared/perhitungan/banding-versi';
import { createIndikator, createSimpul } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

test('Kota Serang 2022: the pergeseran against DPA murni, with the totals of both reports', () => {
  const banding = bandingkanVersi(buildPohon(serang.simpul), 'murni', 'pergeseran');
  expect(banding.total).toEqual({ lama: 9_756_893_547, baru: 15_904_466_547 });
  const program = [...banding.simpul.values()].filter((b) => b.simpul.jenjang === 'program');
  const selisih = program.reduce((jumlah, b) => jumlah + (b.baru ?? 0) - (b.lama ?? 0), 0);
  expect(selisih).toBe(6_147_573_000);
  const sub = [...banding.simpul.values()].filter((b) => b.simpul.jenjang === 'subkegiatan' && b.keadaan !== 'tetap');
  expect(banding.jumlah.berubah + banding.jumlah.baru + banding.jumlah.hilang).toBe(sub.length);
  expect(sub.length).toBeGreaterThan(0);
});

const pohon = buildPohon([
  createSimpul('program', 'p', null),
  createSimpul('kegiatan', 'k', 'p'),
  createSimpul('subkegiatan', 'tetap', 'k', { pagu: { a: 5_000_000, b: 5_000_000 } }),
  createSimpul('subkegiatan', 'naik', 'k', { pagu: { a: 100_000_000, b: 120_000_000 } }),
  createSimpul('subkegiatan', 'baru', 'k', { pagu: { b: 25_000_000 } }),
  createSimpul('subkegiatan', 'hilang', 'k', { pagu: { a: 30_000_000, b: 0 } }),
  createSimpul('subkegiatan', 'cacat', 'k', {
    pagu: { a: 2_790_411_051, b: 279_041_051 },
    indikator: [
      createIndikator('i1', { target: { a: '12', b: '12.00' } }),
      createIndikator('i2', { target: { a: '601 (Madya)', b: '6010' }, targetAngka: { a: '601' } }),
      createIndikator('i3', { target: { a: '4', b: null } }),
    ],
  }),
]);

test('rows are new, gone, changed or the same; parents are summed; a lost digit is flagged', () => {
  const { simpul, total, jumlah } = bandingkanVersi(pohon, 'a', 'b');
  const keadaan = (id: string) => simpul.get(id)?.keadaan;
  expect(['tetap', 'naik', 'baru', 'hilang'].map(keadaan)).toEqual(['tetap', 'berubah', 'baru', 'hilang']);
  expect(simpul.get('cacat')?.lonjakan).toBe(true);
  expect(simpul.get('naik')?.lonjakan).toBe(false);
  // Coming from nothing is no jump.
  expect(simpul.get('baru')?.lonjakan).toBe(false);
  expect(simpul.get('k')).toMatchObject({
    lama: 2_925_411_051,
    baru: 429_041_051,
    keadaan: 'berubah',
    lonjakan: false,
  });
  expect(total).toEqual({ lama: 2_925_411_051, baru: 429_041_051 });
  expect(jumlah).toEqual({ berubah: 2, baru: 1, hilang: 1, target: 2, lonjakan: 2 });
});

test('targets that differ are listed as they are written', () => {
  expect(bandingkanVersi(pohon, 'a', 'b').simpul.get('cacat')?.target).toMatchObject([
    { indikator: { id: 'i2' }, lama: '601 (Madya)', baru: '6010', lonjakan: true },
    { indikator: { id: 'i3' }, lama: '4', baru: null, lonjakan: false },
  ]);
});
