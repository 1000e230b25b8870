import { describe, expect, test } from 'vitest';
import { bacaAngkaTarget, bacaPagu, bacaTarget } from '#renderer/rencana/baca-angka';

describe('target', () => {
  test.each([
    ['68,50', '68.50'],
    ['0,0045', '0.0045'],
    ['100 %', '100'],
    ['12 dokumen', '12'],
  ])('%s is the number %s', (teks, nilai) => {
    expect(bacaTarget(teks, 'Dokumen')).toEqual({ jenis: 'angka', nilai, tanya: null });
  });

  test.each(['601 (Madya)', 'BB (75)', 'Nindya', '1 : 4.000', '12 orang'])('%s stays a text', (teks) => {
    expect(bacaTarget(teks, 'Dokumen')).toEqual({ jenis: 'teks', nilai: teks });
  });

  test.each(['', '  ', '-', '—'])('"%s" is no target', (teks) => {
    expect(bacaTarget(teks, '')).toEqual({ jenis: 'kosong' });
  });

  test('a double reading names the other one; choosing it settles the value', () => {
    const dibaca = bacaTarget('1.234', '');
    expect(dibaca).toMatchObject({ jenis: 'angka', nilai: '1234', tanya: { lain: '1,234' } });
    expect(bacaTarget('1,234', '')).toMatchObject({ jenis: 'angka', nilai: '1.234' });
  });

  test('a broken number is refused, and so is a text beside a text', () => {
    expect(bacaTarget('160.427.6000', '').jenis).toBe('cacat');
    expect(bacaAngkaTarget('Madya').jenis).toBe('cacat');
    expect(bacaAngkaTarget('601')).toEqual({ jenis: 'angka', nilai: '601', tanya: null });
  });
});

test('pagu is whole rupiah, in either style, never negative', () => {
  expect(bacaPagu('5,500,932,292')).toEqual({ sah: true, nilai: 5_500_932_292 });
  expect(bacaPagu('6.741.576.000,00')).toEqual({ sah: true, nilai: 6_741_576_000 });
  expect(bacaPagu('')).toEqual({ sah: true, nilai: null });
  expect(bacaPagu('0')).toEqual({ sah: true, nilai: 0 });
  expect(bacaPagu('-5').sah).toBe(false);
  expect(bacaPagu('1.250,50').sah).toBe(false);
  expect(bacaPagu('160.427.6000').sah).toBe(false);
});
