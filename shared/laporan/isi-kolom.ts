/** What one cell of the table says, from the binding of its column. Figures are plain here; `rumus.ts` makes them live. */
import { capaianTampil } from '#shared/perhitungan/batas';
import { decimalPattern } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung, Uang } from '#shared/perhitungan/hasil';
import { persenTeks, realisasiTeks } from '#shared/perhitungan/ringkasan';
import type { AngkaUang, Pengikat } from './bentuk';
import {
  countDecimals,
  formatUntukTeks,
  isFormatSuffix,
  kodeFormat,
  spreadsheetNumber,
  tampilAngka,
  type FormatAngka,
} from './format-sel';
import type { Konteks } from './konteks';
import { selKosong, type GayaSel, type Sel } from './lembar';
import { cetakPecahan } from './pecahan';
import { lebarIsiKolom } from './ukuran';
import { kinerjaTriwulan, rupiahTriwulan } from './triwulan-sendiri';
import type { BarisTabel } from './urutan';

/** Mark of a realisasi that cannot be measured yet; explained in a note under the table. */
export const tandaBelumDiukur = '*)';

/** The cell of one row under one column. Where several rows of a node share a cell, this is the content of the shared one. */
export function isiSel(
  konteks: Konteks,
  sel: PembuatSel,
  baris: BarisTabel,
  kolom: { readonly ikat: Pengikat; readonly lebar: number },
): Sel {
  const { ikat } = kolom;
  const { simpul: s, indikator: i } = baris;
  switch (ikat.isi) {
    case 'nomor':
      return /^\d+$/u.test(baris.nomor)
        ? sel.angka(baris.nomor, 'tengah', formatBulat)
        : sel.teks(baris.nomor, 'tengah');
    case 'nama':
      return ikat.jenjang.includes(s.simpul.jenjang) ? sel.teks(namaTercetak(konteks, s)) : sel.kosong();
    case 'indikator':
      return sel.teks(i?.indikator.nama ?? '');
    case 'satuan':
      return sel.teks(i?.indikator.satuan ?? '', 'tengah');
    case 'formula': {
      const formula = i?.indikator.formula ?? '';
      const gaya = konteks.palet.gaya('tabel', { tebal: konteks.bentuk.tebal.includes(s.simpul.jenjang) });
      const pecahan = cetakPecahan(formula, lebarIsiKolom(kolom.lebar), gaya);
      return pecahan === null ? sel.teks(formula) : sel.teks(pecahan, 'tengah');
    }
    case 'keterangan':
      return sel.teks(keteranganBaris(baris));
    case 'unit':
      return sel.teks(konteks.data.unit.find((u) => u.id === s.unit)?.nama ?? '');
    case 'kinerjaTriwulan':
      return i === null ? sel.kosong() : sel.kinerja(i, kinerjaTriwulan(konteks, s, i, ikat.triwulan), '');
    case 'uangTriwulan':
      return sel.uang(rupiahTriwulan(konteks, s, ikat.triwulan));
    case 'kinerjaTangan':
      return sel.angkaKosong();
    case 'uangTangan':
      return sel.uang(null);
    case 'jumlahKolom':
      return ikat.milik === 'uang' ? sel.uang(null) : sel.angkaKosong();
    case 'persenKolom':
      return sel.persen(null);
    case 'target':
      return i === null
        ? sel.kosong()
        : sel.kinerja(i, i.targetTeks, ikat.denganSatuan === true ? i.indikator.satuan : '');
    case 'realisasi':
      return i === null
        ? sel.kosong()
        : selRealisasi(konteks, sel, i, ikat.denganSatuan === true ? i.indikator.satuan : '');
    case 'capaian':
      return i === null
        ? sel.kosong()
        : sel.persen(persenTeks(capaianTampil(i.capaian, konteks.data.aturan), konteks.data.aturan));
    case 'pagu':
    case 'realisasiAnggaran':
    case 'capaianAnggaran':
      return selUang(konteks, sel, uangBaris(konteks, baris), ikat.isi);
  }
}

/** True when the node's money stands on each of its indicator rows: the sum of the programs that the indicator names. */
export function isUangPerIndikator({ bentuk }: Konteks, s: SimpulTerhitung): boolean {
  const diAtasProgram = s.simpul.jenjang === 'tujuan' || s.simpul.jenjang === 'sasaran';
  return (
    bentuk.uangPerIndikator && diAtasProgram && s.indikator.length > 0 && s.indikator.every((i) => i.uang !== null)
  );
}

/** A cell of money or its capaian, e.g. of the closing line. */
export function selUang(konteks: Konteks, sel: PembuatSel, uang: Uang, isi: AngkaUang): Sel {
  switch (isi) {
    case 'pagu':
      return sel.uang(uang.pagu);
    case 'realisasiAnggaran':
      return sel.uang(uang.realisasi);
    case 'capaianAnggaran':
      return sel.persen(persenTeks(uang.capaian, konteks.data.aturan));
  }
}

/** The money that a row prints. */
export function uangBaris(konteks: Konteks, { simpul, indikator }: BarisTabel): Uang {
  if (simpul.simpul.jenjang === 'subkegiatan') return simpul.uang;
  const perIndikator = isUangPerIndikator(konteks, simpul) ? indikator?.uang : null;
  return uangJumlah(perIndikator ?? simpul.uang);
}

/**
 * A sum of money as it is printed: with a pagu but nothing entered below, its realisasi is 0, as its capaian says (Serang
 * prints `-` and 0.00). What nobody entered for a sub kegiatan itself stays blank.
 */
export function uangJumlah(uang: Uang): Uang {
  return uang.pagu === null ? uang : { ...uang, realisasi: uang.realisasi ?? 0 };
}

function namaTercetak({ opsi, lingkup }: Konteks, { simpul }: SimpulTerhitung): string {
  const nama =
    opsi.denganKode && simpul.kode !== null && simpul.kode !== '' ? `${simpul.kode} ${simpul.nama}` : simpul.nama;
  return lingkup.unit !== null && lingkup.bagian.has(simpul.id) ? `${nama} (bagian ${lingkup.unit.nama})` : nama;
}

/** The node's remark stands before that of its first indicator. */
function keteranganBaris({ simpul, indikator, ke }: BarisTabel): string {
  const semua = [ke === 0 ? simpul.keterangan : null, indikator?.isian?.keterangan ?? null];
  return [...new Set(semua.filter((k) => k !== null && k !== ''))].join('\n');
}

function selRealisasi(konteks: Konteks, sel: PembuatSel, i: IndikatorTerhitung, satuan: string): Sel {
  const teks = realisasiTeks(i, konteks.data.aturan);
  if (i.status !== 'belum-dapat-diukur') return sel.kinerja(i, teks, satuan);
  if (teks === null) return sel.teks(tandaBelumDiukur, 'tengah');
  return sel.kinerja(i, teks, satuan === '' ? tandaBelumDiukur : `${satuan} ${tandaBelumDiukur}`);
}

const formatBulat: FormatAngka = { desimal: 0, ribuan: false, nol: '0', akhiran: '' };

/** What a PembuatSel has made for one alignment. */
class SelDikenal {
  readonly teks = new Map<string, Sel>();
  readonly kosong = new Map<FormatAngka | null, Sel>();
  readonly angka = new Map<FormatAngka, GayaSel | null>();
}

/**
 * Makes cells of the table, all bold or none. Equal texts and blanks are one object: the names, units and formulas of a
 * city's offices repeat each other.
 */
export class PembuatSel {
  private readonly konteks: Konteks;
  private readonly tebal: boolean;
  private readonly formatUang: FormatAngka;
  private readonly formatPersen: FormatAngka;
  private readonly formatKinerja = new Map<string, FormatAngka>();
  private readonly dikenal = { kiri: new SelDikenal(), tengah: new SelDikenal(), kanan: new SelDikenal() };

  constructor(konteks: Konteks, tebal: boolean) {
    this.konteks = konteks;
    this.tebal = tebal;
    this.formatUang = { desimal: 0, ribuan: true, nol: konteks.bentuk.nol.uang, akhiran: '' };
    this.formatPersen = { desimal: konteks.data.aturan.desimalCapaian, ribuan: false, nol: '0', akhiran: '' };
  }

  kosong(): Sel {
    return this.kosongBerformat(null, 'kiri');
  }

  /** Room for a figure whose decimals are not known. */
  angkaKosong(): Sel {
    return this.kosongBerformat(null, 'tengah');
  }

  /** Text is written as text, whatever it begins with. */
  teks(teks: string, rata: GayaSel['rata'] = 'kiri'): Sel {
    const { teks: dikenal } = this.dikenal[rata];
    let sel = dikenal.get(teks);
    if (sel === undefined) {
      sel = this.teksBaru(teks.replace(/\r\n?/gu, '\n'), rata);
      dikenal.set(teks, sel);
    }
    return sel;
  }

  private teksBaru(teks: string, rata: GayaSel['rata']): Sel {
    if (teks === '') return this.kosong();
    return { isi: { jenis: 'teks', teks }, tampil: teks, gaya: this.gaya(rata, formatUntukTeks(teks)) };
  }

  angka(desimalTeks: string, rata: GayaSel['rata'], format: FormatAngka): Sel {
    const tampil = tampilAngka(desimalTeks, format, this.konteks.angka);
    const nilai = spreadsheetNumber(desimalTeks);
    const gaya = nilai === null ? null : this.gayaAngka(rata, format);
    if (nilai === null || gaya === null) return this.teks(tampil, rata);
    return { isi: { jenis: 'angka', nilai }, tampil, gaya };
  }

  /** A target or realisasi: decimals as typed, or as the indicator wants them; other text as it is. */
  kinerja(i: IndikatorTerhitung, teks: string | null, akhiran: string): Sel {
    if (teks === null || teks === '') return this.kosong();
    const ekor = akhiran === '' ? '' : ` ${akhiran}`;
    if (!decimalPattern.test(teks)) return this.teks(teks + ekor, 'tengah');
    const desimal = i.indikator.desimal ?? countDecimals(teks);
    const kunci = desimal.toString() + ekor;
    let format = this.formatKinerja.get(kunci);
    if (format === undefined) {
      format = { desimal, ribuan: true, nol: this.konteks.bentuk.nol.kinerja, akhiran: ekor };
      this.formatKinerja.set(kunci, format);
    }
    return this.angka(teks, 'tengah', format);
  }

  uang(rupiah: number | null): Sel {
    return rupiah === null
      ? this.kosongBerformat(this.formatUang, 'kanan')
      : this.angka(rupiah.toString(), 'kanan', this.formatUang);
  }

  /** A percentage already rounded by the city's rule. */
  persen(teks: string | null): Sel {
    return teks === null
      ? this.kosongBerformat(this.formatPersen, 'tengah')
      : this.angka(teks, 'tengah', this.formatPersen);
  }

  /** Blank now; a live formula may fill it once somebody types in the spreadsheet. */
  private kosongBerformat(format: FormatAngka | null, rata: GayaSel['rata']): Sel {
    const { kosong } = this.dikenal[rata];
    let sel = kosong.get(format);
    if (sel === undefined) {
      sel = { isi: selKosong, tampil: '', gaya: this.gaya(rata, format === null ? null : kodeFormat(format)) };
      kosong.set(format, sel);
    }
    return sel;
  }

  /** Null where a number cannot be shown so: its suffix does not fit a format code, or the workbook has no room for more. */
  private gayaAngka(rata: GayaSel['rata'], format: FormatAngka): GayaSel | null {
    const { angka } = this.dikenal[rata];
    let gaya = angka.get(format);
    if (gaya === undefined) {
      const kode = kodeFormat(format);
      gaya = isFormatSuffix(format.akhiran) && this.konteks.palet.muatFormat(kode) ? this.gaya(rata, kode) : null;
      angka.set(format, gaya);
    }
    return gaya;
  }

  private gaya(rata: GayaSel['rata'], format: string | null): GayaSel {
    return this.konteks.palet.gaya('tabel', { tebal: this.tebal, rata, format });
  }
}
