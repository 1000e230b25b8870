import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeTsv } from '#shared/tabel/tsv';

describe('text of the clipboard', () => {
  it('reads what Excel copies: cells by tabs, rows by CRLF, a line break within a cell in quotation marks', () => {
    expect(readTsv('4\t100.457.750\t"Renja selesai\nIKU ""menyusul"""\r\n2\t\t\r\n')).toEqual([
      ['4', '100.457.750', 'Renja selesai\nIKU "menyusul"'],
      ['2', '', ''],
    ]);
  });

  it('keeps empty rows in the middle, where a row of the workbook is empty', () => {
    expect(readTsv('4\n\n5\n')).toEqual([['4'], [''], ['5']]);
  });

  it('takes a quotation mark that quotes nothing as it stands', () => {
    expect(readTsv('"Kota Layak Anak" tercapai\t4')).toEqual([['"Kota Layak Anak" tercapai', '4']]);
    expect(readTsv('6" pipa\t"belum')).toEqual([['6" pipa', '"belum']]);
  });

  it('is one empty cell for a lone line break and nothing for no text', () => {
    expect(readTsv('\n')).toEqual([['']]);
    expect(readTsv('')).toEqual([]);
  });

  it('reads back every block it writes', () => {
    const teks = fc.string({ unit: fc.constantFrom('a', '1', ',', '\t', '\n', '"', ' ') });
    const blok = fc
      .integer({ min: 1, max: 4 })
      .chain((lebar) =>
        fc.array(fc.array(teks, { minLength: lebar, maxLength: lebar }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(blok, (kisi) => {
        // A text that ends in an empty row of one cell cannot be told from one that ends before it.
        fc.pre(!(kisi.length > 0 && kisi.at(-1)?.join('') === '' && kisi.at(-1)?.length === 1));
        expect(readTsv(writeTsv(kisi))).toEqual(kisi);
      }),
    );
  });
});
