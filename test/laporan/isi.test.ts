/** What single cells say. */
import { describe, expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { evaluasiRenja } from '#shared/laporan/bentuk/evaluasi-renja';
import { kodeFormat, tampilAngka } from '#shared/laporan/format-sel';
import { cetakPecahan } from '#shared/laporan/pecahan';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { Aturan, Indikator, RealisasiIndikator } from '#shared/model/triwulan-data';
import { anggaran, createData, createIndikator, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { barisTabel, bawahTabel, selPada } from './baca-lembar';

/** Target, realisasi, capaian and remark of the one indicator of an office. */
function cetak(
  indikator: Partial<Indikator>,
  realisasi: Partial<RealisasiIndikator>,
  aturan: Partial<Aturan> = {},
): string[] {
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('i', indikator)]),
    kinerja: [{ ...kinerja('i', 1, null), ...realisasi }],
    aturan,
  });
  const baris = barisTabel(susunLembar(data, 1, tw13)).at(-1) ?? [];
  return [8, 10, 12, 14].map((n) => baris[n] ?? '');
}

describe('figures of kinerja', () => {
  test('decimals as typed, separators of the city', () => {
    expect(cetak({ target: { murni: '2070' } }, { nilai: '68.50' })).toEqual(['2.070', '68,50', '3,31', '']);
    expect(cetak({ target: { murni: '2070' } }, { nilai: '68.50' }, { angka: { ribuan: ',', desimal: '.' } })).toEqual([
      '2,070',
      '68.50',
      '3.31',
      '',
    ]);
  });

  test('the indicator may ask for its own decimals', () => {
    expect(cetak({ target: { murni: '4' }, desimal: 1 }, { nilai: '2.25' }).slice(0, 2)).toEqual(['4,0', '2,3']);
  });

  test('a target in words is printed as it is, and its number gives the capaian', () => {
    expect(cetak({ target: { murni: '601 (Madya)' }, targetAngka: { murni: '601' } }, { nilai: '547' })).toEqual([
      '601 (Madya)',
      '547',
      '91,01',
      '',
    ]);
    expect(cetak({ target: { murni: 'Nindya' } }, { nilai: '547' })).toEqual(['Nindya', '547', '', '']);
  });

  test('nothing entered prints blank, 0 prints 0', () => {
    expect(cetak({}, { nilai: null })).toEqual(['4', '', '', '']);
    expect(cetak({}, { nilai: '0' })).toEqual(['4', '0', '0,00', '']);
  });

  test('a target of 0 gives no capaian', () => {
    expect(cetak({ target: { murni: '0' } }, { nilai: '3' })).toEqual(['0', '3', '', '']);
  });

  test('what cannot be measured yet is marked, with or without the value it carries', () => {
    expect(cetak({}, { nilai: '3', status: 'belum-dapat-diukur', keterangan: 'Menunggu BPS' })).toEqual([
      '4',
      '3 *)',
      '75,00',
      'Menunggu BPS',
    ]);
    expect(cetak({}, { nilai: null, status: 'belum-dapat-diukur' })).toEqual(['4', '*)', '', '']);
  });

  test('the mark is explained under the table, and only when it is there', () => {
    const catatan = (status: 'belum-dapat-diukur' | null): string[] => {
      const data = createData({
        simpul: satuSubKegiatan([createIndikator('i')]),
        kinerja: [{ ...kinerja('i', 1, '3'), ...(status === null ? {} : { status }) }],
      });
      return bawahTabel(susunLembar(data, 1, tw13))
        .flat()
        .filter((t) => t.startsWith('*)'));
    };
    expect(catatan('belum-dapat-diukur')).toEqual([
      '*) Belum dapat diukur sampai dengan triwulan ini; angka yang bertanda adalah nilai tahun sebelumnya.',
    ]);
    expect(catatan(null)).toEqual([]);
  });

  test('the city may limit the capaian it shows', () => {
    expect(cetak({}, { nilai: '8' }, { batasTampilCapaian: '120' })[2]).toBe('120,00');
    expect(cetak({}, { nilai: '8' })[2]).toBe('200,00');
  });

  test('truncation and more decimals are settings', () => {
    expect(cetak({ target: { murni: '3' } }, { nilai: '2' }, { pembulatan: 'potong' })[2]).toBe('66,66');
    expect(cetak({ target: { murni: '3' } }, { nilai: '2' }, { desimalCapaian: 4 })[2]).toBe('66,6667');
  });

  test('more digits than a spreadsheet holds are kept as text', () => {
    expect(cetak({ target: { murni: '1' } }, { nilai: '0.12345678901234567' })[1]).toBe('0,12345678901234567');
  });
});

test('the satuan stands behind the figure, which stays a number', () => {
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('i', { satuan: 'orang/bulan', target: { murni: '19' } })]),
    kinerja: [kinerja('i', 1, '5')],
  });
  const lembar = susunLembar(data, 1, evaluasiRenja);
  const target = selPada(lembar, `D${lembar.kepala.sampai + 4}`);
  expect(target).toMatchObject({
    tampil: '19 orang/bulan',
    isi: { jenis: 'angka', nilai: 19 },
    gaya: { format: '#,##0" orang/bulan"' },
  });
});

test('money: nothing entered is blank, 0 is a dash, pagu without realisasi is 0,00 %', () => {
  const cetakUang = (nilai: number | null, pagu: number | null): string[] => {
    const data = createData({
      simpul: satuSubKegiatan([createIndikator('i')], { pagu: { murni: pagu } }),
      anggaran: [anggaran('s', 1, nilai)],
    });
    const baris = barisTabel(susunLembar(data, 1, tw13)).at(-1) ?? [];
    return [9, 11, 13].map((n) => baris[n] ?? '');
  };
  expect(cetakUang(null, 1_000_000)).toEqual(['1.000.000', '', '0,00']);
  expect(cetakUang(0, 1_000_000)).toEqual(['1.000.000', '-', '0,00']);
  expect(cetakUang(5_000, null)).toEqual(['', '5.000', '']);
  expect(cetakUang(5_000, 0)).toEqual(['-', '5.000', '']);
});

test('the remark of the node stands before that of its first indicator', () => {
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('a'), createIndikator('b')]),
    kinerja: [kinerja('a', 1, '1', { keterangan: 'dari a' }), kinerja('b', 1, '1', { keterangan: 'dari b' })],
    anggaran: [{ simpul: 's', triwulan: 1, nilai: 1, keterangan: 'dari sub kegiatan' }],
  });
  expect(
    barisTabel(susunLembar(data, 1, tw13))
      .slice(-2)
      .map((b) => b[14]),
  ).toEqual(['dari sub kegiatan\ndari a', 'dari b']);
});

test('a format code and what it shows', () => {
  const uang = { desimal: 0, ribuan: true, nol: '-', akhiran: '' } as const;
  const us = { ribuan: ',', desimal: '.' };
  expect(kodeFormat(uang)).toBe('#,##0;-#,##0;"-"');
  expect([tampilAngka('9756893547', uang, us), tampilAngka('0', uang, us), tampilAngka('-5000', uang, us)]).toEqual([
    '9,756,893,547',
    '-',
    '-5,000',
  ]);
  expect(kodeFormat({ desimal: 2, ribuan: false, nol: '0', akhiran: ' *)' })).toBe('0.00" *)"');
});

describe('cara formula', () => {
  const huruf = { ukuran: 9, tebal: false };

  test('a fraction stands on lines', () => {
    const [pembilang, garis, ...sisa] =
      cetakPecahan('Jumlah KDRT / Jumlah rumah tangga x 100', 200, huruf)?.split('\n') ?? [];
    expect([pembilang, ...sisa]).toEqual(['Jumlah KDRT', 'Jumlah rumah tangga', 'x 100']);
    expect(garis).toMatch(/^-{10,}$/u);
  });

  test.each([
    '1/3 (Ipar+IDM+Lin-Dist)',
    'IPM Laki-laki/ IPM Perempuan',
    'Jumlah bimtek / pembinaan',
    'Jumlah A / B / C x 100',
    'Penilaian dilaksanakan oleh Inspektorat',
    '',
  ])('%j is printed as it is', (formula) => {
    expect(cetakPecahan(formula, 200, huruf)).toBeNull();
  });

  test('a slash within a word does not divide', () => {
    expect(
      cetakPecahan('Jumlah peserta pembinaan/bintek / Target pembinaan/bintek x 100', 500, huruf)?.split('\n')[0],
    ).toBe('Jumlah peserta pembinaan/bintek');
  });
});
