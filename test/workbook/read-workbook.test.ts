/** The reader of workbooks: what it keeps, and what it does with files that nobody should open. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { imporBuku } from '#shared/impor/impor';
import type { SelBuku } from '#shared/workbook/buku';
import { BukuDitolak, type BukuTrouble } from '#shared/workbook/buku-trouble';
import { maxBukuBytes, readWorkbook } from '#shared/workbook/read-workbook';
import { bukuLama } from '#test/impor/bantu';
import { bukuMini, lembarXml, ole } from './berkas-jahat';

const sel = (xml: string, lain: Parameters<typeof bukuMini>[1] = {}): readonly SelBuku[] =>
  readWorkbook(bukuMini(lembarXml(xml), lain)).lembar[0]?.baris.flatMap((b) => b.sel) ?? [];
const isi = (xml: string, lain: Parameters<typeof bukuMini>[1] = {}): unknown[] =>
  sel(xml, lain).map((s) => (s.isi.jenis === 'angka' ? s.isi.nilai : s.isi.jenis === 'teks' ? s.isi.teks : s.isi));

function ditolak(bytes: Uint8Array): BukuTrouble | null {
  try {
    readWorkbook(bytes);
    return null;
  } catch (galat) {
    if (!(galat instanceof BukuDitolak)) throw galat;
    expect(galat.message.length).toBeGreaterThan(40);
    return galat.trouble;
  }
}

describe('what is in a cell', () => {
  test('numbers, texts of every kind, errors, formulas with their results', () => {
    const bersama = strToU8(
      '<sst><si><t>polos</t></si><si><r><t xml:space="preserve">dua </t></r><r><t>bagian</t></r><rPh><t>lafal</t></rPh></si><si><t>a &amp; b &#65;_x000D_c</t></si></sst>',
    );
    const xml =
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="inlineStr"><is><t>di tempat</t></is></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="H1" t="b"><v>1</v></c></row>';
    expect(isi(xml, { 'xl/sharedStrings.xml': bersama })).toEqual([
      1.5,
      'polos',
      'dua bagian',
      'a & b A\rc',
      'di tempat',
      'hasil',
      { jenis: 'galat', kode: '#DIV/0!' },
      'TRUE',
    ]);
    expect(sel(xml, { 'xl/sharedStrings.xml': bersama }).find((s) => s.kolom === 5)?.rumus).toBe('A1&"x"');
  });

  test('cells and rows without addresses follow each other; prefixes and quotes of any kind', () => {
    expect(
      sel("<row><c><v>1</v></c><c t='str'><v>dua</v></c></row><x:row xmlns:x='y'><x:c><x:v>3</x:v></x:c></x:row>").map(
        (s) => [s.baris, s.kolom],
      ),
    ).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  test('comments, CDATA and a bracket inside an attribute', () => {
    expect(isi('<!-- <row> --><row r="1" x="a>b"><c r="A1" t="str"><v><![CDATA[<a>]]></v></c></row>')).toEqual(['<a>']);
  });

  test("the agency's workbook: sheet, merged areas, bold, formats", () => {
    const [lembar] = readWorkbook(bukuLama).lembar;
    expect(lembar?.nama).toBe('TW I');
    expect(lembar?.gabungan).toHaveLength(75);
    const baris = lembar?.baris.find((b) => b.nomor === 7)?.sel ?? [];
    expect(baris.find((s) => s.kolom === 9)).toMatchObject({
      isi: { nilai: 9_756_893_547 },
      gaya: { format: '#,##0' },
    });
    expect(baris.find((s) => s.kolom === 12)?.rumus).toBe('K8/I8*100');
  });
});

describe('files that are not read, each with its own sentence', () => {
  const sandi = bukuLama.slice();
  // The encryption bit in the central directory.
  const pusat = Array.from(sandi).findIndex(
    (_, n) => sandi[n] === 0x50 && sandi[n + 1] === 0x4b && sandi[n + 2] === 1 && sandi[n + 3] === 2,
  );
  for (let p = pusat; sandi[p] === 0x50 && sandi[p + 2] === 1;) {
    sandi[p + 8] = (sandi[p + 8] ?? 0) | 1;
    const v = new DataView(sandi.buffer);
    p += 46 + v.getUint16(p + 28, true) + v.getUint16(p + 30, true) + v.getUint16(p + 32, true);
  }
  const rusak = bukuLama.slice();
  rusak[500] = (rusak[500] ?? 0) ^ 0xff;

  test.each<[string, Uint8Array, BukuTrouble]>([
    ['nothing', new Uint8Array(), 'kosong'],
    ['text', strToU8('No;Program;Indikator'), 'bukan-excel'],
    ['a web page named .xls', strToU8('<html><table></table></html>'), 'bukan-excel'],
    ['Excel 97-2003 renamed', ole('Workbook'), 'xls-lama'],
    ['password-protected', ole('EncryptedPackage'), 'bersandi'],
    ['an encrypted zip', sandi, 'bersandi'],
    ['cut off', bukuLama.subarray(0, 9000), 'terpotong'],
    ['cut off shortly before the end', bukuLama.subarray(0, bukuLama.length - 10), 'terpotong'],
    ['a flipped byte', rusak, 'rusak'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'bukan-excel'],
    ['OpenDocument', zipSync({ 'content.xml': strToU8('<a/>') }), 'ods'],
    ['binary workbook', zipSync({ 'xl/workbook.bin': strToU8('a') }), 'xlsb'],
    ['too many bytes', new Uint8Array(maxBukuBytes + 1), 'terlalu-besar'],
    [
      'a text of a million letters in one cell',
      bukuMini(lembarXml(`<row><c t="inlineStr"><is><t>${'ab '.repeat(400_000)}</t></is></c></row>`)),
      'terlalu-besar',
    ],
    [
      'a shared string of a million letters',
      bukuMini(lembarXml('<row><c t="s"><v>0</v></c></row>'), {
        'xl/sharedStrings.xml': strToU8(`<sst><si><t>${'ab '.repeat(400_000)}</t></si></sst>`),
      }),
      'terlalu-besar',
    ],
    [
      'a long text in every cell',
      bukuMini(lembarXml('<row><c t="s"><v>0</v></c></row>'.repeat(1000)), {
        'xl/sharedStrings.xml': strToU8(`<sst><si><t>${'ab '.repeat(30_000)}</t></si></sst>`),
      }),
      'terlalu-besar',
    ],
    ['entities of its own', bukuMini('<!DOCTYPE a [<!ENTITY b "x">]><worksheet/>'), 'rusak'],
    ['an unclosed tag', bukuMini('<worksheet><sheetData><row r="1"'), 'rusak'],
    ['a row beyond the sheet', bukuMini(lembarXml('<row r="99999999"/>')), 'rusak'],
  ])('%s', (_, bytes, trouble) => {
    expect(ditolak(bytes)).toBe(trouble);
  });
});

describe('files made to fill the memory or to hang', { timeout: 60_000 }, () => {
  test('a zip bomb is refused while it inflates', () => {
    const bom = bukuMini(new Uint8Array(300 * 1024 * 1024));
    expect(bom.length).toBeLessThan(400_000);
    expect(ditolak(bom)).toBe('terlalu-besar');
  });

  test('a sheet of 100 MB', () => {
    const sel = '<c r="A1" t="str"><v>isi sel yang biasa saja</v></c>';
    const besar = bukuMini(lembarXml(`<row r="1">${sel.repeat(Math.ceil((100 * 1024 * 1024) / sel.length))}</row>`));
    expect(ditolak(besar)).toBe('terlalu-besar');
  });

  test('a million empty rows with a format keep nothing of the report above them from being read', () => {
    const baris = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 9}" s="1" customFormat="1"/>`).join('');
    const buku = bukuMini(lembarXml(`<row r="1"><c r="A1"><v>1</v></c></row>${baris}`));
    expect(readWorkbook(buku).lembar[0]?.baris).toHaveLength(1);
  });

  test('validations and conditional formats over whole columns, merged areas over the whole sheet', () => {
    const sesudah = `<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells><dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'.repeat(1000)}</dataValidations>`;
    const buku = bukuMini(lembarXml('<row r="1"><c r="A1" t="str"><v>No</v></c></row>', sesudah));
    expect(imporBuku(readWorkbook(buku)).status).toBe('ditolak');
  });

  test('flipped bytes anywhere: read or refused, never a crash', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bukuLama.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (ubahan) => {
          const bytes = bukuLama.slice();
          for (const [letak, nilai] of ubahan) bytes[letak] = nilai;
          ditolak(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('flipped letters inside the sheet, with a right checksum: read or refused', { timeout: 60_000 }, () => {
    const xml = lembarXml(
      '<row r="1"><c r="A1" t="str"><v>Program</v></c><c r="B1" t="str"><v>Indikator Kinerja</v></c><c r="C1" t="str"><v>Target Kinerja</v></c><c r="D1" t="str"><v>Realisasi Kinerja</v></c><c r="E1" t="str"><v>Capaian Kinerja</v></c></row><row r="2"><c r="A2" t="str"><v>PROGRAM A</v></c><c r="B2" t="str"><v>Persentase a</v></c><c r="C2"><v>100</v></c><c r="D2"><v>1e308</v></c></row>',
      '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(xml.length - 1),
            fc.constantFrom('<', '>', '"', '/', '9', 'e', ' ', '-', '&', ';', 'A', '\u0000'),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (ubahan) => {
          const huruf = xml.split('');
          for (const [letak, h] of ubahan) huruf[letak] = h;
          const bytes = bukuMini(huruf.join(''));
          if (ditolak(bytes) === null) imporBuku(readWorkbook(bytes), { triwulan: 1 });
        },
      ),
      { numRuns: 400 },
    );
  });
});
