/** Reports as other cities keep them, small and by hand: codes, units in the cell, levels in columns of their own. */
import { describe, expect, test } from 'vitest';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { imporBytes } from './bantu';
import { bukukan, kosong } from './derau';
import type { ImporBerhasil } from '#shared/impor/impor';

type Sel = string | number | null;

async function impor(...baris: Sel[][]): Promise<ImporBerhasil> {
  const lebar = Math.max(...baris.map((b) => b.length));
  const petak = baris.map((b) => Array.from({ length: lebar }, (_, k) => ({ ...kosong(), nilai: b[k] ?? null })));
  return imporBytes(await bukukan({ nama: 'Lembar1', baris: petak, gabungan: [], tersembunyi: new Set() }));
}

const ringkas = ({ simpul, realisasi }: TriwulanData): unknown[] =>
  simpul.map((s) => [
    s.jenjang,
    s.kode,
    s.nama,
    ...Object.values(s.pagu ?? {}),
    ...s.indikator.map((i) => [
      i.nama,
      i.satuan,
      ...Object.values(i.target),
      realisasi.indikator.find((r) => r.indikator === i.id)?.nilai ?? null,
      i.rumus,
    ]),
  ]);

describe('evaluasi-renja with units in the cells and 4-digit codes before the names', () => {
  const baris: Sel[][] = [
    ['EVALUASI RENJA SAMPAI DENGAN TRIWULAN II TAHUN 2024'],
    ['DINAS PEMBERDAYAAN MASYARAKAT KOTA PEKALONGAN'],
    [],
    [
      'No',
      'Program / Kegiatan / Sub Kegiatan',
      'Indikator Kinerja',
      'Indikator',
      null,
      null,
      'Pagu Anggaran',
      null,
      null,
    ],
    [null, null, null, 'Target', 'Capaian', 'Persentase', 'Target', 'Capaian', 'Persentase'],
    [
      'I',
      '2.08.01 PROGRAM PENUNJANG URUSAN',
      'Nilai SAKIP',
      'BB (75)',
      '70 nilai',
      93.33,
      '3.500.000',
      '1.500.000',
      42.86,
    ],
    [
      1,
      '2.08.01.2.01 Perencanaan',
      'Angka kematian',
      '7,60 persen',
      '4,815 persen',
      157.84,
      '3.500.000',
      '1.500.000',
      42.86,
    ],
    [
      '1.1',
      '2.08.01.2.01.0001 Penyusunan Dokumen',
      'Jumlah dokumen',
      '12 dokumen',
      '5 dokumen',
      41.67,
      '1.000.000',
      '500.000',
      50,
    ],
    [
      '1.2',
      '2.08.01.2.01.0002 Koordinasi',
      'Jumlah orang',
      '19 orang/bulan',
      '~',
      null,
      '2.500.000',
      '1.000.000',
      '40%',
    ],
  ];

  test('codes, units, numbers and T/R', async () => {
    const hasil = await impor(...baris);
    expect(hasil).toMatchObject({ bentuk: 'evaluasi-renja', triwulan: 2, temuan: [] });
    expect(hasil.data).toMatchObject({
      tahun: 2024,
      instansi: { nama: 'Dinas Pemberdayaan Masyarakat', pemda: 'Kota Pekalongan' },
      aturan: { angka: { ribuan: '.', desimal: ',' } },
    });
    expect(ringkas(hasil.data)).toEqual([
      ['program', '2.08.01', 'PROGRAM PENUNJANG URUSAN', ['Nilai SAKIP', 'nilai', 'BB (75)', '70', 'R/T']],
      ['kegiatan', '2.08.01.2.01', 'Perencanaan', ['Angka kematian', 'persen', '7.60', '4.815', 'T/R']],
      [
        'subkegiatan',
        '2.08.01.2.01.0001',
        'Penyusunan Dokumen',
        1_000_000,
        ['Jumlah dokumen', 'dokumen', '12', '5', 'R/T'],
      ],
      ['subkegiatan', '2.08.01.2.01.0002', 'Koordinasi', 2_500_000, ['Jumlah orang', 'orang/bulan', '19', null, 'R/T']],
    ]);
  });

  test('without numbers and codes, by sums of money alone', async () => {
    const polos = baris.map((b, n) =>
      n < 5 ? b : b.map((s, k) => (k === 0 ? null : k === 1 && typeof s === 'string' ? s.replace(/^[\d.]+ /u, '') : s)),
    );
    const hasil = await impor(...polos);
    expect(hasil.data.simpul.map((s) => s.jenjang)).toEqual(['program', 'kegiatan', 'subkegiatan', 'subkegiatan']);
  });
});

describe('levels, codes and satuan in columns of their own', () => {
  const judul: Sel[][] = [
    ['PENGUKURAN KINERJA'],
    ['Tahun Anggaran 2023'],
    ['Badan Kepegawaian Kabupaten Bekasi'],
    ['Triwulan ke-3'],
    [],
  ];
  const kepala: Sel[] = [
    'No',
    'Kode',
    'Tujuan',
    'Sasaran',
    'Program',
    'Kegiatan',
    'Sub Kegiatan',
    'Indikator',
    'Satuan',
    'Target K',
    'Target Rp',
    'Realisasi K',
    'Realisasi Rp',
    'Capaian K (%)',
    'Capaian Rp (%)',
    'Ket',
  ];
  const isi: Sel[][] = [
    [1, null, 'Tujuan satu', null, null, null, null, 'Indeks', 'Poin', 70, 400, 60, 100, 85.71, 25],
    [null, null, null, 'Sasaran satu', null, null, null, 'Indeks b', 'Poin', 70, 400, 60, 100, 85.71, 25],
    [null, '5 03 02', null, null, 'PROGRAM KEPEGAWAIAN', null, null, 'Persentase', '%', 100, 400, 50, 100, 50, 25],
    [null, '5 03 02 2 01', null, null, null, 'Kegiatan a', null, 'Persentase', '%', 100, 400, 'NA', 100, null, 25],
    [null, '5 03 02 2 01 1', null, null, null, null, 'Sub a', 'Jumlah', 'Dok', 4, 300, 1, 75, 25, 25, 'catatan'],
    [null, '5.03.02.2.01.02', null, null, null, null, 'Sub b', 'Jumlah', 'Dok', 4, 100, '-', 25, '-', 25],
    ['JUMLAH', null, null, null, null, null, null, null, null, null, 400, null, 100, null, 25],
  ];

  test('one header row; codes with spaces and a lost zero', async () => {
    const hasil = await impor(...judul, kepala, ...isi);
    expect(hasil).toMatchObject({ bentuk: 'tw1-3', triwulan: 3, temuan: [] });
    expect(hasil.data).toMatchObject({
      tahun: 2023,
      instansi: { nama: 'Badan Kepegawaian', pemda: 'Kabupaten Bekasi' },
    });
    expect(hasil.data.simpul.map((s) => [s.jenjang, s.kode, s.nama])).toEqual([
      ['tujuan', null, 'Tujuan satu'],
      ['sasaran', null, 'Sasaran satu'],
      ['program', '5.03.02', 'PROGRAM KEPEGAWAIAN'],
      ['kegiatan', '5.03.02.2.01', 'Kegiatan a'],
      ['subkegiatan', '5.03.02.2.01.01', 'Sub a'],
      ['subkegiatan', '5.03.02.2.01.02', 'Sub b'],
    ]);
    expect(hasil.data.realisasi.anggaran).toEqual([
      { simpul: '5.03.02.2.01.01', triwulan: 3, nilai: 75, keterangan: 'catatan' },
      { simpul: '5.03.02.2.01.02', triwulan: 3, nilai: 25, keterangan: null },
    ]);
  });

  test('every row filled with the names of all levels above it', async () => {
    let atas: Sel[] = [];
    const penuh = isi.slice(2, 6).map((b) => {
      const nama = b.slice(4, 7);
      const terdalam = nama.findIndex((n) => n !== null);
      atas = [0, 1, 2].map((k) => (k < terdalam ? (atas[k] ?? null) : (nama[k] ?? null)));
      return [b[0] ?? null, b[1] ?? null, 'Tujuan satu', 'Sasaran satu', ...atas, ...b.slice(7)];
    });
    const hasil = await impor(...judul, kepala, ...penuh);
    expect(hasil.data.simpul.map((s) => [s.jenjang, s.nama])).toEqual([
      ['tujuan', 'Tujuan satu'],
      ['sasaran', 'Sasaran satu'],
      ['program', 'PROGRAM KEPEGAWAIAN'],
      ['kegiatan', 'Kegiatan a'],
      ['subkegiatan', 'Sub a'],
      ['subkegiatan', 'Sub b'],
    ]);
  });

  test('a fraction on three lines, in one cell or three rows', async () => {
    const denganFormula: Sel[] = [...kepala.slice(0, 9), 'Formula', ...kepala.slice(9)];
    const baris = isi
      .slice(0, 6)
      .map((b, n) => [
        ...b.slice(0, 9),
        n === 2 ? 'Jumlah a\n------------\nJumlah b\nx 100' : n === 3 ? 'Jumlah c' : 'Jumlah',
        ...b.slice(9),
      ]);
    const formula = (teks: string): Sel[] => [...Array.from({ length: 9 }, () => null), teks];
    baris.splice(4, 0, formula('-------------- x 100%'), formula('Jumlah d'));
    const hasil = await impor(...judul, denganFormula, ...baris);
    expect(hasil.data.simpul.slice(2, 4).map((s) => s.indikator[0]?.formula)).toEqual([
      'Jumlah a / Jumlah b x 100',
      'Jumlah c / Jumlah d x 100%',
    ]);
    expect(hasil.jumlah.indikator).toBe(6);
  });

  test('numbers that cannot be read, or in two ways, are named', async () => {
    const baris = isi.map((b) => [...b]);
    const [, , , , a, b] = baris;
    if (a === undefined || b === undefined) throw new Error('baris');
    [a[10], a[11], b[9], b[12]] = ['160.427.6000', 'lima', '1.234', -5];
    const { temuan, data } = await impor(...judul, kepala, ...baris);
    expect(temuan.filter((t) => t.aturan === 'angka-cacat').map((t) => t.alamat)).toEqual(['L11', 'K11', 'J12', 'M12']);
    expect(Object.values(data.simpul[4]?.pagu ?? {})).toEqual([null]);
  });
});
