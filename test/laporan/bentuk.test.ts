/** The headers of the official layouts, cell by cell, and a layout that is nothing but data. */
import { describe, expect, test } from 'vitest';
import type { BentukLaporan } from '#shared/laporan/bentuk';
import { bentukById, daftarBentuk } from '#shared/laporan/bentuk/index';
import { evaluasiRenja } from '#shared/laporan/bentuk/evaluasi-renja';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { tw4 } from '#shared/laporan/bentuk/tw4';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { barisTabel, bawahTabel, daftarGabung, tampilan } from './baca-lembar';

describe('tw1-3', () => {
  const lembar = susunLembar(serang, 1, tw13);

  test('title lines, OPD line and two header rows', () => {
    expect(tampilan(lembar).slice(0, 7)).toEqual([
      baris('PENGUKURAN KINERJA DAN ANGGARAN TAHUN 2022'),
      baris('DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA KOTA SERANG'),
      baris('TRIWULAN I'),
      baris(),
      baris('OPD : DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA'),
      [
        'No',
        'Tujuan Strategis',
        '',
        'Program',
        'Kegiatan dan Sub Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Cara Formula Pengukuran',
        'Target',
        '',
        'Realisasi',
        '',
        'Capaian (%)',
        '',
        'Keterangan',
      ],
      [
        '',
        '',
        'Sasaran Strategis',
        '',
        '',
        '',
        '',
        '',
        'Kinerja',
        'Pagu (Rp)',
        'Kinerja',
        'Pagu (Rp)',
        'Kinerja',
        'Pagu',
        '',
      ],
    ]);
  });

  test('the header is merged as the city merges it', () => {
    expect(daftarGabung(lembar).slice(0, 15)).toEqual(
      'A1:O1 A2:O2 A3:O3 A5:O5 A6:A7 B6:C6 D6:D7 E6:E7 F6:F7 G6:G7 H6:H7 I6:J6 K6:L6 M6:N6 O6:O7'.split(' '),
    );
  });

  test('several indicators share the name and the money of their node, but not the remark', () => {
    const gabung = daftarGabung(lembar);
    expect(gabung).toEqual(expect.arrayContaining(['E33:E35', 'J33:J35', 'L33:L35', 'N33:N35']));
    expect(
      gabung.filter((g) => /^[F-I]\d|^[KMO]\d/u.test(g) && Number(g.slice(1).split(':')[0]) > 7 && !g.startsWith('A')),
    ).toEqual([]);
  });

  test('header rows repeat and stay in sight', () => {
    expect(lembar.kepala).toEqual({ dari: 5, sampai: 6 });
    expect(lembar.halaman.kertas).toBe('F4');
  });
});

describe('tw4', () => {
  const lembar = susunLembar(serang, 2, tw4);

  test('three header rows and the column numbers', () => {
    expect(tampilan(lembar).slice(5, 9)).toEqual([
      [
        'No',
        'Tujuan Strategis',
        'Sasaran Strategis',
        'Program',
        'Kegiatan/ Sub Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Cara Pengukuran Indikator Kinerja',
        'Target',
        '',
        'Triwulan II',
        '',
        '',
        '',
        'Ket.',
      ],
      ['', '', '', '', '', '', '', '', '', '', 'Kinerja', '', 'Anggaran', '', ''],
      [
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        'Kinerja',
        'Pagu Anggaran (Rp)',
        'Realisasi',
        'Capaian (%)',
        'Realisasi (Rp)',
        'Capaian (%)',
        '',
      ],
      Array.from({ length: 15 }, (_, n) => `(${n + 1})`),
    ]);
    expect(daftarGabung(lembar)).toEqual(
      expect.arrayContaining(['A6:A8', 'I6:J7', 'K6:N6', 'K7:L7', 'M7:N7', 'O6:O8']),
    );
  });

  test('realisasi and capaian stand side by side', () => {
    const renstra = barisTabel(lembar).find((b) => b[4] === 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
    expect(renstra?.slice(8, 14)).toEqual(['4', '131,789,450', '3', '75.00', '72,257,750', '54.83']);
  });

  test('money stands per indicator where each names its programs', () => {
    const tujuan = barisTabel(lembar).filter((b) => b[5] === 'Indeks KLA' || b[5] === 'Rasio KDRT');
    expect(tujuan.map((b) => [b[9], b[12]])).toEqual([
      ['330,000,000', '111,887,500'],
      ['291,295,000', '50,065,000'],
    ]);
  });

  test.each([
    ['tujuan', '99.42', 'dari 5 indikator tujuan. '],
    ['kegiatan', '59.19', 'dari 24 indikator kegiatan; 1 indikator yang belum memiliki capaian tidak diikutkan. '],
  ] as const)('the closing mean is taken of the chosen level: %s', (jenjangRataRata, nilai, sebutan) => {
    const [penutup, catatan] = bawahTabel(susunLembar(serang, 2, tw4, { jenjangRataRata }));
    expect(penutup).toEqual(['RATA-RATA CAPAIAN KINERJA', nilai]);
    expect(catatan?.[0]).toContain(sebutan);
  });

  test('a level without any capaian leaves the closing line blank and says so', () => {
    const data = createData({ simpul: satuSubKegiatan([createIndikator('i')]) });
    const [penutup, catatan] = bawahTabel(susunLembar(data, 1, tw4, { jenjangRataRata: 'subkegiatan' }));
    expect(penutup).toEqual(['RATA-RATA CAPAIAN KINERJA']);
    expect(catatan?.[0]).toBe(
      'RATA-RATA CAPAIAN KINERJA dikosongkan: belum ada indikator sub kegiatan yang memiliki capaian (1 indikator).',
    );
  });

  test('the closing line says what it is', () => {
    const [penutup, catatan] = bawahTabel(lembar);
    expect(penutup).toEqual(['RATA-RATA CAPAIAN KINERJA', '72.79']);
    expect(catatan).toEqual([
      'RATA-RATA CAPAIAN KINERJA adalah rata-rata capaian kinerja (%) dari 11 indikator program. Predikat kinerja: Sedang.',
    ]);
  });
});

describe('evaluasi-renja', () => {
  const lembar = susunLembar(serang, 2, evaluasiRenja);

  test('nine columns, numbered through all programs, satuan beside the figures', () => {
    expect(lembar.kolom).toHaveLength(9);
    const isi = barisTabel(lembar);
    expect(isi[0]?.slice(0, 1)).toEqual(['I']);
    expect(isi.find((b) => b[1] === 'Penyusunan Dokumen Perencanaan Perangkat Daerah')).toEqual([
      '1.1',
      'Penyusunan Dokumen Perencanaan Perangkat Daerah',
      'Jumlah Dokumen Renstra dan Renja Perangkat Daerah Tahun 2022, IKU OPD Tahun 2022, PK OPD Tahun 2022',
      '4 Dok',
      '3 Dok',
      '75.00',
      '131,789,450',
      '72,257,750',
      '54.83',
    ]);
    expect(isi.map((b) => b[0]).filter((no) => /^[IVX]+$/u.test(no ?? ''))).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'VIII',
      'IX',
    ]);
    expect(isi.map((b) => b[0]).filter((no) => /^\d+\.$/u.test(no ?? ''))).toEqual(
      Array.from({ length: 25 }, (_, n) => `${n + 1}.`),
    );
  });

  test('no tujuan, no total', () => {
    expect(barisTabel(lembar)).toHaveLength(118);
    expect(bawahTabel(lembar).flat()).not.toContain('TOTAL');
  });
});

test('a layout is found by its id', () => {
  expect(daftarBentuk.map((b) => b.id)).toEqual(['tw1-3', 'tw4', 'evaluasi-renja', 'e81']);
  expect(daftarBentuk.map((b) => bentukById(b.id)?.id)).toEqual(daftarBentuk.map((b) => b.id));
  expect(bentukById('tw5')).toBeNull();
});

test('a new layout needs nothing but its description', () => {
  const serapan: BentukLaporan = {
    ...evaluasiRenja,
    id: 'serapan',
    judul: ['SERAPAN ANGGARAN {PEMDA} {tahun}'],
    kepala: [
      { judul: 'Program', lebar: 40, ikat: { isi: 'nama', jenjang: ['program'] } },
      { judul: 'Pagu', lebar: 16, ikat: { isi: 'pagu' } },
      { judul: '%', lebar: 9, ikat: { isi: 'capaianAnggaran' } },
    ],
    barisKepala: 1,
    penutup: [{ jenis: 'total', label: 'JUMLAH' }],
    tandaTangan: [],
  };
  const lembar = susunLembar(serang, 1, serapan);
  expect(tampilan(lembar).slice(0, 3)).toEqual([
    ['SERAPAN ANGGARAN KOTA SERANG 2022', '', ''],
    ['', '', ''],
    ['Program', 'Pagu', '%'],
  ]);
  expect(barisTabel(lembar)[0]).toEqual([
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    '6,932,571,335',
    '22.58',
  ]);
  expect(bawahTabel(lembar)).toEqual([['JUMLAH', '9,756,893,547', '17.12']]);
});

function baris(pertama = ''): string[] {
  return [pertama, ...Array.from({ length: 14 }, () => '')];
}
