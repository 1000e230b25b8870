import { cacatMessage, gandaMessage } from '#shared/angka/cacat-message';
import { alamatSel } from '#shared/laporan/lembar';
import { decimalPattern, type Triwulan } from '#shared/model/triwulan-data';
import { createTemuan, type LetakTemuan, type Temuan } from '#shared/pemeriksaan/temuan';
import type { SelBuku } from '#shared/workbook/buku';
import { bacaSel, type BacaanSel, type CaraBaca } from './angka-sel';
import type { Catatan } from './catatan';
import type { Ganda, Koreksi } from './koreksi';
import type { GayaLembar } from './gaya-lembar';

export interface Bahan {
  readonly triwulan: Triwulan;
  readonly versi: string;
  readonly gaya: GayaLembar;
  readonly catatan: Catatan;
  /** What printed percentages are multiplied by, see `percentScale`. */
  readonly skala: 1 | 100;
  readonly koreksi: Koreksi;
}

/** Reads the cells of figures of one sheet and collects what cannot be read (rule angka-cacat). */
export class PembacaAngka {
  readonly temuan: Temuan[] = [];
  /** Numbers with two readings of which nobody has chosen one yet. */
  readonly ganda: Ganda[] = [];
  private readonly bahan: Bahan;

  constructor(bahan: Bahan) {
    this.bahan = bahan;
  }

  /** Whole rupiah, or null for a blank and what is none. */
  rupiah(sel: SelBuku | undefined, simpul: string): number | null {
    const baca = this.baca(sel, 'rupiah', '0');
    if (baca.jenis === 'angka' && !baca.nilai.startsWith('-') && baca.nilai.length <= 15) return Number(baca.nilai);
    if (baca.jenis === 'teks') this.cacat(sel, baca, 'Jumlah uang', { simpul });
    else if (baca.jenis === 'tanggal') this.tanggal(sel, baca, 'Jumlah uang', { simpul });
    else if (baca.jenis === 'angka')
      this.temukan(
        sel,
        { simpul },
        `Jumlah uang di sel ${alamatAtauKosong(sel)} ("${baca.nilai}") tidak mungkin: uang tidak boleh negatif dan paling banyak 15 digit. Isi angka yang benar.`,
      );
    return null;
  }

  /** Decimal text that the format takes; what is longer is named and left out. */
  desimal(
    sel: SelBuku | undefined,
    baca: Extract<BacaanSel, { jenis: 'angka' }>,
    apa: string,
    letak: LetakTemuan,
  ): string | null {
    if (decimalPattern.test(baca.nilai)) return baca.nilai;
    this.temukan(
      sel,
      letak,
      `${apa} di sel ${alamatAtauKosong(sel)} ("${baca.nilai}") terlalu panjang untuk sebuah angka. Isi angka yang benar.`,
    );
    return null;
  }

  /** The content of a cell; a lone dash as told. */
  baca(sel: SelBuku | undefined, jenis: CaraBaca['jenis'], strip: CaraBaca['strip']): BacaanSel {
    const baca = bacaSel(sel, { jenis, strip, gaya: this.bahan.gaya, catatan: this.bahan.catatan });
    const dipilih = this.bahan.koreksi.angka[alamatAtauKosong(sel)];
    if (baca.jenis !== 'angka' || baca.lain === null || dipilih === undefined) return baca;
    return { ...baca, nilai: dipilih === baca.lain ? baca.lain : baca.nilai, lain: null };
  }

  /** Names a number that can be read in two ways. */
  tanyaGanda(
    sel: SelBuku | undefined,
    baca: Extract<BacaanSel, { jenis: 'angka' }>,
    apa: string,
    letak: LetakTemuan,
  ): void {
    const pesan =
      baca.lain === null ? null : gandaMessage({ jenis: 'ganda', nilai: baca.nilai, lain: baca.lain, satuan: null });
    if (baca.lain !== null) this.ganda.push({ alamat: alamatAtauKosong(sel), nilai: baca.nilai, lain: baca.lain });
    if (pesan !== null)
      this.temukan(
        sel,
        letak,
        `${apa} di sel ${alamatAtauKosong(sel)} dapat dibaca dengan dua cara. ${pesan} Periksa dan perbaiki bila perlu.`,
      );
  }

  /** Names a text that is no number. */
  cacat(sel: SelBuku | undefined, baca: Extract<BacaanSel, { jenis: 'teks' }>, apa: string, letak: LetakTemuan): void {
    this.temukan(
      sel,
      letak,
      `${apa} di sel ${alamatAtauKosong(sel)} tidak dapat dibaca. ${cacatMessage(baca.alasan, baca.teks)}`,
    );
  }

  /** Names a day where a number belongs. */
  tanggal(
    sel: SelBuku | undefined,
    { teks }: Extract<BacaanSel, { jenis: 'tanggal' }>,
    apa: string,
    letak: LetakTemuan,
  ): void {
    this.temukan(
      sel,
      letak,
      `${apa} di sel ${alamatAtauKosong(sel)} berisi tanggal (${teks}). Excel mengubah ketikan seperti 1/4 atau 1-2 menjadi tanggal; tulis lagi angkanya.`,
    );
  }

  private temukan(sel: SelBuku | undefined, letak: LetakTemuan, pesan: string): void {
    this.temuan.push({
      ...createTemuan('angka-cacat', { ...letak, triwulan: this.bahan.triwulan }, pesan),
      alamat: alamatAtauKosong(sel),
    });
  }
}

/** `J8`; empty for no cell. */
export function alamatAtauKosong(sel: SelBuku | undefined): string {
  return sel === undefined ? '' : alamatSel(sel.baris, sel.kolom);
}
