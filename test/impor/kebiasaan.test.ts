/** Habits of offices that change what a sheet looks like, rule by rule: numbers of rows, labels, days, formulas, who signs. */
import { describe, expect, test } from 'vitest';
import type { ImporBerhasil } from '#shared/impor/impor';
import { imporBytes } from './bantu';
import { bukukan, kosong, type Petak } from './derau';

type Sel = Petak['nilai'] | Petak;

async function impor(...baris: Sel[][]): Promise<ImporBerhasil> {
  const lebar = Math.max(...baris.map((b) => b.length));
  const petak = baris.map((b) =>
    Array.from({ length: lebar }, (_, k): Petak => {
      const sel = b[k] ?? null;
      return typeof sel === 'object' && sel !== null && 'nilai' in sel ? sel : { ...kosong(), nilai: sel };
    }),
  );
  return imporBytes(await bukukan({ nama: 'Lembar1', baris: petak, gabungan: [], tersembunyi: new Set() }));
}

const judul: Sel[][] = [['EVALUASI RENJA TRIWULAN II TAHUN 2024'], ['DINAS SOSIAL KABUPATEN LEBAK'], []];
const kepala: Sel[][] = [
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
];
const isi = (no: readonly Sel[], nama: readonly string[]): Sel[][] => [
  [no[0] ?? null, nama[0] ?? '', 'Indeks', 80, 40, 50, 3000, 1500, 50],
  [no[1] ?? null, nama[1] ?? '', 'Persentase', 100, 50, 50, 3000, 1500, 50],
  [no[2] ?? null, nama[2] ?? '', 'Jumlah dokumen', 4, 2, 50, 1000, 500, 50],
  [no[3] ?? null, nama[3] ?? '', 'Jumlah orang', 8, 4, 50, 2000, 1000, 50],
];
const nama = ['Penunjang urusan', 'Perencanaan', 'Penyusunan dokumen', 'Koordinasi'];
const jenjang = (h: ImporBerhasil): string[] => h.data.simpul.map((s) => s.jenjang);
const benar = ['program', 'kegiatan', 'subkegiatan', 'subkegiatan'];

describe('running numbers say the level where they have levels', () => {
  test.each([
    [['I', '1.', '1.1', '1.2']],
    [['A', '1', 'a', 'b']],
    [['1', '1.1', '1.1.1', '1.1.2']],
    [['I.', 'A.', '1.', '2.']],
  ])('%j', async (no) => {
    // Sums that fit nowhere: only the numbers tell.
    const baris = isi(no, nama).map((b) => b.map((s, k) => (k === 6 ? 7 : s)));
    expect(jenjang(await impor(...judul, ...kepala, ...baris))).toEqual(benar);
  });

  test('numbers that only count rows say nothing; the sums of the money do', async () => {
    const polos = ['PROGRAM PENUNJANG', ...nama.slice(1)];
    expect(jenjang(await impor(...judul, ...kepala, ...isi([1, 2, 3, 4], polos)))).toEqual(benar);
  });
});

test('a label before the name says the level and is no part of the name', async () => {
  const berlabel = ['Program : A', 'KEGIATAN: B', 'Sub Kegiatan : C', 'Sub-Kegiatan: D'];
  const hasil = await impor(...judul, ...kepala, ...isi([], berlabel));
  expect(hasil.data.simpul.map((s) => [s.jenjang, s.nama])).toEqual([
    ['program', 'A'],
    ['kegiatan', 'B'],
    ['subkegiatan', 'C'],
    ['subkegiatan', 'D'],
  ]);
});

describe('days', () => {
  const dengan = (kolom: number, sel: Sel): Sel[][] =>
    isi(['I', '1.', '1.1', '1.2'], nama).map((b, n) => (n === 2 ? b.map((s, k) => (k === kolom ? sel : s)) : b));
  const target = (h: ImporBerhasil): unknown => {
    const indikator = h.data.simpul[2]?.indikator[0];
    return [...Object.values(indikator?.target ?? {}), ...Object.values(indikator?.targetAngka ?? {})];
  };

  test.each<[string, Sel]>([
    ['as text', '31 Desember 2024'],
    ['as a cell with day, month and year', { ...kosong(), nilai: 45657, format: 'dd mmmm yyyy' }],
  ])('a target %s is a text, not 31', async (_, sel) => {
    const hasil = await impor(...judul, ...kepala, ...dengan(3, sel));
    expect(target(hasil)).toEqual(['31 Desember 2024']);
    expect(hasil.temuan).toEqual([]);
  });

  test('a number that Excel made a day is named', async () => {
    const hasil = await impor(...judul, ...kepala, ...dengan(4, { ...kosong(), nilai: 45383, format: 'd-mmm' }));
    expect(hasil.temuan.map((t) => [t.aturan, t.alamat, t.pesan])).toEqual([
      [
        'angka-cacat',
        'E8',
        'Realisasi kinerja di sel E8 berisi tanggal (1 April 2024). Excel mengubah ketikan seperti 1/4 atau 1-2 menjadi tanggal; tulis lagi angkanya.',
      ],
    ]);
  });
});

test('rupiah with cents, as text or as a number, is rounded and said so', async () => {
  const baris = isi(['I', '1.', '1.1', '1.2'], nama);
  baris[2]?.splice(7, 1, 'Rp 1.500,50');
  baris[3]?.splice(7, 1, 1500.5);
  const hasil = await impor(...judul, ...kepala, ...baris);
  expect(hasil.data.realisasi.anggaran.map((r) => r.nilai)).toEqual([1501, 1501]);
  expect(hasil.perbaikan.filter((p) => p.apa === 'rupiah dibulatkan').map((p) => p.alamat)).toEqual(['H8', 'H9']);
});

test('a formula without a stored result: named where it is an input, passed over where it is a sum', async () => {
  const baris = isi(['I', '1.', '1.1', '1.2'], nama);
  const rumus = (teks: string): Sel => ({ rumus: teks, hasil: null });
  baris[0]?.splice(6, 1, rumus('G7'));
  baris[0]?.splice(8, 1, rumus('H6/G6*100'));
  baris[2]?.splice(4, 1, rumus('1+1'));
  const hasil = await impor(...judul, ...kepala, ...baris);
  expect(hasil.temuan.map((t) => [t.aturan, t.alamat])).toEqual([['nilai-galat', 'E8']]);
  expect(hasil.temuan[0]?.pesan).toContain('rumus yang hasilnya tidak tersimpan di berkas');
});

describe('the quarter', () => {
  test.each([
    ['s.d. 30 Juni 2024', 2],
    ['PERIODE JANUARI - SEPTEMBER 2024', 3],
    ['Keadaan sampai dengan Bulan Maret Tahun 2024', 1],
    ['TW-IV TAHUN 2024', 4],
    ['TRI WULAN KE - II TAHUN 2024', 2],
  ])('%s', async (teks, triwulan) => {
    const hasil = await impor(['EVALUASI RENJA'], [teks], ['DINAS SOSIAL'], ...kepala, ...isi([], nama));
    expect([hasil.triwulan, hasil.data.tahun]).toEqual([triwulan, 2024]);
  });
});

describe('who signs', () => {
  const tandaTangan = (h: ImporBerhasil): unknown => [h.data.instansi.tempat, h.data.instansi.penandatangan];
  const kepalaDinas = { peran: 'kepala', jabatan: ['KEPALA DINAS SOSIAL'], nama: 'Drs. AHMAD, M.Si' };

  test('at the right of another, the name directly under the office', async () => {
    const hasil = await impor(
      ...judul,
      ...kepala,
      ...isi([], nama),
      [],
      [null, 'Mengetahui,', null, null, null, null, 'Rangkasbitung, 4 Juli 2024'],
      [null, 'SEKRETARIS DAERAH', null, null, null, null, 'KEPALA DINAS SOSIAL'],
      [null, 'Dra. SITI, MM', null, null, null, null, 'Drs. AHMAD, M.Si'],
      [null, 'NIP. 19650101 199003 2 001', null, null, null, null, 'NIP. 19700202 199503 1 002'],
    );
    expect(tandaTangan(hasil)).toEqual([
      'Rangkasbitung',
      [{ ...kepalaDinas, pangkat: null, nip: '19700202 199503 1 002' }],
    ]);
  });

  test('at the left, with rank, and another table below', async () => {
    const hasil = await impor(
      ...judul,
      ...kepala,
      ...isi(['I', '1.', '1.1', '1.2'], nama),
      [],
      [null, 'Rangkasbitung,      Juli 2024'],
      [null, 'KEPALA DINAS SOSIAL'],
      [],
      [],
      [null, 'Drs. AHMAD, M.Si'],
      [null, 'Pembina Tk. I'],
      [null, 'NIP 19700202 199503 1 002'],
      [],
      [null, 'Belanja Pegawai', null, null, null, null, 7000],
    );
    expect(tandaTangan(hasil)).toEqual([
      'Rangkasbitung',
      [{ ...kepalaDinas, pangkat: 'Pembina Tk. I', nip: '19700202 199503 1 002' }],
    ]);
    expect(hasil.jumlah.simpul).toMatchObject({ program: 1, kegiatan: 1, subkegiatan: 2 });
    expect(hasil.perbaikan.filter((p) => p.apa === 'baris di luar tabel dilewati').map((p) => p.dari)).toEqual([
      'Belanja Pegawai',
    ]);
  });
});
