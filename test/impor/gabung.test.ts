/** A quarter added to a year that is already there. */
import { describe, expect, test } from 'vitest';
import type { ImporBerhasil } from '#shared/impor/impor';
import { tanpaKoreksi } from '#shared/impor/koreksi';
import type { PilihanRencana } from '#shared/impor/penambahan';
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

describe('a plan that differs: what becomes of it is chosen', () => {
  const tambah = async (rencana: PilihanRencana | null): Promise<ImporBerhasil> =>
    imporBytes(await ekspor(serang, 2, tw13, { denganKode: true }), {
      lama: tw1,
      koreksi: { ...tanpaKoreksi, rencana },
    });

  test('the differences are listed with both figures, before anybody has chosen', async () => {
    const { penambahan } = await tambah(null);
    expect(penambahan).toMatchObject({ berlaku: { id: 'murni' }, rencana: 'versi-baru', hilang: [], cocok: [] });
    expect(penambahan?.perubahan).toContainEqual(
      expect.objectContaining({ alamat: 'E135', apa: 'pagu', dari: '100.925.000', ke: '3.568.005.000' }),
    );
  });

  test('a new version bears the name that was given', async () => {
    const hasil = await tambah({ cara: 'versi-baru', nama: ' Pergeseran I  (DPA 12) ' });
    expect(hasil.data.versiAnggaran.map((v) => [v.nama, v.mulaiTriwulan])).toEqual([
      [tw1.versiAnggaran[0]?.nama, 1],
      ['Pergeseran I (DPA 12)', 2],
    ]);
  });

  test('the version in force corrected: no other version, and every quarter divides by the new plan', async () => {
    const hasil = await tambah({ cara: 'koreksi' });
    expect(hasil.data.versiAnggaran).toEqual(tw1.versiAnggaran);
    expect(ringkas(hasil.data, 2)).toEqual(ringkas(serang, 2));
    expect(computeTriwulan(hasil.data, 1).total).toMatchObject({
      pagu: computeTriwulan(serang, 2).total.pagu,
      realisasi: computeTriwulan(serang, 1).total.realisasi,
    });
    expect(hasil.perbaikan.map((p) => p.apa)).toContain('versi anggaran diperbaiki');
  });

  test('the plan kept: only realisasi is taken, and what is left out is listed', async () => {
    const hasil = await tambah({ cara: 'tetap' });
    expect(hasil.data.simpul).toEqual(tw1.simpul);
    expect(hasil.data.versiAnggaran).toEqual(tw1.versiAnggaran);
    expect(computeTriwulan(hasil.data, 2).total).toMatchObject({
      pagu: computeTriwulan(tw1, 2).total.pagu,
      realisasi: computeTriwulan(serang, 2).total.realisasi,
    });
    expect(hasil.perbaikan.filter((p) => p.apa === 'rencana tidak diambil')).not.toEqual([]);
  });

  test('the plan kept: rows that the year does not have are not taken, nor is their realisasi', async () => {
    const kode = '2.08.01.2.01.02';
    const tanpa: TriwulanData = {
      ...tw1,
      simpul: tw1.simpul.filter((s) => s.id !== kode),
      realisasi: { indikator: [], anggaran: [], keterangan: [] },
    };
    const hasil = imporBytes(await ekspor(serang, 2, tw13, { denganKode: true }), {
      lama: tanpa,
      koreksi: { ...tanpaKoreksi, rencana: { cara: 'tetap' } },
    });
    expect(hasil.data.simpul).toEqual(tanpa.simpul);
    expect(hasil.data.realisasi.anggaran.some((r) => r.simpul === kode)).toBe(false);
    expect(hasil.data.realisasi.anggaran).not.toEqual([]);
  });
});

describe('matches that a person looks at', () => {
  const salahEja: TriwulanData = {
    ...serang,
    simpul: serang.simpul.map((s) =>
      s.id === '2.08.01.2.01.01' ? { ...s, nama: 'Penyusunan Dokumen Perencanan Perangkat Darah' } : s,
    ),
  };
  const bytes = ekspor(salahEja, 2, tw13);

  test('a doubtful one is listed with the row it was taken for', async () => {
    const { penambahan } = imporBytes(await bytes, { lama: serang });
    expect(penambahan?.cocok).toMatchObject([
      { jenjang: 'subkegiatan', dasar: 'mirip', lama: { id: '2.08.01.2.01.01' } },
    ]);
    expect(penambahan?.rencana).toBe('sama');
  });

  test('is corrected to a new row: the old one is gone from the report', async () => {
    const alamat = imporBytes(await bytes, { lama: serang }).penambahan?.cocok[0]?.alamat ?? '';
    const hasil = imporBytes(await bytes, { lama: serang, koreksi: { ...tanpaKoreksi, pasangan: { [alamat]: null } } });
    expect(hasil.data.simpul).toHaveLength(serang.simpul.length + 1);
    expect(hasil.penambahan?.cocok).toMatchObject([{ alamat, dasar: 'dipilih', lama: null }]);
    expect(hasil.penambahan?.hilang.map((h) => h.id)).toEqual(['2.08.01.2.01.01']);
  });

  test('a new row is corrected to the row of the year that it is, whatever its name', async () => {
    const lain: TriwulanData = {
      ...serang,
      simpul: serang.simpul.map((s) => (s.id === '2.08.01.2.01.01' ? { ...s, nama: 'Menyusun berkas' } : s)),
    };
    const buku = await ekspor(lain, 2, tw13);
    const semula = imporBytes(buku, { lama: serang });
    const baru = semula.penambahan?.cocok.find((c) => c.dasar === 'baru');
    expect(baru?.calon.map((c) => c.id)).toEqual(['2.08.01.2.01.01']);
    const hasil = imporBytes(buku, {
      lama: serang,
      koreksi: { ...tanpaKoreksi, pasangan: { [baru?.alamat ?? '']: '2.08.01.2.01.01' } },
    });
    expect(hasil.data).toEqual(serang);
  });

  test('an indicator too', async () => {
    const semula = imporBytes(await ekspor(serang, 2, tw13, { denganKode: true }), { lama: serang });
    const id = serang.simpul.find((s) => s.id === '2.08.01.2.01.01')?.indikator[0]?.id ?? '';
    const alamat = semula.letak.indikator[id] ?? '';
    const hasil = imporBytes(await ekspor(serang, 2, tw13, { denganKode: true }), {
      lama: serang,
      koreksi: { ...tanpaKoreksi, pasangan: { [alamat]: null } },
    });
    expect(hasil.data.simpul.find((s) => s.id === '2.08.01.2.01.01')?.indikator).toHaveLength(2);
    expect(hasil.penambahan?.perubahan).toMatchObject([{ apa: 'indikator baru', alamat }]);
  });
});

describe('realisasi of the quarter that is there already', () => {
  const satu = serang.simpul.find((s) => s.id === '2.08.01.2.01.01')?.indikator[0]?.id ?? '';
  const ubah = (nilai: string | null): TriwulanData => ({
    ...serang,
    realisasi: {
      ...serang.realisasi,
      indikator: serang.realisasi.indikator.map((r) =>
        r.indikator === satu && r.triwulan === 2 ? { ...r, nilai, keterangan: 'Catatan laporan' } : r,
      ),
    },
  });
  const nilai = (h: ImporBerhasil): unknown =>
    h.data.realisasi.indikator.find((r) => r.indikator === satu && r.triwulan === 2)?.nilai;

  test('a blank in the report replaces nothing', async () => {
    const hasil = imporBytes(await ekspor(ubah(null), 2, tw13, { denganKode: true }), { lama: ubah('3') });
    expect(nilai(hasil)).toBe('3');
  });

  test('another figure replaces it, listed by cell and name', async () => {
    const hasil = imporBytes(await ekspor(ubah('4'), 2, tw13, { denganKode: true }), { lama: ubah('3') });
    expect(nilai(hasil)).toBe('4');
    expect(hasil.perbaikan.filter((p) => p.apa === 'realisasi lama diganti')).toEqual([
      expect.objectContaining({
        alamat: expect.stringMatching(/^I\d+$/u) as string,
        dari: expect.stringContaining(': 3') as string,
        ke: '4',
      }),
    ]);
  });
});
