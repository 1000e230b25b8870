import { expect, test } from 'vitest';
import { describeGalat } from '#shared/galat/kode-galat';

function galat(message: string): Error {
  return Object.assign(new TypeError(message), {
    stack: `TypeError: ${message}\n    at save (app://triwulan/assets/index-1a.js:10:5)\n    at C:\\Users\\Siti\\AppData\\triwulan\\main.cjs:3:7\n    at async Promise.all (index 0)`,
  });
}

test('neither what was typed nor a folder of the PC is in what is logged', () => {
  const tercatat = describeGalat(galat('nilai "Rahasia Siti" tidak dikenal'), 'J');
  expect(tercatat).toEqual({
    kode: expect.stringMatching(/^J-[0-9A-F]{6}$/u) as string,
    nama: 'TypeError',
    jejak: ['save index-1a.js:10:5', 'main.cjs:3:7'],
  });
});

test('the same place has the same code whatever the message, another place another', () => {
  const kode = describeGalat(galat('satu'), 'J').kode;
  expect(describeGalat(galat('dua'), 'J').kode).toBe(kode);
  expect(describeGalat(new RangeError('dua'), 'J').kode).not.toBe(kode);
});

test('what is thrown without being an error is told too', () => {
  expect(describeGalat('teks rahasia', 'U')).toMatchObject({ nama: 'string', jejak: [] });
  expect(describeGalat(undefined, 'U').kode).toMatch(/^U-/u);
});
