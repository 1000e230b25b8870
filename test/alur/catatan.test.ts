import { describe, expect, it } from 'vitest';
import { buildCatatan, listCatatan } from '#shared/alur/catatan';
import type { AlurUnit, StatusAlur } from '#shared/model/triwulan-data';

function alur(unit: string, status: StatusAlur, indikator: string | null): AlurUnit {
  return {
    unit,
    triwulan: 2,
    status,
    alasan: 'Belum sesuai SPJ',
    catatan: [{ simpul: '2.08.02.2.01.02', indikator, teks: `Catatan untuk ${unit}` }],
    pelaku: 'Rina',
    waktu: '2022-07-08T03:00:00.000Z',
  };
}

describe('remarks on the rows of a returned quarter', () => {
  const semua = [alur('bidang-pug', 'dikembalikan', 'i'), alur('bidang-kb', 'diajukan', null)];

  it('are told at their row while the unit corrects, and no longer once it has submitted again', () => {
    expect(listCatatan(semua, 2).map((c) => c.teks)).toEqual(['Catatan untuk bidang-pug']);
    const cari = buildCatatan(semua, 2);
    expect(cari('2.08.02.2.01.02', 'i')).toBe('Catatan untuk bidang-pug');
    expect(cari('2.08.02.2.01.02', null)).toBeNull();
    expect(cari('2.08.02', 'i')).toBeNull();
  });

  it('belong to their quarter', () => {
    expect(listCatatan(semua, 3)).toEqual([]);
    expect(listCatatan(undefined, 2)).toEqual([]);
  });
});
