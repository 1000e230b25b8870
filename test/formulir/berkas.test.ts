/** What stands in the file of a form: protection, checks, hidden identities, the page. */
import { describe, expect, test } from 'vitest';
import { tandaFormulir } from '#shared/formulir/formulir';
import { hurufKolom } from '#shared/laporan/lembar';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { readPart, sheetElements } from '#test/workbook/paket';
import { buatFormulir } from './bantu';

const lembar1 = 'xl/worksheets/sheet1.xml';

describe('the form of a bidang of Kota Serang, Triwulan II', async () => {
  const { formulir, xlsx, sel } = await buatFormulir(serang, 2, 'bidang-pug');
  const xml = await readPart(xlsx, lembar1);
  const buku = await readPart(xlsx, 'xl/workbook.xml');

  test('protected without a password, and exactly the cells to fill are unlocked', async () => {
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*\/>/u);
    expect(xml).not.toMatch(/<sheetProtection[^>]*(?:password|hashValue)/u);
    const gaya = (await readPart(xlsx, 'xl/styles.xml')).split('<cellXfs')[1]?.split('</cellXfs>')[0] ?? '';
    const terbuka = [...gaya.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu)].flatMap(([xf], n) =>
      xf.includes('locked="0"') ? [n] : [],
    );
    const alamat = [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/gu)].flatMap((m) =>
      terbuka.includes(Number(m[2])) ? [m[1]] : [],
    );
    expect(alamat.toSorted()).toEqual(sel.map((s) => s.alamat).toSorted());
  });

  test('every cell to fill is checked on entry, with an Indonesian sentence of a length that Excel takes', () => {
    const aturan = [...xml.matchAll(/<dataValidation ([^>]*)>/gu)].map((m) => m[1] ?? '');
    const tercakup = aturan.flatMap((a) => (/sqref="([^"]+)"/u.exec(a)?.[1] ?? '').split(' ')).flatMap(seluruh);
    expect(tercakup.toSorted()).toEqual(sel.map((s) => s.alamat).toSorted());
    expect(new Set(aturan.map((a) => /type="(\w+)"/u.exec(a)?.[1]))).toEqual(
      new Set(['decimal', 'whole', 'list', 'textLength']),
    );
    for (const a of aturan) {
      expect(a).toContain('showErrorMessage="1"');
      expect(/errorTitle="([^"]+)"/u.exec(a)?.[1]?.length).toBeLessThanOrEqual(32);
      expect(/error="([^"]+)"/u.exec(a)?.[1]?.length).toBeLessThanOrEqual(255);
    }
    expect(xml).toMatch(/type="whole"[^>]*>\s*<formula1>0<\/formula1>\s*<formula2>999999999999999<\/formula2>/u);
  });

  test('elements in the order that Excel accepts', async () => {
    expect(await sheetElements(xlsx)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
    ]);
  });

  test('identities in a hidden column, column names in a hidden row, the base in a sheet that no menu shows', async () => {
    const tanda = formulir.kolomTersembunyi[0] ?? -1;
    expect(xml).toMatch(new RegExp(`<col min="${tanda + 1}" max="${tanda + 1}"[^>]* hidden="1"`, 'u'));
    expect(xml).toMatch(new RegExp(`<row r="${(formulir.barisTersembunyi[0] ?? -1) + 1}"[^>]* hidden="1"`, 'u'));
    expect(buku).toMatch(/<sheet [^>]*name="Dasar Formulir" state="veryHidden"/u);
    const teks = await readPart(xlsx, 'xl/sharedStrings.xml');
    expect(teks).toContain(tandaFormulir);
    for (const { sasaran } of formulir.dasar) expect(teks).toContain(`<t>${sasaran.jenis}/${sasaran.id}</t>`);
  });

  test('F4 landscape, one page wide, frozen under the headings, which repeat on every page', () => {
    const { dari, sampai } = formulir.lembar.kepala;
    expect(xml).toMatch(/<pageSetup paperSize="14" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/u);
    expect(xml).toContain(`ySplit="${sampai + 1}"`);
    expect(buku).toContain(`!$${dari + 1}:$${sampai + 1}</definedName>`);
  });

  test('equal forms are equal files', async () => {
    expect((await buatFormulir(serang, 2, 'bidang-pug')).xlsx).toEqual(xlsx);
  });
});

test('a row computed from others is shown and locked; a typed percentage has its own column', async () => {
  const indikator = [
    createIndikator('hitung', { hitung: { cara: 'rasio-jumlah' } }),
    createIndikator('manual', { rumus: 'manual', target: { murni: 'Nindya' } }),
  ];
  const data = createData({ simpul: satuSubKegiatan(indikator, { unit: 'sekretariat' }) });
  const { formulir, sel } = await buatFormulir(data, 1, 'sekretariat');
  const medan = (id: string): string[] =>
    sel.filter((s) => s.dasar.sasaran.id === id).map((s) => s.dasar.sasaran.medan);
  expect(medan('hitung')).toEqual(['keterangan']);
  expect(medan('manual')).toEqual(['nilai', 'status', 'capaian', 'keterangan']);
  // Triwulan I has no quarter before it.
  expect(formulir.lembar.baris[formulir.lembar.kepala.sampai]?.sel.map((s) => s.tampil)).not.toContain('lalu');
});

/** `D4:D6` as its cells. */
function seluruh(rentang: string): string[] {
  const [, kiri = '', atas = '', kanan = kiri, bawah = atas] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(rentang) ?? [];
  const hasil: string[] = [];
  for (let k = nomorKolom(kiri); k <= nomorKolom(kanan); k++)
    for (let r = Number(atas); r <= Number(bawah); r++) hasil.push(`${hurufKolom(k)}${r}`);
  return hasil;
}

function nomorKolom(huruf: string): number {
  return Array.from(huruf).reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
}
