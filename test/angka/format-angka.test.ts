import { expect, test } from 'vitest';
import { cacatMessage, negatifMessage } from '#shared/angka/cacat-message';
import { toNilai } from '#shared/angka/exact';
import { formatDecimalText, formatJumlah, formatNilai, formatRupiah } from '#shared/angka/format-angka';
import { sebutKelengkapan } from '#shared/perhitungan/kelengkapan';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1.000'],
  ['9756893547', '9.756.893.547'],
  ['1234567.50', '1.234.567,50'],
  ['-1234.5', '-1.234,5'],
  ['-999', '-999'],
  ['0.0045', '0,0045'],
  ['1.23456', '1,23456'],
])('%s is written %s', (teks, tertulis) => {
  expect(formatDecimalText(teks)).toBe(tertulis);
});

test('Serang prints 1,234.56', () => {
  expect(formatDecimalText('1670782056.25', { ribuan: ',', desimal: '.' })).toBe('1,670,782,056.25');
  expect(formatRupiah(1670782056, { ribuan: ',', desimal: '.' })).toBe('1,670,782,056');
});

test('rupiah up to 15 digits keep every digit', () => {
  expect(formatRupiah(999_999_999_999_999)).toBe('999.999.999.999.999');
});

test('counts of a large office are grouped too', () => {
  expect(formatJumlah(999)).toBe('999');
  expect(sebutKelengkapan({ terisi: 8004, semua: 8464 })).toBe('8.004 dari 8.464');
});

test('a computed value is rounded, then grouped', () => {
  expect(formatNilai(toNilai('1234.565'), 2, 'setengah-ke-atas')).toBe('1.234,57');
  expect(formatNilai(toNilai('1670782056').mul(100).div(9756893547), 2, 'setengah-ke-atas')).toBe('17,12');
});

test('a refusal quotes what was typed and says how to write it', () => {
  expect(cacatMessage('pengelompokan-salah', '160.427.6000')).toContain('"160.427.6000"');
  for (const alasan of ['bukan-angka', 'pengelompokan-salah', 'bukan-rupiah-bulat'] as const)
    expect(cacatMessage(alasan, 'x')).toContain('1.250.000');
  expect(cacatMessage('terlalu-panjang', 'x')).toContain('15 digit');
  expect(negatifMessage('rupiah')).toContain('s.d. triwulan ini');
});
