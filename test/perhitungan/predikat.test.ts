import { describe, expect, it } from 'vitest';
import { toNilai } from '#shared/angka/exact';
import { predikatOf } from '#shared/perhitungan/predikat';
import { serang } from '#test/fixtures/serang';

const of = (persen: string): string | null => predikatOf(toNilai(persen), serang.aturan);

describe('predikat kinerja (Permendagri 86/2017)', () => {
  it.each([
    ['186.67', 'Sangat Tinggi'],
    ['91', 'Sangat Tinggi'],
    ['90.99', 'Tinggi'],
    ['76', 'Tinggi'],
    ['75.99', 'Sedang'],
    ['66', 'Sedang'],
    ['65.99', 'Rendah'],
    ['51', 'Rendah'],
    ['50.99', 'Sangat Rendah'],
    ['0', 'Sangat Rendah'],
    ['-20', 'Sangat Rendah'],
  ])('%s is %s', (persen, nama) => {
    expect(of(persen)).toBe(nama);
  });

  it('judges what is printed: 90.995 is printed 91.00', () => {
    expect(of('90.995')).toBe('Sangat Tinggi');
    expect(predikatOf(toNilai('90.995'), { ...serang.aturan, pembulatan: 'potong' })).toBe('Tinggi');
  });

  it('uses the table of the office where it has one, and says nothing without a value', () => {
    const aturan = {
      ...serang.aturan,
      predikat: [
        { batas: '80', nama: 'Baik' },
        { batas: null, nama: 'Kurang' },
      ],
    };
    expect(predikatOf(toNilai('80'), aturan)).toBe('Baik');
    expect(predikatOf(toNilai('79.99'), aturan)).toBe('Kurang');
    expect(predikatOf(null, aturan)).toBeNull();
  });
});
