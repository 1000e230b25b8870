import { describe, expect, it } from 'vitest';
import { countPerUnit } from '#shared/alur/kelengkapan-unit';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon } from '#shared/model/pohon';
import { daftarTriwulan } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { isiTurun, kosongkan } from '#shared/tabel/isi-banyak';
import { letakAwal, type SelTabel } from '#shared/tabel/kisi';
import { isianTempel, susunTempel } from '#shared/tabel/rencana-tempel';
import { baris, bebas, kisiDari, kolom, selDi } from './bantu';

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

  it('stand below rows of others, which show what stands there and take nothing', () => {
    const bidang = 'bidang-pug';
    const kisi = kisiDari(serang, 2, (simpul) => pengisi(simpul) === bidang);
    const semua = kisiDari(serang, 2);
    const milikLain = kisi.baris.filter((b) => pengisi(b.simpul.simpul.id) !== bidang).map((b) => b.simpul.simpul.id);
    expect(milikLain.some((id) => selDi(semua, id, 'kinerja').jenis === 'isian')).toBe(true);
    for (const id of milikLain) {
      const sel = kisi.kolom.map((k) => selDi(kisi, id, k.id));
      expect(sel.filter((s) => s.jenis === 'isian')).toEqual([]);
      const asli = selDi(semua, id, 'kinerja');
      if (asli.jenis === 'isian')
        expect(selDi(kisi, id, 'kinerja')).toMatchObject({
          angka: asli.isi,
          penjelasan: expect.stringContaining('pilih semua unit') as string,
        });
    }
  });

  it.each(serang.unit.map((u) => u.id))(
    'of %s take a column that is pasted over all of them, and no row of others does',
    (unit) => {
      const kisi = kisiDari(serang, 3, (simpul) => pengisi(simpul) === unit);
      for (const id of ['kinerja', 'anggaran', 'keterangan', 'pendorong']) {
        const k = kolom(kisi, id);
        const kotak = { atas: 0, bawah: kisi.baris.length - 1, kiri: k, kanan: k };
        const rencana = susunTempel(kisi, [[{ teks: '7' }]], kotak, bebas);
        const isian = [...isianTempel(rencana, () => 0, true), ...isiTurun(kisi, kotak, bebas).isian];
        expect(new Set(isian.map((i) => pengisi(i.sasaran.simpul)))).toEqual(new Set([unit]));
      }
      expect(
        kosongkan(
          kisi,
          { atas: 0, bawah: kisi.baris.length - 1, kiri: 0, kanan: kisi.kolom.length - 1 },
          bebas,
        ).isian.every((i) => pengisi(i.sasaran.simpul) === unit),
      ).toBe(true);
    },
  );

  it('begin at a cell that the unit fills, not at the rows above', () => {
    const kisi = kisiDari(serang, 3, (simpul) => pengisi(simpul) === 'bidang-pug');
    const awal = letakAwal(kisi, null);
    expect(kisi.sel(0, kolom(kisi, 'kinerja'))?.jenis).toBe('tetap');
    expect(awal.kolom).toBe(kolom(kisi, 'kinerja'));
    expect(kisi.sel(awal.baris, awal.kolom)?.jenis).toBe('isian');
    const sebelumnya = kisi.baris.slice(0, awal.baris).map((_, b) => kisi.sel(b, awal.kolom)?.jenis);
    expect(sebelumnya).not.toContain('isian');
  });
});

describe('where the keyboard begins', () => {
  it('is the row that was worked on last, when it is in the grid', () => {
    const kisi = kisiDari(serang, 2);
    expect(letakAwal(kisi, renja)).toEqual({ baris: baris(kisi, renja), kolom: kolom(kisi, 'kinerja') });
    expect(letakAwal(kisi, 'tidak ada')).toEqual(letakAwal(kisi, null));
  });

  it('is the money where there is no figure, and the upper left of an empty grid', () => {
    const tanpaIndikator = kisiDari(createData({ simpul: satuSubKegiatan([]) }), 1, (id) => id === 's');
    expect(letakAwal(tanpaIndikator, null)).toEqual({
      baris: baris(tanpaIndikator, 's'),
      kolom: kolom(tanpaIndikator, 'anggaran'),
    });
    expect(
      letakAwal(
        kisiDari(serang, 2, () => false),
        null,
      ),
    ).toEqual({ baris: 0, kolom: 0 });
  });
});

describe('what stands beside the figures', () => {
  it('are the factors of a node, filled once in its first row', () => {
    const kisi = kisiDari(createData({ simpul: satuSubKegiatan([createIndikator('a'), createIndikator('b')]) }), 1);
    expect(selDi(kisi, 's', 'penghambat')).toMatchObject({
      sasaran: { jenis: 'anggaran', id: 's', triwulan: 1, medan: 'penghambat' },
    });
    expect(selDi(kisi, 'p', 'tindakLanjut')).toMatchObject({
      sasaran: { jenis: 'keterangan', id: 'p', medan: 'tindakLanjut' },
    });
    expect(kisi.sel(baris(kisi, 's') + 1, kolom(kisi, 'penghambat'))).toMatchObject({ jenis: 'tetap', teks: '' });
  });

  it('is what the year before ended with, where anything came along from it', () => {
    const lalu = { tahun: 2021, triwulan: 4 as const };
    const rencana = satuSubKegiatan([createIndikator('a', { realisasiTahunLalu: { ...lalu, nilai: '3.5' } })], {
      realisasiTahunLalu: { ...lalu, nilai: 89_500_000 },
    });
    const kisi = kisiDari(createData({ simpul: rencana }), 1);
    expect(selDi(kisi, 's', 'kinerja-lalu')).toMatchObject({ jenis: 'tetap', teks: '3,5', angka: '3.5' });
    expect(selDi(kisi, 's', 'anggaran-lalu')).toMatchObject({
      teks: '89.500.000',
      penjelasan: 'Realisasi tahun lalu (TW IV 2021): 89.500.000',
    });
    expect(kisiDari(serang, 2).kolom.map((k) => k.id)).not.toContain('kinerja-lalu');
  });
});

describe('what is in sight together', () => {
  // What a window 1366 pixels wide leaves for the grid, in letter heights of 16 pixels.
  const ruang = 76;

  it.each(daftarTriwulan)('is all that is typed as a figure in Triwulan %i, beside what it was last', (triwulan) => {
    const kini = kisiDari(serang, triwulan).kolom;
    const id = kini.map((k) => k.id);
    const akhir = id.indexOf('anggaran');
    expect(kini.slice(0, akhir + 1).reduce((n, k) => n + k.lebar, 0)).toBeLessThanOrEqual(ruang);
    if (triwulan === 1) return;
    const lalu = (triwulan - 1).toString();
    expect([id[id.indexOf('kinerja') - 1], id[akhir - 1]]).toEqual([`kinerja-${lalu}`, `anggaran-${lalu}`]);
    expect(new Set(id)).toHaveProperty('size', 15 + 2 * (triwulan - 1));
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

  it('may be said to be known later only of an entered figure with a target', () => {
    const kisi = kisiDari(
      createData({
        simpul: satuSubKegiatan([
          createIndikator('a'),
          createIndikator('b', { target: {} }),
          createIndikator('c', { hitung: { cara: 'rasio-jumlah' } }),
        ]),
      }),
      1,
    );
    const b = baris(kisi, 's');
    const k = kolom(kisi, 'kinerja');
    expect(kisi.sel(b, k)).toMatchObject({ bolehTunda: true });
    expect(kisi.sel(b + 1, k)).toMatchObject({ bolehTunda: false });
    expect(kisi.sel(b + 2, k)).toMatchObject({ jenis: 'tetap' });
    expect(selDi(kisi, 's', 'anggaran')).toMatchObject({ bolehTunda: false });
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
