/** A quarter added to a year that is already there. */
import { describe, expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { summarizeTriwulan } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { serang } from '#test/fixtures/serang';
import { bukuLama, ekspor, imporBytes } from './bantu';

/** The year as it stood after Triwulan I. */
const tw1: TriwulanData = {
  ...serang,
  versiAnggaran: serang.versiAnggaran.filter((v) => v.id === 'murni'),
  simpul: serang.simpul.map((s) => ({
    ...s,
    ...(s.pagu === undefined ? {} : { pagu: { murni: s.pagu['murni'] ?? null } }),
    indikator: s.indikator.map((i) => ({ ...i, target: { murni: i.target['murni'] ?? null } })),
  })),
  realisasi: {
    ...serang.realisasi,
    indikator: serang.realisasi.indikator.filter((r) => r.triwulan === 1),
    anggaran: serang.realisasi.anggaran.filter((r) => r.triwulan === 1),
    keterangan: serang.realisasi.keterangan.filter((r) => r.triwulan === 1),
  },
};
/** The figures of a quarter; a target of 100 may come back as 100.00, as the sheet shows it. */
const ringkas = (data: TriwulanData, n: 1 | 2): unknown => {
  const { total, simpul } = summarizeTriwulan(computeTriwulan(data, n));
  const indikator = (i: { target: string | null }): object => ({
    ...i,
    target: i.target === null ? null : Number(i.target),
  });
  return { total, simpul: simpul.map((s) => ({ ...s, indikator: s.indikator.map(indikator) })) };
};

describe('Triwulan II added to the year after Triwulan I', () => {
  test.each([{ denganKode: true }, { denganKode: false }])('%o: both quarters say what they should', async (opsi) => {
    const hasil = imporBytes(await ekspor(serang, 2, tw13, opsi), { lama: tw1 });
    expect(ringkas(hasil.data, 2)).toEqual(ringkas(serang, 2));
    expect(ringkas(hasil.data, 1)).toEqual(ringkas(serang, 1));
    expect(hasil.data.versiAnggaran.map((v) => [v.id, v.mulaiTriwulan])).toEqual([
      ['murni', 1],
      ['impor-tw2', 2],
    ]);
    expect(hasil.perbaikan.filter((p) => /^(?:baris baru|baris tidak ada lagi)$/u.test(p.apa))).toEqual([]);
  });

  test('the same plan makes no new version', async () => {
    const hasil = imporBytes(await ekspor(serang, 2, tw13, { denganKode: true }), { lama: serang });
    expect(hasil.data).toEqual(serang);
  });

  test('a report of another year is refused', async () => {
    const bytes = await ekspor(serang, 2, tw13);
    expect(() => imporBytes(bytes, { lama: { ...serang, tahun: 2023 } })).toThrow('2023');
  });
});

describe("the agency's workbook of Triwulan I over the year's own data", () => {
  const hasil = imporBytes(bukuLama, { lama: serang });

  test('every row finds its own in spite of the spelling, and doubtful ones are listed', () => {
    expect(hasil.data.simpul.map((s) => s.id)).toEqual(serang.simpul.map((s) => s.id));
    expect(ringkas(hasil.data, 1)).toEqual(ringkas(serang, 1));
    expect(ringkas(hasil.data, 2)).toEqual(ringkas(serang, 2));
    expect(hasil.perbaikan.some((p) => p.apa === 'dicocokkan meski ejaannya berbeda')).toBe(true);
  });

  test('findings name the rows of the year', () => {
    expect(hasil.temuan.find((t) => t.alamat === 'N36')?.simpul).toBe('2.08.01.2.08');
  });
});

test('new rows are added where they stand, rows that are gone are listed and lose their pagu', async () => {
  const kode = '2.08.01.2.01.02';
  const tanpa: TriwulanData = {
    ...serang,
    simpul: serang.simpul.filter((s) => s.id !== kode),
    realisasi: {
      ...serang.realisasi,
      indikator: serang.realisasi.indikator.filter((r) => !r.indikator.startsWith(kode)),
      anggaran: serang.realisasi.anggaran.filter((r) => r.simpul !== kode),
    },
  };
  const tambah = imporBytes(await ekspor(serang, 2, tw13, { denganKode: true }), { lama: tanpa });
  expect(tambah.perbaikan.filter((p) => p.apa === 'baris baru')).toHaveLength(1);
  expect(tambah.data.simpul.map((s) => s.id)).toEqual(serang.simpul.map((s) => s.id));
  expect(ringkas(tambah.data, 2)).toEqual(ringkas(serang, 2));

  const kurang = imporBytes(await ekspor(tanpa, 2, tw13, { denganKode: true }), { lama: serang });
  expect(kurang.perbaikan.filter((p) => p.apa === 'baris tidak ada lagi').map((p) => p.dari)).toEqual([
    serang.simpul.find((s) => s.id === kode)?.nama,
  ]);
});
