/**
 * From rows to nodes: a row with a new name opens a node, rows without one add indicators to it. Names, indicators and
 * formulas that were typed over several rows are joined; names repeated on every row of a node are recognised.
 */
import { alamatSel } from '#shared/laporan/lembar';
import type { Jenjang } from '#shared/model/triwulan-data';
import type { SelBuku } from '#shared/workbook/buku';
import type { Catatan } from './catatan';
import type { IsiTerbaca, KepalaTabel } from './kepala';
import { kodeDariNomor, pisahkanKode, rapikanKode } from './kode';
import { teksSel, type Kisi } from './kisi';
import type { BarisSumber, NamaBaris, Tabel } from './tabel';
import { inti, isAwalIndikator, isSambungan, isTerputus, satuBaris, sambung } from './teks';

export interface IndikatorSumber {
  nama: string;
  satuan: string;
  /** Pieces of the formula as they stand, lines kept. */
  formula: string[];
  keterangan: string[];
  readonly sel: Map<IsiTerbaca, SelBuku>;
  readonly baris: number;
}

export interface SimpulSumber {
  nama: string;
  kode: string | null;
  /** As printed in the number column, or before the name. */
  nomor: string;
  /** The level that a label before the name says: `Sub Kegiatan : ...`. */
  readonly sebutan: Jenjang | null;
  /** The levels its column may hold. */
  readonly boleh: readonly Jenjang[];
  readonly sel: SelBuku;
  /** Money cells of its first row that has any. */
  readonly uang: Map<IsiTerbaca, SelBuku>;
  readonly keterangan: string[];
  readonly indikator: IndikatorSumber[];
}

/** No name is longer; joining on and on would take a hostile file ever longer. */
const maxSambungan = 1000;

const isiUang = ['pagu', 'realisasiAnggaran', 'capaianAnggaran'] as const;
const isiKinerja = ['target', 'realisasi', 'capaian'] as const;

/** The nodes of the table in its order, each with its indicators. */
export function readSimpul(kisi: Kisi, kepala: KepalaTabel, tabel: Tabel, catatan: Catatan): SimpulSumber[] {
  const pembaca = new PembacaSimpul(kisi, kepala, catatan);
  tabel.baris.forEach((b, n) => pembaca.baca(b, tabel.baris[n + 1]));
  return pembaca.simpul;
}

class PembacaSimpul {
  readonly simpul: SimpulSumber[] = [];
  private readonly kisi: Kisi;
  private readonly catatan: Catatan;
  private readonly bersatuan: boolean;
  /** The open node of each name column, to recognise names repeated on every row. */
  private readonly terbuka = new Map<number, SimpulSumber>();

  constructor(kisi: Kisi, kepala: KepalaTabel, catatan: Catatan) {
    this.kisi = kisi;
    this.bersatuan = kepala.kolom.has('satuan');
    this.catatan = catatan;
  }

  baca(baris: BarisSumber, berikut: BarisSumber | undefined): void {
    const baru = baris.nama.filter((n) => !this.isUlangan(n, baris));
    const [nama] = baru;
    const kini = this.simpul.at(-1);
    if (nama !== undefined && baru.length === 1 && kini !== undefined && this.isLanjutan(kini, nama, baris, berikut)) {
      this.catat(nama.sel, kini.nama);
      kini.nama = sambung(kini.nama, satuBaris(teksSel(nama.sel)));
    } else baru.forEach((n, k) => this.buka(n, baris, k === baru.length - 1));
    const simpul = this.simpul.at(-1);
    if (simpul !== undefined) this.isi(simpul, baris);
  }

  /** The same name in the same column again: unmerged cells filled on every row of the node. */
  private isUlangan({ sel, jenjang }: NamaBaris, baris: BarisSumber): boolean {
    const ada = this.terbuka.get(sel.kolom);
    const { kode, nama: berlabel } = pisahkanKode(satuBaris(teksSel(sel)));
    const { nama } = pisahkanSebutan(berlabel);
    if (ada === undefined || inti(ada.nama) !== inti(nama) || (kode !== null && kode !== ada.kode)) return false;
    const nomor = satuBaris(teksSel(baris.sel.get('nomor')));
    if (nomor !== '' && nomor !== ada.nomor) return false;
    if (jenjang.length === 1 || baris.nama.at(-1)?.sel !== sel) return true;
    // A kegiatan and its sub kegiatan may bear one name in one column: then each states its own money.
    return (
      this.simpul.at(-1) !== ada ||
      isiUang.every((i) => !baris.sel.has(i) || teksSel(baris.sel.get(i)) === teksSel(ada.uang.get(i)))
    );
  }

  private isLanjutan(
    kini: SimpulSumber,
    nama: NamaBaris,
    baris: BarisSumber,
    berikut: BarisSumber | undefined,
  ): boolean {
    const teks = satuBaris(teksSel(nama.sel));
    if (kini.nama.length > maxSambungan) return false;
    if (nama.sel.kolom !== kini.sel.kolom || baris.kode.length > 0 || pisahkanKode(teks).kode !== null) return false;
    if (baris.sel.has('nomor') && baris.sel.get('nomor')?.kolom !== nama.sel.kolom) return false;
    const adaUang = isiUang.some((i) => baris.sel.has(i));
    // One money cell merged over both rows, or a name cell: the rows are one node.
    const menyatu = [kini.uang.get('pagu'), kini.uang.get('realisasiAnggaran')].some(
      (s) => s !== undefined && covers(this.kisi, s, nama.sel.baris),
    );
    if (menyatu) return true;
    if (isTerputus(kini.nama) || isSambungan(teks)) return !adaUang || kini.uang.size === 0;
    const sendirian =
      baris.sel.size === 0 ||
      [...baris.sel.keys()].every(
        (i) =>
          i === 'formula' ||
          (i === 'indikator' &&
            !isAwalIndikator(satuBaris(teksSel(baris.sel.get(i)))) &&
            !isiKinerja.some((k) => baris.sel.has(k)) &&
            !baris.sel.has('satuan')),
      );
    if (!sendirian) return false;
    // The first half of the next name, not the second of the last one.
    const lanjut = berikut?.nama.length === 1 ? berikut.nama[0] : undefined;
    const pembuka =
      lanjut?.sel.kolom === nama.sel.kolom && (isTerputus(teks) || isSambungan(satuBaris(teksSel(lanjut.sel))));
    return !pembuka && !(nama.jenjang.includes('program') && /^PROGRAM\s/u.test(teks));
  }

  private buka({ sel, jenjang }: NamaBaris, baris: BarisSumber, terakhir: boolean): void {
    const rapi = this.rapikan(sel);
    const { kode: kodeNama, nomor: nomorNama, nama: berlabel } = pisahkanKode(rapi);
    const { sebutan, nama } = pisahkanSebutan(berlabel);
    const nomorSel = satuBaris(teksSel(baris.sel.get('nomor')));
    const alamat = alamatSel(sel.baris, sel.kolom);
    if (kodeNama !== null) this.catatan.tambah(alamat, 'kode dipisahkan dari nama', rapi, `${kodeNama} | ${nama}`);
    if (sebutan !== null) this.catatan.tambah(alamat, 'sebutan jenjang dilepas dari nama', berlabel, nama);
    const kodeKolom = rapikanKode(baris.kode.map((s) => satuBaris(teksSel(s))).join('.')) ?? kodeDariNomor(nomorSel);
    const simpul: SimpulSumber = {
      nama,
      kode: kodeNama ?? (terakhir ? kodeKolom : null),
      nomor: terakhir && nomorSel !== '' ? nomorSel : nomorNama,
      sebutan,
      boleh: jenjang,
      sel,
      uang: new Map(),
      keterangan: [],
      indikator: [],
    };
    this.simpul.push(simpul);
    for (const kolom of this.terbuka.keys()) if (kolom > sel.kolom) this.terbuka.delete(kolom);
    this.terbuka.set(sel.kolom, simpul);
  }

  private isi(simpul: SimpulSumber, baris: BarisSumber): void {
    for (const i of isiUang) {
      const sel = baris.sel.get(i);
      if (sel !== undefined && !simpul.uang.has(i)) simpul.uang.set(i, sel);
    }
    const sel = baris.sel.get('indikator');
    const terakhir = simpul.indikator.at(-1);
    const adaIsi = isiKinerja.some((i) => baris.sel.has(i)) || baris.sel.has('satuan');
    if (sel !== undefined) {
      const teks = this.rapikan(sel);
      if (terakhir !== undefined && this.isIndikatorLanjutan(terakhir, teks, baris, adaIsi)) {
        this.catat(sel, terakhir.nama);
        terakhir.nama = sambung(terakhir.nama, teks);
        this.lengkapi(simpul, terakhir, baris);
      } else {
        const baru: IndikatorSumber = {
          nama: teks,
          satuan: '',
          formula: [],
          keterangan: [],
          sel: new Map(),
          baris: baris.nomor,
        };
        simpul.indikator.push(baru);
        this.lengkapi(simpul, baru, baris);
      }
    } else if (terakhir !== undefined) this.lengkapi(simpul, terakhir, baris);
    else if (adaIsi) {
      // Figures without an indicator's name still count: the name of the row stands for it.
      const baru: IndikatorSumber = {
        nama: '',
        satuan: '',
        formula: [],
        keterangan: [],
        sel: new Map(),
        baris: baris.nomor,
      };
      simpul.indikator.push(baru);
      this.lengkapi(simpul, baru, baris);
    } else this.catatKeterangan(simpul, null, baris);
  }

  private isIndikatorLanjutan(terakhir: IndikatorSumber, teks: string, baris: BarisSumber, adaIsi: boolean): boolean {
    if (terakhir.nama.length > maxSambungan) return false;
    const tersambung = isSambungan(teks) || isTerputus(terakhir.nama);
    if (isSambungan(teks) && isTerputus(terakhir.nama)) return true;
    if (adaIsi || isiUang.some((i) => baris.sel.has(i))) return false;
    // A new indicator has a unit or a formula where the table has such columns.
    return tersambung || (this.bersatuan && !baris.sel.has('formula'));
  }

  private lengkapi(simpul: SimpulSumber, indikator: IndikatorSumber, baris: BarisSumber): void {
    for (const i of [...isiKinerja, ...isiUang]) {
      const sel = baris.sel.get(i);
      if (sel !== undefined && !indikator.sel.has(i)) indikator.sel.set(i, sel);
    }
    const satuan = baris.sel.get('satuan');
    if (satuan !== undefined)
      indikator.satuan =
        indikator.satuan === '' ? this.rapikan(satuan) : sambung(indikator.satuan, this.rapikan(satuan));
    const formula = baris.sel.get('formula');
    if (formula !== undefined) {
      if (indikator.formula.length > 0) this.catat(formula, indikator.formula.at(-1) ?? '');
      indikator.formula.push(teksSel(formula));
    }
    this.catatKeterangan(simpul, indikator, baris);
  }

  /** The remark of a node's first row belongs to the node, of a later row to its indicator. */
  private catatKeterangan(simpul: SimpulSumber, indikator: IndikatorSumber | null, baris: BarisSumber): void {
    const sel = baris.sel.get('keterangan');
    if (sel === undefined) return;
    (indikator === null || simpul.indikator[0] === indikator ? simpul.keterangan : indikator.keterangan).push(
      teksSel(sel),
    );
  }

  private rapikan(sel: SelBuku): string {
    const asli = teksSel(sel);
    const rapi = satuBaris(asli);
    if (rapi !== asli.trim()) this.catatan.tambah(alamatSel(sel.baris, sel.kolom), 'spasi dirapikan', asli, rapi);
    return rapi;
  }

  private catat(sel: SelBuku, depan: string): void {
    this.catatan.tambah(
      alamatSel(sel.baris, sel.kolom),
      'teks dari beberapa baris digabung',
      teksSel(sel),
      sambung(depan, satuBaris(teksSel(sel))),
    );
  }
}

/** `Sub Kegiatan : Penyusunan ...` parted into the level and the name. */
function pisahkanSebutan(teks: string): { readonly sebutan: Jenjang | null; readonly nama: string } {
  const bagian = /^(?<sub>sub\s*-?\s*)?(?<jenis>program|kegiatan)\s*:\s*(?<nama>\S.*)$/iu.exec(teks)?.groups;
  if (bagian?.['nama'] === undefined) return { sebutan: null, nama: teks };
  const atas = bagian['jenis']?.toLowerCase() === 'program' ? 'program' : 'kegiatan';
  return { sebutan: bagian['sub'] === undefined ? atas : 'subkegiatan', nama: bagian['nama'] };
}

function covers(kisi: Kisi, sel: SelBuku, baris: number): boolean {
  const g = kisi.gabungan(sel.baris, sel.kolom);
  return g !== undefined && g.atas < baris && baris <= g.bawah;
}
