/** Checks of one quarter: what is missing at submission. */
import { describe, expect, test } from 'vitest';
import type { RealisasiIndikator, TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { find, lengkap, sub } from './satu-sub-kegiatan';

test('an ordinary quarter gives no findings at all', () => {
  expect(runPemeriksaan(sub(lengkap), 1)).toEqual([]);
});

describe('belum-diisi', () => {
  test('names each empty cell of the quarter: kinerja with a target, money with a pagu', () => {
    const temuan = find(sub({}), 'belum-diisi', 3);
    expect(temuan.map((t) => [t.simpul, t.indikator, t.triwulan, t.tingkat])).toEqual([
      ['s', 'i', 3, 'galat'],
      ['s', null, 3, 'galat'],
    ]);
    expect(temuan[0]?.pesan).toMatch(
      /^Realisasi kinerja Triwulan III belum diisi untuk indikator "Jumlah dokumen i" pada Sub Kegiatan 2\.08\.01\.2\.01\.01/u,
    );
  });

  test('0 is filled', () => {
    expect(find(sub({ kinerja: [kinerja('i', 1, '0')], anggaran: [anggaran('s', 1, 0)] }), 'belum-diisi')).toEqual([]);
  });

  test('a record without a value is not', () => {
    expect(
      find(sub({ kinerja: [kinerja('i', 1, null)], anggaran: [anggaran('s', 1, null)] }), 'belum-diisi'),
    ).toHaveLength(2);
  });

  test('asks nothing where there is no target, and nothing of a sub kegiatan without pagu', () => {
    expect(
      find(
        sub({ ...lengkap, kinerja: [], indikator: [createIndikator('i', { target: { murni: null } })] }),
        'belum-diisi',
      ),
    ).toEqual([]);
    expect(
      find(
        sub({ ...lengkap, kinerja: [], indikator: [createIndikator('i', { target: {}, rumus: 'manual' })] }),
        'belum-diisi',
      ),
    ).toEqual([]);
    expect(find(sub({ sub: { pagu: { murni: null } } }), 'belum-diisi')).toEqual([]);
    expect(find(sub({ sub: { pagu: { murni: 0 } } }), 'belum-diisi')).toEqual([]);
  });

  test('asks nothing that is computed', () => {
    const simpul = satuSubKegiatan([createIndikator('i')]).map((s) =>
      s.id === 'k' ? { ...s, indikator: [createIndikator('k#1', { hitung: { cara: 'rasio-jumlah' } })] } : s,
    );
    expect(find(createData({ simpul }), 'belum-diisi').map((t) => t.indikator)).toEqual(['i', null]);
  });

  test('asks for the indicators of a tujuan, which has no money of its own', () => {
    const simpul = [createSimpul('tujuan', 't', null, { indikator: [createIndikator('t#1')] })];
    expect(find(createData({ simpul }), 'belum-diisi').map((t) => t.indikator)).toEqual(['t#1']);
  });

  test('belum dapat diukur needs a keterangan, on the indicator or on its row', () => {
    const tunda = (keterangan: string | null): TriwulanData =>
      sub({ ...lengkap, kinerja: [kinerja('i', 1, null, { status: 'belum-dapat-diukur', keterangan })] });
    expect(find(tunda('menunggu BPS'), 'belum-diisi')).toEqual([]);
    expect(find(tunda(' '), 'belum-diisi')[0]?.pesan).toMatch(/^Keterangan Triwulan I belum diisi/u);
    const diBaris = sub({
      kinerja: [kinerja('i', 1, null, { status: 'belum-dapat-diukur' })],
      anggaran: [{ ...anggaran('s', 1, 1), keterangan: 'menunggu BPS' }],
    });
    expect(find(diBaris, 'belum-diisi')).toEqual([]);
  });

  test('a manual indicator needs its capaian; with a target that is no number that is enough', () => {
    const manual = (target: string, isi: RealisasiIndikator): Temuan[] =>
      find(
        sub({
          ...lengkap,
          indikator: [createIndikator('i', { rumus: 'manual', target: { murni: target } })],
          kinerja: [isi],
        }),
        'belum-diisi',
      );
    expect(manual('Nindya', kinerja('i', 1, null, { capaian: '100' }))).toEqual([]);
    expect(manual('4', kinerja('i', 1, '3', { capaian: '75' }))).toEqual([]);
    expect(manual('4', kinerja('i', 1, '3'))[0]?.pesan).toMatch(/^Capaian Triwulan I belum diisi/u);
    expect(manual('Nindya', kinerja('i', 1, null))).toHaveLength(1);
  });
});
