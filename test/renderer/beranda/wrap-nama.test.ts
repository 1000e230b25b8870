import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { wrapNama } from '#renderer/beranda/wrap-nama';

it('breaks a program name at words and says when something is left out', () => {
  expect(wrapNama('PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 26, 3)).toEqual([
    'PROGRAM PENUNJANG URUSAN',
    'PEMERINTAHAN DAERAH',
    'KABUPATEN/KOTA',
  ]);
  expect(wrapNama('PROGRAM PERLINDUNGAN PEREMPUAN DAN ANAK', 14, 2)).toEqual(['PROGRAM', 'PERLINDUNGAN…']);
});

it('breaks a word that is longer than a line', () => {
  expect(wrapNama(`PROGRAM ${'PENGARUSUTAMAAN'.repeat(4)}`, 26, 3)).toEqual([
    'PROGRAM',
    'PENGARUSUTAMAANPENGARUSUTA',
    'MAANPENGARUSUTAMAANPENGAR…',
  ]);
});

test('any name stays within its lines, and is whole unless it ends in …', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z]{1,12}$/u), { minLength: 1, maxLength: 20 }), (kata) => {
      const baris = wrapNama(kata.join(' '), 26, 3);
      expect(baris.length).toBeLessThanOrEqual(3);
      for (const b of baris) expect(b.length).toBeLessThanOrEqual(26);
      if (baris.at(-1)?.endsWith('…') !== true) expect(baris.join(' ')).toBe(kata.join(' '));
    }),
  );
});
