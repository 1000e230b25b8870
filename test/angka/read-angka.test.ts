import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimalText } from '#shared/angka/format-angka';
import { gandaMessage } from '#shared/angka/cacat-message';
import { readAngka, type AlasanCacat } from '#shared/angka/read-angka';
import { decimalPattern } from '#shared/model/triwulan-data';

describe('kinerja: a text with one possible reading', () => {
  test.each([
    ['4', '4'],
    ['0', '0'],
    ['0,253', '0.253'],
    ['0.253', '0.253'],
    ['0,0045', '0.0045'],
    ['0.0006', '0.0006'],
    ['34,50', '34.50'],
    ['68.50', '68.50'],
    ['5.500.932.292', '5500932292'],
    ['5,500,932,292', '5500932292'],
    ['6.741.576.000,00', '6741576000.00'],
    ['1,234,567.89', '1234567.89'],
    ['1.234,567', '1234.567'],
    ['1,234.567', '1234.567'],
    ['1234,567', '1234.567'],
    ['1.2345', '1.2345'],
    ['1 234 567,89', '1234567.89'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234', '1234'],
    ['  71,43\t', '71.43'],
    ['\u221212', '-12'],
    ['-1,5', '-1.5'],
    ['+5', '5'],
    ['(93)', '-93'],
    ['-0', '0'],
    ['-0,00', '0.00'],
    ['007', '7'],
    ['123456789012345', '123456789012345'],
  ])('%j is %s', (teks, nilai) => {
    expect(readAngka(teks, 'desimal')).toEqual({ jenis: 'angka', nilai, strip: false, satuan: null });
  });

  test.each([
    ['12,5 %', '12.5', '%'],
    ['12,5%', '12.5', '%'],
    ['290,00 Organisasi', '290.00', 'Organisasi'],
    ['12 dokumen', '12', 'dokumen'],
    ['19 orang/bulan', '19', 'orang/bulan'],
    ['1 599 Orang', '1599', 'Orang'],
    ['402 RT', '402', 'RT'],
  ])('%j is %s with its satuan %s', (teks, nilai, satuan) => {
    expect(readAngka(teks, 'desimal')).toEqual({ jenis: 'angka', nilai, strip: false, satuan });
  });

  test.each(['-', '--', '\u2013', '\u2014', ' - ', '\u00a0-'])('a lone dash %j stands for 0', (teks) => {
    expect(readAngka(teks, 'desimal')).toEqual({ jenis: 'angka', nilai: '0', strip: true, satuan: null });
  });

  test.each(['', ' ', '\u00a0', '\t\n'])('nothing typed (%j) is empty, not 0', (teks) => {
    expect(readAngka(teks, 'desimal')).toEqual({ jenis: 'kosong' });
  });
});

describe('kinerja: a text with two readings names both', () => {
  test.each([
    ['1.234', '1234', '1.234'],
    ['742,340', '742.340', '742340'],
    ['-1.234', '-1234', '-1.234'],
    ['12.000 Orang', '12000', '12.000'],
    ['100,000', '100.000', '100000'],
  ])('%j is taken as %s, could be %s', (teks, nilai, lain) => {
    expect(readAngka(teks, 'desimal')).toMatchObject({ jenis: 'ganda', nilai, lain });
  });

  test('the person is told which reading was taken', () => {
    expect(gandaMessage(readAngka('1.234', 'desimal'))).toBe('Dibaca 1.234. Bisa juga berarti 1,234.');
    expect(gandaMessage(readAngka('742,340', 'desimal'))).toBe('Dibaca 742,340. Bisa juga berarti 742.340.');
    expect(gandaMessage(readAngka('12', 'desimal'))).toBeNull();
  });
});

describe('anggaran: whole rupiah', () => {
  test.each([
    ['742,340', '742340'],
    ['1.234', '1234'],
    ['9.756.893.547', '9756893547'],
    ['9,756,893,547', '9756893547'],
    ['6.741.576.000,00', '6741576000'],
    ['Rp1.250.000,-', '1250000'],
    ['Rp 1.250.000', '1250000'],
    ['Rp. 1.250.000,00', '1250000'],
    ['rp1.250.000.-', '1250000'],
    ['1.250.000 rupiah', '1250000'],
    ['(Rp1.000)', '-1000'],
    ['-Rp1.000', '-1000'],
    ['Rp-1.000', '-1000'],
    ['0,00', '0'],
    ['999.999.999.999.999', '999999999999999'],
  ])('%j is %s', (teks, nilai) => {
    expect(readAngka(teks, 'rupiah')).toMatchObject({ jenis: 'angka', nilai });
  });

  test('IDR is the other way of writing Rp', () => {
    expect(readAngka('IDR 131,789,450', 'rupiah')).toMatchObject({ jenis: 'angka', nilai: '131789450' });
  });

  test.each(['31 Desember 2022', '4 Apr 2022', '1 Mei'])('%j is a day, not a number with a unit', (teks) => {
    expect(readAngka(teks, 'desimal')).toEqual({ jenis: 'cacat', alasan: 'bukan-angka' });
  });

  test.each(['-', 'Rp -', 'Rp-', 'Rp. -'])('%j, how Excel shows 0 in its accounting format, is 0', (teks) => {
    expect(readAngka(teks, 'rupiah')).toMatchObject({ jenis: 'angka', nilai: '0', strip: true });
  });

  test.each<[string, AlasanCacat]>([
    ['34,50', 'bukan-rupiah-bulat'],
    ['1234.567', 'bukan-rupiah-bulat'],
    ['1.250.000,75', 'bukan-rupiah-bulat'],
    ['1.000.000.000.000.000', 'terlalu-panjang'],
    ['12 %', 'bukan-angka'],
    ['5 dokumen', 'bukan-angka'],
  ])('%j is refused: %s', (teks, alasan) => {
    expect(readAngka(teks, 'rupiah')).toEqual({ jenis: 'cacat', alasan });
  });
});

describe('refused in both: nothing is guessed', () => {
  test.each<[string, AlasanCacat]>([
    ['160.427.6000', 'pengelompokan-salah'],
    ['12..5', 'pengelompokan-salah'],
    ['1,,000', 'pengelompokan-salah'],
    ['1.23.456', 'pengelompokan-salah'],
    ['1.234.56', 'pengelompokan-salah'],
    ['0.253.100', 'pengelompokan-salah'],
    ['0 886', 'pengelompokan-salah'],
    ['0.123,45', 'pengelompokan-salah'],
    ['1.234,567.8', 'pengelompokan-salah'],
    ['12.34,567,8', 'pengelompokan-salah'],
    ['5,', 'pengelompokan-salah'],
    ['1234 567', 'pengelompokan-salah'],
    ['.', 'bukan-angka'],
    [',', 'bukan-angka'],
    ['abc', 'bukan-angka'],
    ['Rp', 'bukan-angka'],
    ['1e5', 'bukan-angka'],
    ['12a4', 'bukan-angka'],
    ['12dokumen', 'bukan-angka'],
    ['(93', 'bukan-angka'],
    ['93)', 'bukan-angka'],
    ['93 Orang)', 'bukan-angka'],
    ['5/7', 'bukan-angka'],
    ['1 : 4.000', 'bukan-angka'],
    ['601 (Madya)', 'bukan-angka'],
    ['#DIV/0!', 'bukan-angka'],
    ['#####', 'bukan-angka'],
    ['NaN', 'bukan-angka'],
    ['1 2345', 'bukan-angka'],
    ['5 juta', 'bukan-angka'],
    ['1,5 Miliar', 'bukan-angka'],
    ['2 jt', 'bukan-angka'],
    ['3 ribu orang', 'bukan-angka'],
    ['9'.repeat(121), 'bukan-angka'],
    ['9'.repeat(40), 'terlalu-panjang'],
  ])('%j: %s', (teks, alasan) => {
    expect(readAngka(teks, 'desimal')).toEqual({ jenis: 'cacat', alasan });
    expect(readAngka(teks, 'rupiah')).toEqual({ jenis: 'cacat', alasan });
  });
});

const kanonis = fc.stringMatching(/^(0|[1-9]\d{0,14})(\.\d{1,5})?$/);

test('property: a number written the Indonesian way is read back exactly as it was', () => {
  fc.assert(
    fc.property(kanonis, fc.boolean(), (teks, negatif) => {
      const angka = negatif && /[1-9]/.test(teks) ? `-${teks}` : teks;
      expect(readAngka(formatDecimalText(angka), 'desimal')).toMatchObject({ nilai: angka });
    }),
    { numRuns: 2000 },
  );
});

test('property: whole rupiah are read back in both styles', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat().filter((n) => n < 1e15),
      (rupiah) => {
        const teks = rupiah.toString();
        for (const ribuan of ['.', ',', ' '])
          expect(readAngka(formatDecimalText(teks, { ribuan, desimal: ';' }), 'rupiah')).toMatchObject({
            jenis: 'angka',
            nilai: teks,
          });
      },
    ),
  );
});

test('property: whatever is typed, a value that comes out fits the format, and no text throws', () => {
  const sembarang = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('1', '2', '0', '.', ',', ' ', '-', '(', ')', '%', 'R', 'p', '\u00a0') }),
  );
  fc.assert(
    fc.property(sembarang, fc.constantFrom('rupiah' as const, 'desimal' as const), (teks, jenis) => {
      const hasil = readAngka(teks, jenis);
      if (hasil.jenis === 'angka' || hasil.jenis === 'ganda') expect(hasil.nilai).toMatch(decimalPattern);
      if (hasil.jenis === 'ganda') expect(hasil.lain).toMatch(decimalPattern);
      if (hasil.jenis === 'angka' && jenis === 'rupiah') expect(hasil.nilai).toMatch(/^-?\d{1,15}$/);
    }),
    { numRuns: 3000 },
  );
});
