/** Checks of one quarter: capaian above a limit, or far below the share of the quarter. */
import { describe, expect, test } from 'vitest';
import type { Aturan, Indikator, Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { anggaran, createIndikator, kinerja } from '#test/fixtures/kecil';
import { find, sub } from './satu-sub-kegiatan';

describe('capaian-tinggi', () => {
  const capaian = (nilai: string, aturan: Partial<Aturan> = {}): Temuan[] =>
    find(
      sub({
        indikator: [createIndikator('i', { target: { murni: '100' } })],
        kinerja: [kinerja('i', 1, nilai)],
        aturan,
      }),
      'capaian-tinggi',
    );

  test('above 120, exactly', () => {
    expect(capaian('120')).toEqual([]);
    expect(capaian('120.00001')).toHaveLength(1);
    expect(capaian('178.125')[0]?.pesan).toContain(
      'mencapai 178,13% pada Triwulan I (target 100, realisasi 178,125), di atas 120%',
    );
  });

  test('or above the office´s own limit; a limit that is none is passed over', () => {
    expect(capaian('121', { batasCapaianTinggi: '150' })).toEqual([]);
    expect(capaian('101', { batasCapaianTinggi: 100 })).toHaveLength(1);
    for (const batas of ['tinggi', '', -5, null, {}, Number.NaN])
      expect(capaian('121', { batasCapaianTinggi: batas })).toHaveLength(1);
  });

  test('the 186,67 of Rasio KDRT', () => {
    const indikator = [
      createIndikator('i', {
        nama: 'Rasio KDRT',
        satuan: 'Rasio',
        arah: 'turun',
        rumus: '2T-R',
        target: { murni: '0.0045' },
      }),
    ];
    expect(find(sub({ indikator, kinerja: [kinerja('i', 1, '0.0006')] }), 'capaian-tinggi')[0]?.pesan).toContain(
      '186,67%',
    );
  });
});

describe('capaian-rendah', () => {
  const rendah = (
    target: string,
    nilai: string,
    triwulan: Triwulan,
    lain: Partial<Indikator> = {},
    aturan: Partial<Aturan> = {},
  ): number =>
    find(
      sub({
        indikator: [createIndikator('i', { target: { murni: target }, ...lain })],
        kinerja: [kinerja('i', triwulan, nilai)],
        aturan,
      }),
      'capaian-rendah',
      triwulan,
    ).length;

  test('under half of the quarter´s share', () => {
    expect(rendah('400', '50', 1)).toBe(0);
    expect(rendah('400', '49', 1)).toBe(1);
    expect(rendah('400', '99', 2)).toBe(1);
    expect(rendah('400', '199', 4)).toBe(1);
    expect(rendah('400', '200', 4)).toBe(0);
  });

  test('one dokumen is not due before Triwulan IV', () => {
    expect(([1, 2, 3, 4] as const).map((n) => rendah('1', '0', n))).toEqual([0, 0, 0, 1]);
    expect(([1, 2, 3, 4] as const).map((n) => rendah('2', '0', n))).toEqual([0, 1, 1, 1]);
  });

  test('by the office´s own part of the share', () => {
    expect(rendah('400', '50', 1, {}, { batasCapaianRendah: '80' })).toBe(1);
  });

  test('not of what does not accumulate, nor where lower is better', () => {
    expect(rendah('100', '0', 2, { nama: 'Persentase dokumen', satuan: 'Persen' })).toBe(0);
    expect(rendah('100', '0', 2, { arah: 'turun', rumus: '2T-R' })).toBe(0);
  });

  test('money under half of the quarter´s share, once entered', () => {
    const serapan = (nilai: number | null): number =>
      find(sub({ indikator: [], anggaran: [anggaran('s', 2, nilai)] }), 'capaian-rendah', 2).length;
    expect(serapan(25_000_000)).toBe(0);
    expect(serapan(24_999_999)).toBe(1);
    expect(serapan(null)).toBe(0);
  });
});
