/** What stands in the file, read back by ExcelJS and in the bare XML. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import type { GayaSel, Lembar } from '#shared/laporan/lembar';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { WriteAborted, writeWorkbook } from '#shared/workbook/write-workbook';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { daftarGabung } from '#test/laporan/baca-lembar';
import { readPart, sheetElements } from './paket';

async function readBack(xlsx: Uint8Array): Promise<ExcelJS.Worksheet> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Uint8Array.from(xlsx).buffer);
  const [sheet] = buku.worksheets;
  if (sheet === undefined) throw new Error('Buku kerja kosong');
  return sheet;
}

/** Texts, figures, and formulas with their cached results. */
function isiSheet(sheet: ExcelJS.Worksheet, { baris }: Lembar): unknown[][] {
  return baris.map(({ sel }, r) =>
    sel.map(({ isi }, n) => {
      const { value } = sheet.getCell(r + 1, n + 1);
      return isi.jenis === 'tertutup' ? null : value;
    }),
  );
}

function harapanIsi({ baris }: Lembar): unknown[][] {
  return baris.map(({ sel }) =>
    sel.map(({ isi }) => {
      switch (isi.jenis) {
        case 'kosong':
        case 'tertutup':
          return null;
        case 'teks':
          return isi.teks;
        case 'angka':
          return isi.nilai;
        case 'rumus':
          // On reading, ExcelJS forgets a cached result of 0 or of an empty text.
          return isi.nilai === null || isi.nilai === 0
            ? { formula: isi.rumus }
            : { formula: isi.rumus, result: isi.nilai };
      }
    }),
  );
}

/** ECMA-376, ST_PaperSize: 14 is Folio, 215 x 330 mm. */
const paperCode = { Legal: 5, A3: 8, A4: 9, F4: 14 };

describe.each(daftarBentuk)('$id', (bentuk) => {
  const lembar = susunLembar(serang, 2, bentuk);
  const ditulis = writeWorkbook(lembar);

  test('every cell with its text, figure or formula and cached result', async () => {
    expect(isiSheet(await readBack(await ditulis), lembar)).toEqual(harapanIsi(lembar));
  });

  test('every merged area', async () => {
    const merge = [
      ...(await readPart(await ditulis, 'xl/worksheets/sheet1.xml')).matchAll(/<mergeCell ref="([^"]+)"/gu),
    ].map((m) => m[1]);
    expect(merge.toSorted()).toEqual(daftarGabung(lembar).toSorted());
  });

  test('elements in the order that Excel accepts', async () => {
    const urutan = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
    ];
    expect(await sheetElements(await ditulis)).toEqual(['worksheet', ...urutan].slice(1));
  });

  test('its paper in landscape, one page wide, header on every page, page numbers', async () => {
    const sheet = await readPart(await ditulis, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      new RegExp(
        `<pageSetup paperSize="${paperCode[bentuk.kertas]}" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"`,
        'u',
      ),
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('Halaman &amp;P dari &amp;N');
    const { dari, sampai } = lembar.kepala;
    expect(await readPart(await ditulis, 'xl/workbook.xml')).toContain(`!$${dari + 1}:$${sampai + 1}</definedName>`);
    expect(sheet).toContain(`ySplit="${sampai + 1}"`);
    expect(sheet).toContain('state="frozen"');
  });
});

test('column widths count in digits of Arial', async () => {
  const styles = await readPart(await writeWorkbook(susunLembar(serang, 1, tw13)), 'xl/styles.xml');
  expect(/<font>.*?<\/font>/su.exec(styles)?.[0]).toBe(
    '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>',
  );
  expect(styles).not.toContain('Calibri');
});

test('equal reports are equal files, whenever they are written', async () => {
  const satu = await writeWorkbook(susunLembar(serang, 1, tw13));
  await new Promise((lanjut) => setTimeout(lanjut, 2_100));
  expect(Buffer.compare(satu, await writeWorkbook(susunLembar(serang, 1, tw13)))).toBe(0);
});

test('no more page breaks than Excel takes', async () => {
  const lembar = { ...susunLembar(serang, 1, tw13), awalHalaman: Array.from({ length: 1500 }, (_, n) => n + 8) };
  const sheet = await readPart(await writeWorkbook(lembar), 'xl/worksheets/sheet1.xml');
  expect([...sheet.matchAll(/<brk /gu)]).toHaveLength(1026);
});

test('a report can be stopped, and tells how far it is', async () => {
  const lembar = susunLembar(serang, 1, tw13);
  await expect(writeWorkbook(lembar, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(WriteAborted);
  const kemajuan: number[] = [];
  await writeWorkbook(lembar, { onProgress: (bagian) => void kemajuan.push(bagian) });
  expect(kemajuan).toEqual(kemajuan.toSorted((a, b) => a - b));
  expect(kemajuan.at(-1)).toBe(1);
});

describe('user text', () => {
  const gaya: GayaSel = {
    nama: 'polos',
    ukuran: 9,
    tebal: false,
    garisBawah: false,
    rata: 'kiri',
    tegak: 'atas',
    bungkus: true,
    bingkai: false,
    latar: null,
    format: null,
  };
  const lembarTeks = (teks: readonly string[]): Lembar => ({
    nama: 'Uji',
    judul: 'Uji',
    tahun: 2022,
    kolom: [{ lebar: 20 }],
    baris: teks.map((t) => ({ tinggi: 15, sel: [{ isi: { jenis: 'teks', teks: t }, tampil: t, gaya }] })),
    kepala: { dari: 0, sampai: 0 },
    halaman: { kertas: 'A4', tepi: { kiri: 0, kanan: 0, atas: 0, bawah: 0, kaki: 0 } },
    awalHalaman: [],
    kaki: '',
    jumlahBarisTabel: 0,
  });

  const awalan = fc.constantFrom(
    '',
    '=',
    '+',
    '-',
    '@',
    '\t',
    '=1+2',
    '=HYPERLINK("http://x")',
    "=cmd|' /C calc'!A0",
    '_x0041_',
    ' ',
    '\n',
    '<&>"\'',
    '😀',
  );
  const teks = fc
    .tuple(awalan, fc.string({ unit: 'grapheme', maxLength: 40 }))
    .map(([a, b]) => (a + b).replace(/\r/gu, '') || 'x');

  test('never becomes a formula and reads back as typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(teks, { minLength: 1, maxLength: 20 }), async (daftar) => {
        const xlsx = await writeWorkbook(lembarTeks(daftar));
        const sheet = await readBack(xlsx);
        // Characters that XML cannot hold are left out; everything else stays.
        const terbaca = daftar.map((t) => t.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/gu, ''));
        expect(daftar.map((_, n) => sheet.getCell(n + 1, 1).value ?? '')).toEqual(terbaca);
        expect(await readPart(xlsx, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
      }),
      { numRuns: 60 },
    );
  });

  test('stays text when it is edited in the spreadsheet', async () => {
    const penandatangan = { peran: 'kepala', jabatan: ['+KEPALA'], nama: '@Nama', pangkat: null, nip: null };
    const data = createData({
      simpul: satuSubKegiatan([createIndikator('i', { nama: '=1+2', satuan: '@orang', formula: '-' })]),
    });
    const instansi = { ...data.instansi, nama: '=Dinas', penandatangan: [penandatangan] };
    const sheet = await readBack(await writeWorkbook(susunLembar({ ...data, instansi }, 1, tw13)));
    expect(['A2', 'J14', 'J19'].map((alamat) => [sheet.getCell(alamat).value, sheet.getCell(alamat).numFmt])).toEqual([
      ['=DINAS KOTA SERANG', '@'],
      ['+KEPALA', '@'],
      ['@Nama', '@'],
    ]);
    const baris = sheet.getRow(10);
    expect([6, 7, 8].map((n) => [baris.getCell(n).value, baris.getCell(n).numFmt])).toEqual([
      ['=1+2', '@'],
      ['@orang', '@'],
      ['-', '@'],
    ]);
  });

  test('a name that a sheet cannot bear is made bearable', async () => {
    const sheet = await readBack(
      await writeWorkbook({ ...lembarTeks(['x']), nama: "TW [I] 'a' b/c: d? e* f\\g hijklmnop" }),
    );
    expect(sheet.name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
  });
});
