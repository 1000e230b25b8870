/**
 * The way of a workbook into the program, as plain data:
 *
 *   bytes > what kind of file > zip parts, inflated against a budget > workbook, styles, strings, sheets > Buku
 *
 * Everything a stranger can put into a file is bounded: inflated bytes, parts, cells, strings, merged areas; each byte
 * is looked at a fixed number of times. Macros, links, drawings, validations are never looked at. Runs in a web worker.
 * ExcelJS, which writes our workbooks, does not read them: it inflates without bound, builds an object for each of a
 * million empty rows, and takes 2.4 s for 6,000 rows (openpyxl 0.4 to 3.1 s, this reader a fraction: docs/impor.md).
 */
import { strFromU8 } from 'fflate';
import type { Buku, LembarBuku } from './buku';
import { BukuDitolak } from './buku-trouble';
import { readSheet, type BahanLembar } from './read-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { attribute, prefixedAttribute, scanXml } from './xml-scan';
import { openArsip, type Arsip } from './zip-archive';

/** The largest workbook file that is looked at, in bytes. */
export const maxBukuBytes = 50 * 1024 * 1024;

/** All parts together, inflated. A report of 6,000 rows has 6 MB, a million formatted empty rows 60 MB. */
const maxIsiBytes = 96 * 1024 * 1024;
const maxLembar = 200;

/** Reads all worksheets of an .xlsx (or .xlsm) file. Throws BukuDitolak with a sentence for the user, nothing else. */
export function readWorkbook(bytes: Uint8Array): Buku {
  if (bytes.length > maxBukuBytes) throw new BukuDitolak('terlalu-besar');
  checkKind(bytes);
  try {
    return readParts(openArsip(bytes, maxIsiBytes));
  } catch (galat) {
    throw galat instanceof BukuDitolak ? galat : new BukuDitolak('rusak', galat);
  }
}

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BukuDitolak('kosong');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An OLE container: an encrypted .xlsx names its stream in UTF-16; the rest is Excel 97-2003.
    throw new BukuDitolak(contains(bytes, 'EncryptedPackage') ? 'bersandi' : 'xls-lama');
  }
  // A bare record of the first .xls versions.
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) throw new BukuDitolak('xls-lama');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new BukuDitolak('bukan-excel');
}

function startsWith(bytes: Uint8Array, awal: readonly number[]): boolean {
  return awal.every((b, n) => bytes[n] === b);
}

/** Looks for a text in UTF-16, little end first. */
function contains(bytes: Uint8Array, teks: string): boolean {
  const cari = Array.from(teks).flatMap((huruf) => [huruf.charCodeAt(0), 0]);
  const [awal = 0] = cari;
  for (let i = bytes.indexOf(awal); i !== -1; i = bytes.indexOf(awal, i + 1)) {
    if (cari.every((b, n) => bytes[i + n] === b)) return true;
  }
  return false;
}

function readParts(arsip: Arsip): Buku {
  const pusat = workbookPath(arsip);
  const rujukan = relations(arsip, pusat);
  const gaya = rujukan.find((r) => r.jenis === 'styles');
  const teks = rujukan.find((r) => r.jenis === 'sharedStrings');
  const bahan: BahanLembar = {
    gaya: gaya === undefined ? [] : readStyles(part(arsip, gaya.tujuan) ?? ''),
    teksBersama: teks === undefined ? [] : readStrings(part(arsip, teks.tujuan) ?? ''),
  };
  const lembar = sheetList(part(arsip, pusat) ?? '').flatMap(({ id, ...identitas }): LembarBuku[] => {
    const tujuan = rujukan.find((r) => r.id === id && r.jenis === 'worksheet')?.tujuan;
    const xml = tujuan === undefined ? null : part(arsip, tujuan);
    // Chart sheets and sheets that are gone hold no table.
    return xml === null ? [] : [{ ...identitas, ...readSheet(xml, bahan) }];
  });
  return { lembar };
}

function workbookPath(arsip: Arsip): string {
  const utama = relations(arsip, '').find((r) => r.jenis === 'officeDocument')?.tujuan;
  if (utama !== undefined && /\.xml$/iu.test(utama) && /(?:^|\/)workbook/iu.test(utama) && arsip.ada(utama))
    return utama;
  if (arsip.ada('xl/workbook.xml')) return 'xl/workbook.xml';
  if (arsip.ada('xl/workbook.bin')) throw new BukuDitolak('xlsb');
  throw new BukuDitolak(arsip.ada('content.xml') ? 'ods' : 'bukan-excel');
}

interface Rujukan {
  readonly id: string;
  /** Last word of the type, e.g. `worksheet`; the part before it differs between the editions of the format. */
  readonly jenis: string;
  /** Path inside the package. */
  readonly tujuan: string;
}

function relations(arsip: Arsip, bagian: string): Rujukan[] {
  const garis = bagian.lastIndexOf('/');
  const folder = bagian.slice(0, garis + 1);
  const hasil: Rujukan[] = [];
  scanXml(part(arsip, `${folder}_rels/${bagian.slice(garis + 1)}.rels`) ?? '', {
    buka: (nama, tag) => {
      const tujuan = attribute(tag, 'Target');
      if (nama !== 'Relationship' || tujuan === undefined || attribute(tag, 'TargetMode') === 'External') return;
      const jenis = (attribute(tag, 'Type') ?? '').replace(/^.*\//u, '');
      hasil.push({ id: attribute(tag, 'Id') ?? '', jenis, tujuan: resolvePath(folder, tujuan) });
    },
  });
  return hasil;
}

function resolvePath(folder: string, tujuan: string): string {
  if (/^[/\\]/u.test(tujuan)) return tujuan.slice(1);
  const bagian = (folder + tujuan).replaceAll('\\', '/').split('/');
  const hasil: string[] = [];
  for (const b of bagian) {
    if (b === '..') hasil.pop();
    else if (b !== '.' && b !== '') hasil.push(b);
  }
  return hasil.join('/');
}

function sheetList(xml: string): { id: string; nama: string; tersembunyi: boolean }[] {
  const hasil: { id: string; nama: string; tersembunyi: boolean }[] = [];
  scanXml(xml, {
    buka: (nama, tag) => {
      if (nama !== 'sheet') return;
      if (hasil.length >= maxLembar) throw new BukuDitolak('terlalu-besar');
      hasil.push({
        id: prefixedAttribute(tag, 'id') ?? '',
        nama: attribute(tag, 'name') ?? '',
        tersembunyi: /hidden/iu.test(attribute(tag, 'state') ?? ''),
      });
    },
  });
  return hasil;
}

function part(arsip: Arsip, path: string): string | null {
  const bytes = arsip.ambil(path);
  return bytes === null ? null : strFromU8(bytes);
}
