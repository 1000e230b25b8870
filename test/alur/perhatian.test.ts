import { describe, expect, it } from 'vitest';
import { isDisahkan } from '#shared/alur/disahkan';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPerhatian } from '#shared/alur/perhatian';
import { isTerlambat, isTriwulanOver } from '#shared/alur/terlambat';
import { buildPohon } from '#shared/model/pohon';
import type { AlurUnit, StatusAlur, Unit } from '#shared/model/triwulan-data';
import { createTemuan } from '#shared/pemeriksaan/temuan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { serang } from '#test/fixtures/serang';

const kb: Unit = { id: 'bidang-kb', nama: 'Bidang KB', jenis: 'bidang' };
const pug: Unit = { id: 'bidang-pug', nama: 'Bidang PUG', jenis: 'bidang' };

function alur(unit: string, status: StatusAlur): AlurUnit {
  return { unit, triwulan: 2, status, alasan: null, pelaku: 'Siti', waktu: '2022-07-08T03:00:00.000Z' };
}

const bahan = {
  tahun: 2022,
  triwulan: 2 as const,
  unit: [kb, pug],
  alur: [],
  kelengkapan: new Map([
    ['bidang-kb', { terisi: 3, semua: 22 }],
    ['bidang-pug', { terisi: 0, semua: 32 }],
  ]),
  temuan: [],
  kini: new Date(2022, 5, 30, 23, 59),
};

describe('what needs attention', () => {
  it('is nothing about units before the quarter is over, and who has not submitted from the day after', () => {
    expect(buildPerhatian(bahan)).toEqual([]);
    expect(buildPerhatian({ ...bahan, kini: new Date(2022, 6, 1) })).toEqual([
      {
        jenis: 'terlambat',
        unit: [
          { unit: kb, kelengkapan: { terisi: 3, semua: 22 } },
          { unit: pug, kelengkapan: { terisi: 0, semua: 32 } },
        ],
      },
    ]);
    expect(isTriwulanOver(2022, 4, new Date(2022, 11, 31))).toBe(false);
    expect(isTriwulanOver(2022, 4, new Date(2023, 0, 1))).toBe(true);
  });

  it('puts returned units first, then galat, then what waits for the sekretariat, then who falls behind', () => {
    const daftar = buildPerhatian({
      ...bahan,
      alur: [alur('bidang-kb', 'dikembalikan'), alur('bidang-pug', 'diajukan')],
      temuan: [
        createTemuan('capaian-rendah', { simpul: 's', triwulan: 2 }, 'rendah'),
        createTemuan('belum-diisi', { simpul: 's', triwulan: 2 }, 'kosong'),
        createTemuan('satuan-janggal', { simpul: 's' }, 'janggal'),
      ],
    });
    expect(daftar).toEqual([
      expect.objectContaining({ jenis: 'dikembalikan', unit: kb }),
      { jenis: 'temuan', aturan: 'belum-diisi', jumlah: 1 },
      { jenis: 'menunggu-verifikasi', unit: [pug] },
      { jenis: 'temuan', aturan: 'capaian-rendah', jumlah: 1 },
    ]);
  });

  it('calls late who has not submitted a quarter that is over, and nobody else', () => {
    const sesudah = new Date(2022, 6, 1);
    expect(
      (['tanpa-isian', 'belum', 'draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'disahkan'] as const).filter(
        (keadaan) => isTerlambat(keadaan, 2022, 2, sesudah),
      ),
    ).toEqual(['belum', 'draf']);
    expect(isTerlambat('belum', 2022, 3, sesudah)).toBe(false);
  });

  it('leaves out units that have nothing to fill', () => {
    expect(buildPerhatian({ ...bahan, kelengkapan: new Map(), kini: new Date(2023, 0, 1) })).toEqual([]);
  });
});

describe('a report without DRAF', () => {
  const hasil = computeTriwulan(serang, 2);
  const pengisi = buildPengisi(buildPohon(serang.simpul), serang.unit);
  const semua = serang.unit.map((u) => alur(u.id, 'disahkan'));

  it('needs every unit of the office approved in that quarter', () => {
    expect(isDisahkan(semua, hasil, pengisi, null)).toBe(true);
    expect(isDisahkan(semua.slice(1), hasil, pengisi, null)).toBe(false);
    expect(isDisahkan([...semua.slice(1), alur(serang.unit[0]?.id ?? '', 'diverifikasi')], hasil, pengisi, null)).toBe(
      false,
    );
    expect(isDisahkan(semua, computeTriwulan(serang, 3), pengisi, null)).toBe(false);
    expect(isDisahkan(undefined, hasil, pengisi, null)).toBe(false);
  });

  it('of one unit needs that unit alone', () => {
    expect(isDisahkan([alur('bidang-kb', 'disahkan')], hasil, pengisi, 'bidang-kb')).toBe(true);
    expect(isDisahkan([alur('bidang-kb', 'disahkan')], hasil, pengisi, 'bidang-pug')).toBe(false);
  });
});
