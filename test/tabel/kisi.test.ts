import { describe, expect, it } from 'vitest';
import { countPerUnit } from '#shared/alur/kelengkapan-unit';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon } from '#shared/model/pohon';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import type { SelTabel } from '#shared/tabel/kisi';
import { baris, kisiDari, kolom, selDi } from './bantu';

const renja = '2.08.01.2.01.01';

describe('the grid of a quarter', () => {
  const kisi = kisiDari(serang, 2);

  it('has a row per indicator in the order of the report, and the money of a sub kegiatan once', () => {
    const nama = kisi.baris.map((b) => b.simpul.simpul.id);
    expect(nama.length).toBe(serang.simpul.reduce((n, s) => n + Math.max(1, s.indikator.length), 0));
    const beberapa = serang.simpul.find((s) => s.jenjang === 'subkegiatan' && s.indikator.length > 1);
    const awal = baris(kisi, beberapa?.id ?? '');
    expect(kisi.sel(awal, kolom(kisi, 'anggaran'))?.jenis).toBe('isian');
    expect(kisi.sel(awal + 1, kolom(kisi, 'anggaran'))).toMatchObject({ jenis: 'tetap', teks: '' });
    expect(kisi.sel(awal + 1, kolom(kisi, 'kinerja'))?.jenis).toBe('isian');
  });

  it('shows what is known beside what is filled: target, pagu, the quarter before, the percentages', () => {
    // Printed in Triwulan II: pagu 131,789,450 after the shift of the budget, 4 documents planned.
    expect(selDi(kisi, renja, 'target')).toMatchObject({ teks: '4' });
    expect(selDi(kisi, renja, 'pagu')).toMatchObject({ teks: '131.789.450', angka: 131_789_450 });
    const tw1 = serang.realisasi.anggaran.find((r) => r.simpul === renja && r.triwulan === 1)?.nilai;
    expect(selDi(kisi, renja, 'anggaran-1')).toMatchObject({ angka: tw1 });
    expect(selDi(kisi, renja, 'serapan')).toMatchObject({
      jenis: 'tetap',
      penjelasan: expect.stringContaining('131.789.450') as string,
    });
  });

  it('sums money above the sub kegiatan and does not let it be filled', () => {
    expect(selDi(kisi, '2.08.01.2.01', 'anggaran')).toMatchObject({
      jenis: 'tetap',
      penjelasan: expect.stringContaining('tidak diisi sendiri') as string,
    });
  });

  it('keeps the rows above the chosen ones, so that it is clear where they belong', () => {
    const satu = kisiDari(serang, 2, (id) => id === renja);
    expect(satu.baris.map((b) => b.simpul.simpul.jenjang)).toEqual(
      expect.arrayContaining(['program', 'kegiatan', 'subkegiatan']),
    );
    expect(satu.baris.filter((b) => b.simpul.simpul.jenjang === 'subkegiatan').map((b) => b.simpul.simpul.id)).toEqual([
      renja,
    ]);
  });
});

describe('the rows of one unit', () => {
  const pengisi = buildPengisi(buildPohon(serang.simpul), serang.unit);

  it.each([1, 2, 3, 4] as const)('ask in Triwulan %i for what the unit fills, and for nothing above it', (triwulan) => {
    const perUnit = countPerUnit(computeTriwulan(serang, triwulan), pengisi);
    for (const { id } of serang.unit) {
      const kisi = kisiDari(serang, triwulan, (simpul) => pengisi(simpul) === id);
      const { terisi, semua } = kisi.kelengkapan;
      expect({ id, terisi, semua }).toEqual({ id, ...perUnit.get(id) });
      const kurang = kisi.baris.flatMap((_, b) => kisi.kolom.map((_k, k) => kisi.sel(b, k))).filter(isKurang);
      expect(kurang.length).toBe(semua - terisi);
    }
  });

  it('stand below rows of others, which can still be filled but are not asked for', () => {
    const bidang = 'bidang-pug';
    const kisi = kisiDari(serang, 3, (simpul) => pengisi(simpul) === bidang);
    const lain = kisi.baris.findIndex(
      (b) =>
        pengisi(b.simpul.simpul.id) !== bidang && isKurang(selDi(kisiDari(serang, 3), b.simpul.simpul.id, 'kinerja')),
    );
    expect(lain).toBeGreaterThanOrEqual(0);
    expect(kisi.sel(lain, kolom(kisi, 'kinerja'))).toMatchObject({ jenis: 'isian', kurang: false });
  });
});

function isKurang(sel: SelTabel | undefined): boolean {
  return sel?.jenis === 'isian' && sel.kurang;
}

describe('what is still missing', () => {
  const rencana = satuSubKegiatan([createIndikator('a'), createIndikator('b', { target: {} })]);

  it('is marked in the cell that is missing: a figure with a target, the money, the reason of a figure known later', () => {
    const kosong = kisiDari(createData({ simpul: rencana }), 1);
    expect(selDi(kosong, 's', 'kinerja')).toMatchObject({ kurang: true });
    expect(selDi(kosong, 's', 'anggaran')).toMatchObject({ kurang: true });
    expect(kosong.sel(baris(kosong, 's') + 1, kolom(kosong, 'kinerja'))).toMatchObject({ kurang: false });
    const nanti = kisiDari(
      createData({ simpul: rencana, kinerja: [kinerja('a', 1, null, { status: 'belum-dapat-diukur' })] }),
      1,
    );
    expect(selDi(nanti, 's', 'kinerja')).toMatchObject({ kurang: false, tertunda: true });
    expect(selDi(nanti, 's', 'keterangan-indikator')).toMatchObject({ kurang: true });
  });

  it('lets the capaian be filled where it is typed, and only there', () => {
    const manual = kisiDari(createData({ simpul: satuSubKegiatan([createIndikator('a', { rumus: 'manual' })]) }), 1);
    expect(selDi(manual, 's', 'capaian')).toMatchObject({ jenis: 'isian', sasaran: { medan: 'capaian' } });
    expect(selDi(kisiDari(createData({ simpul: rencana }), 1), 's', 'capaian')).toMatchObject({ jenis: 'tetap' });
  });

  it('shows a node without indicators as a row that only sums', () => {
    const kisi = kisiDari(createData({ simpul: [createSimpul('program', 'p', null)] }), 1);
    expect(selDi(kisi, 'p', 'kinerja')).toMatchObject({ jenis: 'tetap' });
    expect(selDi(kisi, 'p', 'keterangan')).toMatchObject({
      jenis: 'isian',
      sasaran: { jenis: 'keterangan', medan: 'teks' },
    });
  });
});
