/** What a cell of figures says, whether it holds a number or a text, with the traps of spreadsheets taken out. */
import { readAngka, type AlasanCacat, type JenisAngka } from '#shared/angka/read-angka';
import { toDecimalText, toNilai } from '#shared/angka/exact';
import { alamatSel } from '#shared/laporan/lembar';
import type { SelBuku } from '#shared/workbook/buku';
import { Catatan } from './catatan';
import type { GayaLembar } from './gaya-lembar';
import { satuBaris } from './teks';

export type BacaanSel =
  | { readonly jenis: 'kosong' }
  /** `tampil` as a reader saw it, `desimal` the decimals that were shown, null for all there are. */
  | {
      readonly jenis: 'angka';
      readonly nilai: string;
      readonly desimal: number | null;
      readonly satuan: string;
      readonly strip: boolean;
      readonly lain: string | null;
    }
  /** A text that no number can be taken from, e.g. `Nindya`. */
  | { readonly jenis: 'teks'; readonly teks: string; readonly alasan: AlasanCacat }
  /** A cell that holds a day; `lengkap` when it shows day, month and year, as people write one on purpose. */
  | { readonly jenis: 'tanggal'; readonly teks: string; readonly lengkap: boolean }
  /** `#DIV/0!`. */
  | { readonly jenis: 'galat'; readonly kode: string }
  | { readonly jenis: 'tanpa-hasil' };

const galatExcel = /^#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!|SPILL!|CALC!|#+)$/iu;
/** Cities write these where nothing is known yet. */
const tidakAda = /^(?:~|n\/?a|n\.a\.?|nihil data|belum ada( data)?|tidak ada data|\.{2,}|\?+)$/iu;

/** Mark of a realisasi that cannot be measured yet, as our own reports print it. */
export const tandaTunda = '*)';

/** How the cells of one column are read. */
export interface CaraBaca {
  readonly jenis: JenisAngka;
  /** What a lone dash stands for: nothing realised, which is 0, or nothing planned. */
  readonly strip: '0' | 'kosong';
  readonly gaya: GayaLembar;
  readonly catatan: Catatan;
}

/** Reads one cell; repairs are noted under its address. */
export function bacaSel(sel: SelBuku | undefined, cara: CaraBaca): BacaanSel {
  if (sel === undefined) return { jenis: 'kosong' };
  switch (sel.isi.jenis) {
    case 'galat':
    case 'tanpa-hasil':
      return sel.isi;
    case 'angka':
      return bacaNilai(sel, sel.isi.nilai, cara);
    case 'teks':
      return bacaTeks(sel, satuBaris(sel.isi.teks), cara);
  }
}

function bacaNilai(sel: SelBuku, nilai: number, { jenis, catatan }: CaraBaca): BacaanSel {
  const alamat = alamatSel(sel.baris, sel.kolom);
  const { desimal, akhiran, persen, tanggal } = readFormat(sel.gaya.format);
  if (tanggal !== null) return { jenis: 'tanggal', teks: tanggalTeks(nilai), lengkap: tanggal === 'lengkap' };
  const asli = numberText(nilai);
  if (asli === null) return { jenis: 'teks', teks: nilai.toString(), alasan: 'terlalu-panjang' };
  if (persen) {
    const ke = numberText(nilai * 100) ?? asli;
    catatan.tambah(alamat, 'persen dibaca sebagai angka', `${asli} (${sel.gaya.format})`, ke);
    return { jenis: 'angka', nilai: ke, desimal, satuan: '%', strip: false, lain: null };
  }
  if (jenis === 'rupiah' && asli.includes('.')) {
    const bulat = Math.round(nilai).toString();
    catatan.tambah(alamat, 'rupiah dibulatkan', asli, bulat);
    return { jenis: 'angka', nilai: bulat, desimal: 0, satuan: '', strip: false, lain: null };
  }
  return {
    jenis: 'angka',
    nilai: padDecimals(asli, sel.gaya.format === '' ? null : desimal),
    desimal: sel.gaya.format === '' ? null : desimal,
    satuan: akhiran,
    strip: false,
    lain: null,
  };
}

function bacaTeks(sel: SelBuku, teks: string, { jenis, strip, gaya, catatan }: CaraBaca): BacaanSel {
  const alamat = alamatSel(sel.baris, sel.kolom);
  if (galatExcel.test(teks)) return { jenis: 'galat', kode: teks };
  if (tidakAda.test(teks)) {
    catatan.tambah(alamat, 'dibaca kosong', teks, '');
    return { jenis: 'kosong' };
  }
  const tunda = teks.endsWith(tandaTunda) ? ` ${tandaTunda}` : '';
  const hasil = readAngka(tunda === '' ? teks : teks.slice(0, -tandaTunda.length), jenis);
  switch (hasil.jenis) {
    case 'kosong':
      return tunda === '' ? { jenis: 'kosong' } : { jenis: 'teks', teks, alasan: 'bukan-angka' };
    case 'cacat': {
      const bulat = hasil.alasan === 'bukan-rupiah-bulat' ? roundRupiah(teks) : null;
      if (bulat === null) return { jenis: 'teks', teks, alasan: hasil.alasan };
      catatan.tambah(alamat, 'rupiah dibulatkan', teks, bulat);
      return bacaan(bulat, null, false, null);
    }
    case 'angka': {
      if (hasil.strip && strip === 'kosong') {
        catatan.tambah(alamat, 'dibaca kosong', teks, '');
        return { jenis: 'kosong' };
      }
      catatan.tambah(alamat, hasil.strip ? 'tanda strip dibaca 0' : 'angka tersimpan sebagai teks', teks, hasil.nilai);
      return bacaan(hasil.nilai, hasil.satuan, hasil.strip, null);
    }
    case 'ganda': {
      const [nilai, lain] = pilihBacaan(teks, hasil, gaya);
      catatan.tambah(
        alamat,
        lain === null ? 'disimpulkan: pembacaan angka' : 'angka tersimpan sebagai teks',
        teks,
        nilai,
      );
      return bacaan(nilai, hasil.satuan, false, lain);
    }
  }

  function bacaan(nilai: string, satuan: string | null, isStrip: boolean, lain: string | null): BacaanSel {
    return {
      jenis: 'angka',
      nilai,
      desimal: countDecimals(nilai),
      satuan: `${satuan ?? ''}${tunda}`.trim(),
      strip: isStrip,
      lain,
    };
  }
}

/** `1.234,50` to `1235`, as a cell that holds the number is rounded. */
function roundRupiah(teks: string): string | null {
  const hasil = readAngka(teks, 'desimal');
  return hasil.jenis === 'angka' ? toDecimalText(toNilai(hasil.nilai), 0, 'setengah-ke-atas') : null;
}

/**
 * What a printed percentage may be, the likelier reading first; empty for none. Nobody groups the thousands of a percentage,
 * so `22.580` may be 22.58 whatever the sheet's money looks like: which it is, the figures beside it say.
 */
export function bacaanPersen(sel: SelBuku | undefined, { gaya, skala }: CaraPersen): string[] {
  const baca = (g: GayaLembar): BacaanSel =>
    bacaSel(sel, { jenis: 'desimal', strip: 'kosong', gaya: g, catatan: new Catatan() });
  const bacaan = [baca(gaya), baca(gayaBebas)].flatMap((b) => {
    if (b.jenis !== 'angka') return [];
    const nilai = [b.nilai, b.lain ?? b.nilai];
    return skala === 1 || b.satuan === '%' ? nilai : nilai.flatMap((n) => numberText(Number(n) * skala) ?? []);
  });
  return [...new Set(bacaan)].sort((x, y) => Math.abs(Number(x)) - Math.abs(Number(y)));
}

/** How the percentages of a sheet are read; `skala` as `percentScale` tells it. */
export interface CaraPersen {
  readonly gaya: GayaLembar;
  readonly skala: 1 | 100;
}

const gayaBebas: GayaLembar = { ribuan: null, desimal: null };

/** Of two readings the one in the style of the sheet's other numbers; both where the sheet does not tell. */
function pilihBacaan(
  teks: string,
  { nilai, lain }: { readonly nilai: string; readonly lain: string },
  gaya: GayaLembar,
): [string, string | null] {
  const pemisah = /[.,]/u.exec(teks)?.[0];
  const [utuh, pecah] = nilai.includes('.') ? [lain, nilai] : [nilai, lain];
  if (pemisah === gaya.ribuan) return [utuh, null];
  if (pemisah === gaya.desimal) return [pecah, null];
  return [nilai, lain];
}

function countDecimals(teks: string): number {
  return teks.includes('.') ? teks.length - teks.indexOf('.') - 1 : 0;
}

/** Decimal text of what a spreadsheet holds: 15 digits, as it shows and compares them. Null beyond what the format takes. */
export function numberText(nilai: number): string | null {
  if (Number.isSafeInteger(nilai) && Math.abs(nilai) < 1e15) return (nilai === 0 ? 0 : nilai).toString();
  const teks = Number(nilai.toPrecision(15));
  if (Math.abs(teks) >= 1e20) return null;
  const polos = teks.toFixed(Math.min(20, Math.max(0, 15 - Math.ceil(Math.log10(Math.abs(teks) || 1)))));
  const rapi = polos.includes('.') ? polos.replace(/\.?0+$/u, '') : polos;
  return rapi === '-0' ? '0' : rapi;
}

/** A typed 68.50 is stored as 68.5; the cell's format remembers the zero. */
function padDecimals(teks: string, desimal: number | null): string {
  const kurang = (desimal ?? 0) - countDecimals(teks);
  if (kurang <= 0) return teks;
  return `${teks}${teks.includes('.') ? '' : '.'}${'0'.repeat(kurang)}`;
}

interface Format {
  readonly desimal: number | null;
  readonly akhiran: string;
  readonly persen: boolean;
  readonly tanggal: 'lengkap' | 'sebagian' | null;
}

/** Excel makes 1/4 a day and shows `1-Apr`; who means a day shows its year. */
function dateFormat(polos: string): Format['tanggal'] {
  if (!/[dmyh]/iu.test(polos)) return null;
  return /d/iu.test(polos) && /m/iu.test(polos) && /y/iu.test(polos) ? 'lengkap' : 'sebagian';
}

/** `31 Desember 2022` for the number that a spreadsheet holds for that day, in the calendar that begins with 1900. */
function tanggalTeks(nilai: number): string {
  const hari = new Date(Date.UTC(1899, 11, 30) + Math.floor(nilai) * 86_400_000);
  return Number.isNaN(hari.getTime())
    ? nilai.toString()
    : hari.toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const dikenal = new Map<string, Format>();

/** What a number format shows beside the digits. */
function readFormat(kode: string): Format {
  // Spreadsheets hold at most 255 letters of a format.
  if (kode.length > 255) return { desimal: null, akhiran: '', persen: false, tanggal: null };
  const ada = dikenal.get(kode);
  if (ada !== undefined) return ada;
  const [bagian = ''] = kode
    .replace(/\\(.)/gu, '"$1"')
    .replaceAll('""', '')
    .replace(/\[[^\]]*\]/gu, '')
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const polos = bagian.replace(/"[^"]*"/gu, '');
  const angka = /[0#?]/u.test(polos);
  const format: Format = {
    desimal: /General/iu.test(polos) || !angka ? null : (/\.(0+)/u.exec(polos)?.[1]?.length ?? 0),
    akhiran: (/[0#?][^"0#?]*"([^"]*)"[^0#?]*$/u.exec(bagian)?.[1] ?? '').trim(),
    persen: polos.includes('%'),
    tanggal: angka || /General/iu.test(polos) ? null : dateFormat(polos),
  };
  // Formats come from the file; without a bound a hostile one would fill the memory over many imports.
  if (dikenal.size > 1000) dikenal.clear();
  dikenal.set(kode, format);
  return format;
}
