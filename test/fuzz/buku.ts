/**
 * The workbook reader. A sheet of known values must come back exactly; a damaged file is read or refused with its
 * sentence, never anything else; and what is read goes on through the import.
 */
import { strToU8 } from 'fflate';
import { imporBuku } from '#shared/impor/impor';
import { BukuDitolak } from '#shared/workbook/buku-trouble';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { bukuMini, lembarXml } from '#test/workbook/berkas-jahat';
import type { Acak } from './acak';
import { Temuan, type SasaranFuzz } from './sasaran';

export const fuzzBuku: SasaranFuzz = {
  nama: 'buku',
  coba: (acak) => {
    const { bytes, harap } = sheet(acak);
    switch (acak.sampai(4)) {
      case 0:
        checkValues(bytes, harap);
        break;
      case 1:
        tryDamaged(damagedBytes(acak, bytes));
        break;
      default:
        tryDamaged(damagedXml(acak));
    }
  },
};

/** Cell address to what stands there, as text or number. */
type Harap = ReadonlyMap<string, string | number>;

const alamat = (baris: number, kolom: number): string => `${'ABCDEFGHIJ'.charAt(kolom)}${String(baris + 1)}`;

/** A sheet whose values are known, with its cells in the kinds spreadsheet programs write. */
function sheet(acak: Acak): { readonly bytes: Uint8Array; readonly harap: Harap } {
  const harap = new Map<string, string | number>();
  const bersama: string[] = [];
  const baris = acak
    .banyak(1 + acak.sampai(6), () => 0)
    .map((_, r) => {
      const sel = acak.banyak(1 + acak.sampai(8), () => 0).map((__, k) => cell(acak, alamat(r, k), bersama, harap));
      return `<row r="${String(r + 1)}">${sel.join('')}</row>`;
    });
  const teksBersama = `<sst>${bersama.map((t) => `<si><t xml:space="preserve">${escape(t)}</t></si>`).join('')}</sst>`;
  return { bytes: bukuMini(lembarXml(baris.join('')), { 'xl/sharedStrings.xml': strToU8(teksBersama) }), harap };
}

function cell(acak: Acak, di: string, bersama: string[], harap: Map<string, string | number>): string {
  switch (acak.sampai(4)) {
    case 0: {
      const nilai = acak.pilih([
        acak.sampai(1e9),
        acak.pecahan() * 1e6,
        -acak.pecahan(),
        acak.sampai(1e15),
        1e-7 * acak.sampai(1000),
        0.1 + 0.2,
      ]);
      harap.set(di, nilai);
      return `<c r="${di}"><v>${String(nilai)}</v></c>`;
    }
    case 1: {
      const teks = text(acak);
      harap.set(di, teks);
      return `<c r="${di}" t="s"><v>${String(bersama.push(teks) - 1)}</v></c>`;
    }
    case 2: {
      const teks = text(acak);
      harap.set(di, teks);
      return `<c r="${di}" t="inlineStr"><is><t>${escape(teks)}</t></is></c>`;
    }
    default:
      return `<c r="${di}" s="${String(acak.sampai(3))}"/>`;
  }
}

function text(acak: Acak): string {
  const huruf = Array.from('abc 123.,-%&<>"\'=+@()\n\u00e9\u{1f600}/');
  return `x${acak.banyak(acak.sampai(12), () => acak.pilih(huruf)).join('')}`;
}

function escape(teks: string): string {
  return teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function checkValues(bytes: Uint8Array, harap: Harap): void {
  const sel = readWorkbook(bytes).lembar[0]?.baris.flatMap((b) => b.sel) ?? [];
  const terbaca = new Map(
    sel.map(({ baris, kolom, isi }) => [
      alamat(baris, kolom),
      isi.jenis === 'angka' ? isi.nilai : isi.jenis === 'teks' ? isi.teks : isi.jenis === 'galat' ? isi.kode : null,
    ]),
  );
  const berbeda = [...new Set([...harap.keys(), ...terbaca.keys()])].filter((a) => harap.get(a) !== terbaca.get(a));
  const [satu] = berbeda;
  if (satu !== undefined)
    throw new Temuan(`${satu} was read as ${JSON.stringify(terbaca.get(satu))}`, { tertulis: harap.get(satu) });
}

function tryDamaged(bytes: Uint8Array): void {
  try {
    imporBuku(readWorkbook(bytes), { triwulan: 1 });
  } catch (galat) {
    if (!(galat instanceof BukuDitolak))
      throw new Temuan(`crashed: ${String(galat)}`, Buffer.from(bytes).toString('base64'));
    if (galat.message.length < 40) throw new Temuan(`refused without a sentence: ${galat.message}`, galat.trouble);
  }
}

function damagedBytes(acak: Acak, utuh: Uint8Array): Uint8Array {
  const bytes = utuh.slice();
  for (let n = 1 + acak.sampai(8); n > 0; n--) bytes[acak.sampai(bytes.length)] = acak.sampai(256);
  return acak.sekaliDari(3) ? bytes.subarray(0, acak.sampai(bytes.length)) : bytes;
}

const laporan = lembarXml(
  ['PENGUKURAN KINERJA DAN ANGGARAN TAHUN 2022', 'DINAS CONTOH KOTA SERANG', 'TRIWULAN I']
    .map((t, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}" t="str"><v>${t}</v></c></row>`)
    .join('') +
    '<row r="5"><c r="A5" t="str"><v>Program</v></c><c r="B5" t="str"><v>Kegiatan dan Sub Kegiatan</v></c><c r="C5" t="str"><v>Indikator Kinerja</v></c><c r="D5" t="str"><v>Satuan</v></c><c r="E5" t="str"><v>Target Kinerja</v></c><c r="F5" t="str"><v>Target Pagu (Rp)</v></c><c r="G5" t="str"><v>Realisasi Kinerja</v></c><c r="H5" t="str"><v>Realisasi Pagu (Rp)</v></c></row>' +
    '<row r="6"><c r="A6" t="str"><v>2.08.01 PROGRAM PENUNJANG</v></c><c r="C6" t="str"><v>Persentase dokumen</v></c><c r="D6" t="str"><v>%</v></c><c r="E6"><v>100</v></c><c r="F6"><f>F7</f><v>176735169</v></c><c r="G6"><v>25</v></c><c r="H6"><v>1e308</v></c></row>' +
    '<row r="7"><c r="B7" t="str"><v>2.08.01.2.01.01 Penyusunan Dokumen</v></c><c r="C7" t="str"><v>Jumlah dokumen</v></c><c r="D7" t="str"><v>Dok</v></c><c r="E7"><v>4</v></c><c r="F7"><v>176735169</v></c><c r="G7" t="e"><v>#DIV/0!</v></c><c r="H7" t="str"><v>1.234</v></c></row>',
  '<mergeCells><mergeCell ref="A6:A7"/></mergeCells>',
);

const sisipan = [
  '<',
  '>',
  '"',
  '/',
  '9',
  'e',
  ' ',
  '-',
  '&',
  ';',
  '\u0000',
  '<row>',
  '</row>',
  '<c r="XFD1048576">',
  '<![CDATA[',
  '&#x10ffff;',
  '&#99;',
  '<!DOCTYPE',
  '1e400',
  '0x1F',
  ' t="s"',
  ' r="A0"',
  '=',
  '\ud800',
];

function damagedXml(acak: Acak): Uint8Array {
  let xml = laporan;
  for (let n = 1 + acak.sampai(5); n > 0; n--) {
    const letak = acak.sampai(xml.length);
    const buang = acak.sekaliDari(2) ? 1 : acak.sampai(60);
    xml = xml.slice(0, letak) + acak.pilih(sisipan) + xml.slice(letak + buang);
  }
  return bukuMini(xml);
}
