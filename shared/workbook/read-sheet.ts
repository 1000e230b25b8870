import type { BarisBuku, GayaBuku, IsiBuku, LembarBuku, Rentang, SelBuku } from './buku';
import { BukuDitolak } from './buku-trouble';
import { gayaPolos } from './read-styles';
import { maxHurufSel, unescapeText } from './read-strings';
import { attribute, scanXml } from './xml-scan';

/** A report of a whole city has some 100,000 filled cells. */
const maxSel = 1_000_000;
/** All texts of a sheet, each time they are shown; that report has some 10 million letters. */
const maxHuruf = 50_000_000;
const maxGabungan = 200_000;
const maxBaris = 1_048_576;
const maxKolom = 16_384;

export interface BahanLembar {
  readonly teksBersama: readonly string[];
  readonly gaya: readonly GayaBuku[];
}

/** The cells and merged areas of one worksheet part. Everything else in it (validations, drawings, links) is passed over. */
export function readSheet(xml: string, { teksBersama, gaya }: BahanLembar): Pick<LembarBuku, 'baris' | 'gabungan'> {
  const pembaca = new PembacaLembar(teksBersama, gaya);
  scanXml(xml, {
    buka: (nama, tag) => pembaca.buka(nama, tag),
    teks: (isi) => pembaca.teks(isi),
    tutup: (nama) => pembaca.tutup(nama),
  });
  return pembaca.hasil();
}

class PembacaLembar {
  private readonly teksBersama: readonly string[];
  private readonly gaya: readonly GayaBuku[];
  private readonly baris = new Map<number, { tersembunyi: boolean; sel: SelBuku[] }>();
  private readonly gabungan: Rentang[] = [];
  private jumlahSel = 0;
  private jumlahHuruf = 0;
  private nomorBaris = -1;
  private tersembunyi = false;
  private kolom = -1;
  /** The raw tag of the cell that is open. */
  private sel: string | null = null;
  private unsur: 'v' | 'f' | 't' | null = null;
  private lafal = false;
  private nilai = '';
  private rumus: string | null = null;

  constructor(teksBersama: readonly string[], gaya: readonly GayaBuku[]) {
    this.teksBersama = teksBersama;
    this.gaya = gaya;
  }

  buka(nama: string, tag: string): void {
    switch (nama) {
      case 'row':
        this.bukaBaris(tag);
        return;
      case 'c':
        this.bukaSel(tag);
        return;
      case 'f':
        // Later cells of a shared formula hold no text of it.
        if (this.sel !== null) this.rumus = '';
        this.unsur = 'f';
        return;
      case 'v':
      case 't':
        this.unsur = nama;
        return;
      case 'rPh':
        this.lafal = true;
        return;
      case 'mergeCell':
        this.gabung(attribute(tag, 'ref') ?? '');
    }
  }

  teks(isi: string): void {
    if (this.sel === null || this.unsur === null || this.lafal) return;
    if (this.unsur === 'f') this.rumus = (this.rumus ?? '') + isi;
    else this.nilai += isi;
    if (this.nilai.length > maxHurufSel || (this.rumus?.length ?? 0) > maxHurufSel)
      throw new BukuDitolak('terlalu-besar');
  }

  tutup(nama: string): void {
    if (nama === 'c') this.tutupSel();
    else if (nama === 'rPh') this.lafal = false;
    else if (nama === this.unsur) this.unsur = null;
  }

  hasil(): Pick<LembarBuku, 'baris' | 'gabungan'> {
    const baris: BarisBuku[] = [...this.baris].map(([nomor, { tersembunyi, sel }]) => ({
      nomor,
      tersembunyi,
      sel: sel.toSorted((a, b) => a.kolom - b.kolom),
    }));
    return { baris: baris.sort((a, b) => a.nomor - b.nomor), gabungan: this.gabungan };
  }

  private bukaBaris(tag: string): void {
    const r = attribute(tag, 'r');
    // A row or cell without its number follows the one before it.
    this.nomorBaris = r === undefined ? this.nomorBaris + 1 : Number(r) - 1;
    if (!Number.isInteger(this.nomorBaris) || this.nomorBaris < 0 || this.nomorBaris >= maxBaris)
      throw new BukuDitolak('rusak');
    this.tersembunyi = /^(?:1|true)$/iu.test(attribute(tag, 'hidden') ?? '');
    this.kolom = -1;
  }

  private bukaSel(tag: string): void {
    const r = attribute(tag, 'r');
    const alamat = r === undefined ? null : parseAlamat(r);
    if (r !== undefined && alamat === null) throw new BukuDitolak('rusak');
    if (alamat !== null) this.nomorBaris = alamat.baris;
    this.kolom = alamat?.kolom ?? this.kolom + 1;
    this.sel = tag;
    this.nilai = '';
    this.rumus = null;
  }

  private tutupSel(): void {
    const tag = this.sel;
    this.sel = null;
    if (tag === null || (this.nilai === '' && this.rumus === null)) return;
    const tipe = attribute(tag, 't') ?? 'n';
    // A formula that gives an empty text has a result: nothing.
    if (this.nilai === '' && tipe !== 'n') return;
    const isi = this.nilai === '' ? ({ jenis: 'tanpa-hasil' } as const) : this.isi(tipe);
    if (isi === null) return;
    if (isi.jenis === 'teks') this.jumlahHuruf += isi.teks.length;
    if (++this.jumlahSel > maxSel || this.jumlahHuruf > maxHuruf || this.nomorBaris < 0)
      throw new BukuDitolak('terlalu-besar');
    const gaya = this.gaya[Number(attribute(tag, 's') ?? -1)] ?? gayaPolos;
    const sel = { baris: this.nomorBaris, kolom: this.kolom, isi, rumus: this.rumus, gaya };
    const ada = this.baris.get(this.nomorBaris);
    if (ada === undefined) this.baris.set(this.nomorBaris, { tersembunyi: this.tersembunyi, sel: [sel] });
    else ada.sel.push(sel);
  }

  private isi(tipe: string): IsiBuku | null {
    switch (tipe) {
      case 's':
        return teksAtauNull(this.teksBersama[Number(this.nilai)] ?? '');
      case 'str':
      case 'inlineStr':
      case 'd':
        return teksAtauNull(unescapeText(this.nilai));
      case 'e':
        return { jenis: 'galat', kode: this.nilai };
      case 'b':
        return teksAtauNull(this.nilai.trim() === '1' ? 'TRUE' : 'FALSE');
      default: {
        const nilai = Number(this.nilai);
        return Number.isFinite(nilai) ? { jenis: 'angka', nilai } : teksAtauNull(this.nilai);
      }
    }
  }

  private gabung(ref: string): void {
    const [dari, sampai] = ref.split(':').map(parseAlamat);
    if (dari == null || sampai == null) return;
    if (this.gabungan.length >= maxGabungan) throw new BukuDitolak('terlalu-besar');
    this.gabungan.push({ atas: dari.baris, kiri: dari.kolom, bawah: sampai.baris, kanan: sampai.kolom });
  }
}

function teksAtauNull(teks: string): IsiBuku | null {
  return /\S/u.test(teks) ? { jenis: 'teks', teks } : null;
}

/** `J8` to row 7, column 9; null for what is no address of a sheet. */
function parseAlamat(alamat: string): { baris: number; kolom: number } | null {
  const bagian = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu.exec(alamat);
  if (bagian?.[1] === undefined) return null;
  const kolom = Array.from(bagian[1].toUpperCase()).reduce((n, huruf) => n * 26 + huruf.charCodeAt(0) - 64, 0) - 1;
  const baris = Number(bagian[2]) - 1;
  return kolom < maxKolom && baris < maxBaris ? { baris, kolom } : null;
}
