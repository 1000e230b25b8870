import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBaris, writeBaris } from '#shared/jurnal/baris';

/** Contents as they occur: JSON texts. */
const isi = fc.array(fc.json(), { minLength: 1, maxLength: 8 });

test('what was written is read, whatever stands in it', () => {
  fc.assert(
    fc.property(isi, (daftar) => {
      expect(readBaris(daftar.map(writeBaris).join(''))).toEqual({ isi: daftar, rusak: 0 });
    }),
  );
});

test('cut anywhere, the lines before the cut are whole and nothing else is taken for one', () => {
  fc.assert(
    fc.property(isi, fc.nat(), (daftar, di) => {
      const baris = daftar.map(writeBaris);
      const utuh = baris.join('');
      const panjang = di % (utuh.length + 1);
      const dibaca = readBaris(utuh.slice(0, panjang));
      let awal = 0;
      const lengkap = baris.filter((b) => (awal += b.length) <= panjang).length;
      expect(dibaca.isi).toEqual(daftar.slice(0, lengkap));
      expect(dibaca.rusak).toBe(panjang === baris.slice(0, lengkap).join('').length ? 0 : 1);
    }),
  );
});

test('one damaged character costs one line, or two where it was the break between them', () => {
  fc.assert(
    fc.property(isi, fc.nat(), fc.constantFrom('\u0000', 'x', '\ufffd', ' '), (daftar, di, salah) => {
      const utuh = daftar.map(writeBaris).join('');
      const letak = di % utuh.length;
      fc.pre(utuh[letak] !== salah);
      const dibaca = readBaris(utuh.slice(0, letak) + salah + utuh.slice(letak + 1));
      expect(dibaca.rusak).toBeGreaterThan(0);
      expect(daftar.length - dibaca.isi.length).toBeLessThanOrEqual(2);
      expect(dibaca.isi.every((i) => daftar.includes(i))).toBe(true);
    }),
  );
});

test('behind a cut line a new one can begin', () => {
  const terpotong = writeBaris('"a"').slice(0, -4);
  expect(readBaris(`${terpotong}\n${writeBaris('"b"')}`)).toEqual({ isi: ['"b"'], rusak: 1 });
});

test('a text of another kind holds no line', () => {
  expect(readBaris('bukan jurnal\n{"a":1}\n')).toEqual({ isi: [], rusak: 2 });
});
