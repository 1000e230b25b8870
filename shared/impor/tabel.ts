/**
 * The rows of the table as a person reads them, one record per row of the sheet that belongs to it. What is only there
 * for the page is passed over: headers repeated on every page, column numbers, page numbers, titles, closing lines.
 */
import type { BarisBuku, SelBuku } from '#shared/workbook/buku';
import type { Jenjang } from '#shared/model/triwulan-data';
import { isJudulKolom, type IsiTerbaca, type KepalaTabel } from './kepala';
import { isNomorKolom } from './nomor-kolom';
import { teksSel, type Kisi } from './kisi';
import { pisahkanKode } from './kode';
import { readAngka } from '#shared/angka/read-angka';
import { inti, isTandaTangan, satuBaris } from './teks';

export interface NamaBaris {
  readonly sel: SelBuku;
  readonly jenjang: readonly Jenjang[];
}

export interface BarisSumber {
  readonly nomor: number;
  /** Its first cell. */
  readonly pertama: SelBuku;
  readonly nama: readonly NamaBaris[];
  /** Cells of the kode columns, from the left. */
  readonly kode: readonly SelBuku[];
  readonly sel: ReadonlyMap<IsiTerbaca, SelBuku>;
  /** True when the row directly above belongs to the table too. */
  readonly rapat: boolean;
}

export interface Tabel {
  readonly baris: readonly BarisSumber[];
  /** The closing line of the money, e.g. TOTAL. */
  readonly total: BarisSumber | null;
  /** The row under the table from which signatures may stand. */
  readonly bawah: number;
  readonly tersembunyi: readonly number[];
  /** Headings of an urusan or a unit above its programs, which no level stands for. */
  readonly judulKelompok: readonly SelBuku[];
  /** Sums of a page or a part between the rows. */
  readonly jumlahAntara: readonly SelBuku[];
  /** Rows with money behind the closing line that belong to another table. */
  readonly tabelLain: readonly SelBuku[];
}

/** Two who sign side by side, and one in the middle. */
const maxTandaTangan = 3;

const angkaUang = ['pagu', 'realisasiAnggaran'] as const;
const angkaSemua = ['target', 'realisasi', 'capaian', ...angkaUang, 'capaianAnggaran'] as const;

/** Collects the rows under the header. `judul` are the title lines, which some sheets repeat on every page. */
export function readTabel(kisi: Kisi, kepala: KepalaTabel, judul: readonly string[]): Tabel {
  const berulang = new Set(judul.map(inti));
  const calon: BarisSumber[] = [];
  const penutup: BarisSumber[] = [];
  const tersembunyi: number[] = [];
  const urusan: SelBuku[] = [];
  const terpisah = new Set<BarisSumber>();
  let sebelumnya = kepala.bawah;
  let lepas = false;
  const penutupan: number[] = [];
  for (const b of kisi.lembar.baris) {
    const [pertama] = b.sel;
    if (b.nomor <= kepala.bawah || pertama === undefined) continue;
    const berbeda = new Set(b.sel.map(teksSel));
    if (berbeda.size <= maxTandaTangan && [...berbeda].some(isTandaTangan)) {
      penutupan.push(b.nomor);
      continue;
    }
    if (isHiasan(b, kepala, berulang)) {
      if (sebelumnya === b.nomor - 1) sebelumnya = b.nomor;
      continue;
    }
    const baris = toBaris(b, pertama, kepala, sebelumnya === b.nomor - 1);
    sebelumnya = b.nomor;
    const judulUrusan = urusanOf(baris);
    if (judulUrusan !== null) urusan.push(judulUrusan);
    else if (isPenutup(b, baris, kepala)) {
      penutup.push(baris);
      penutupan.push(b.nomor);
    } else {
      // Behind a closing line or a signature and a gap, rows without an indicator may be another table.
      lepas = (lepas || (penutupan.length > 0 && !baris.rapat)) && !baris.sel.has('indikator');
      if (lepas) terpisah.add(baris);
      calon.push(baris);
      if (b.tersembunyi) tersembunyi.push(b.nomor);
    }
  }
  const judulUnit = new Set(calon.filter((b, n) => isJudulUnit(b, calon[n + 1])));
  const isi = calon.filter((b) => !judulUnit.has(b));
  const [tertutup = Number.POSITIVE_INFINITY] = penutupan;
  // Behind a closing line rows go on only where there are figures; signatures may look like a name and an indicator.
  const akhir = isi.findLastIndex((b) => isBerisi(b) && (b.nomor < tertutup || (isBerangka(b) && !terpisah.has(b))));
  let jumlah = akhir + 1;
  const berikutnya = penutupan.find((n) => n > (isi[akhir]?.nomor ?? 0)) ?? Number.POSITIVE_INFINITY;
  // Below the last row with figures only the rest of its name may follow; then come notes and signatures.
  while (jumlah > 0 && (isi[jumlah]?.nomor ?? berikutnya) < berikutnya && isEkor(isi[jumlah])) jumlah++;
  const baris = isi.slice(0, jumlah);
  const beruang = penutup.filter((b) => angkaUang.some((i) => b.sel.has(i)));
  const batas = [baris[0]?.nomor ?? 0, baris.at(-1)?.nomor ?? 0] as const;
  // Sums of a page or a part stand between the rows.
  const total = beruang.find((b) => b.nomor > batas[1]) ?? beruang.find((b) => b.nomor < batas[0]) ?? null;
  const terakhir = Math.max(baris.at(-1)?.nomor ?? kepala.bawah, total?.nomor ?? 0);
  return {
    baris,
    total,
    bawah: terakhir + 1,
    tersembunyi: tersembunyi.filter((r) => r <= terakhir),
    judulKelompok: [...urusan, ...[...judulUnit].map((b) => b.pertama)],
    jumlahAntara: beruang.filter((b) => b !== total).map((b) => b.pertama),
    tabelLain: isi.slice(jumlah).flatMap((b) => (terpisah.has(b) && isBerisi(b) ? [b.pertama] : [])),
  };
}

function toBaris(b: BarisBuku, pertama: SelBuku, kepala: KepalaTabel, rapat: boolean): BarisSumber {
  const sel = new Map(b.sel.map((s) => [s.kolom, s]));
  const isi = new Map<IsiTerbaca, SelBuku>();
  for (const [apa, kolom] of kepala.kolom) {
    const ada = kolom.map((k) => sel.get(k)).find((s) => s !== undefined);
    if (ada !== undefined) isi.set(apa, ada);
  }
  const nama = kepala.kolomNama.flatMap(({ kolom, jenjang }) => {
    const s = sel.get(kolom);
    return s?.isi.jenis === 'teks' ? [{ sel: s, jenjang }] : [];
  });
  return { nomor: b.nomor, pertama, nama, kode: kepala.kolomKode.flatMap((k) => sel.get(k) ?? []), sel: isi, rapat };
}

/** Repeated headers and titles, column numbers, page numbers, sums carried over to the next page. */
function isHiasan(b: BarisBuku, kepala: KepalaTabel, judul: ReadonlySet<string>): boolean {
  const teks = b.sel.map(teksSel);
  if (teks.every((t) => kepala.judul.has(inti(t)))) return true;
  // What an office's own columns hold in such a row is its own affair.
  const selDibaca = b.sel.filter((s) => kepala.terbaca.has(s.kolom));
  const dibaca = selDibaca.map(teksSel);
  if (isNomorKolom(dibaca) || (dibaca.length >= 2 && dibaca.every((t) => kepala.judul.has(inti(t))))) return true;
  if (dibaca.length >= 2 && selDibaca.every(isJudulKolom) && (dibaca.length >= 3 || !hasNama(b, kepala))) return true;
  const [pertama = ''] = teks;
  if (teks.some((t) => /^\s*(?:jumlah\s+)?(?:di)?pindah(?:an|kan)\b/iu.test(t))) return true;
  const samaSemua = teks.every((t) => t === pertama);
  // One text in every cell was a note across the sheet before its merged cell was parted.
  return samaSemua && (teks.length >= 3 || judul.has(inti(pertama)) || /^\s*(?:halaman|hal\.?)\s*\d/iu.test(pertama));
}

function hasNama(b: BarisBuku, { kolom, kolomNama }: KepalaTabel): boolean {
  const bernama = new Set([...kolomNama.map((n) => n.kolom), ...(kolom.get('indikator') ?? [])]);
  return b.sel.some((s) => bernama.has(s.kolom));
}

/**
 * `2.08 URUSAN PEMERINTAHAN BIDANG ...` where programs stand, without an indicator. "URUSAN PEMERINTAHAN DAERAH" alone may
 * be the rest of a program's name in the row above.
 */
function urusanOf(b: BarisSumber): SelBuku | null {
  const [nama] = b.nama;
  if (nama?.jenjang.includes('program') !== true || b.sel.has('indikator') || b.sel.has('target')) return null;
  const teks = satuBaris(teksSel(nama.sel));
  const judul =
    /^(?<nomor>[\d.]+\s+|(?:[IVX]+|[A-Z])[.)]\s*)?(?<bidang>BIDANG\s+|Bidang\s+)?(?:URUSAN|Urusan)\s+\p{L}/u.exec(teks);
  if (judul === null) return null;
  const pasti =
    judul.groups?.['nomor'] !== undefined ||
    judul.groups?.['bidang'] !== undefined ||
    /\burusan pemerintahan (?:wajib|pilihan)\b/iu.test(teks) ||
    isAngka(b.sel.get('pagu'));
  return pasti ? nama.sel : null;
}

/**
 * `BIDANG ...` alone in a row, in capitals: whose rows follow. A program comes next; behind the rest of a program's name its
 * kegiatan would.
 */
function isJudulUnit(baris: BarisSumber, berikut: BarisSumber | undefined): boolean {
  const [nama] = baris.nama;
  if (nama === undefined || baris.nama.length > 1 || [...baris.sel.keys()].some((i) => i !== 'nomor')) return false;
  const teks = satuBaris(teksSel(nama.sel));
  if (teks !== teks.toUpperCase() || !/^(?:BIDANG|SEKRETARIAT|UPTD?|(?:SUB\s*)?BAGIAN|SEKSI)\b/u.test(teks))
    return false;
  const lanjut = berikut?.nama.find(({ jenjang }) => jenjang.includes('program'));
  const { kode, nama: polos } = pisahkanKode(satuBaris(teksSel(lanjut?.sel)));
  return kode?.split('.').length === 3 || /^program\b/iu.test(polos);
}

/** `TOTAL`, `JUMLAH PROGRAM ...`, `RATA-RATA CAPAIAN KINERJA`: a closing line, also one per page or part. */
function isPenutup(b: BarisBuku, baris: BarisSumber, kepala: KepalaTabel): boolean {
  const angka = Math.min(...angkaSemua.flatMap((i) => kepala.kolom.get(i) ?? []));
  const depan = b.sel.filter((s) => s.kolom < angka && s.isi.jenis === 'teks').map((s) => rapatkanHuruf(teksSel(s)));
  if (depan.length === 0) return false;
  if (depan.every((t) => jumlahPolos.test(t))) return true;
  // What the sum is of may follow its word, where the row has money and nothing that is measured.
  // One text in every cell was a merged cell before it was parted.
  const satuTeks = new Set(depan).size === 1;
  const diukur = (['indikator', 'satuan', 'formula', 'target', 'realisasi'] as const).some((i) => {
    const sel = baris.sel.get(i);
    return sel !== undefined && !(satuTeks && rapatkanHuruf(teksSel(sel)) === depan[0]);
  });
  return depan.every((t) => awalJumlah.test(t)) && !diukur && angkaUang.some((i) => isAngka(baris.sel.get(i)));
}

const awalJumlah = /^(?:sub\s*-?\s*|grand\s*)?(?:total|jumlah|rata\s*-?\s*rata)(?!\p{L})/iu;
const jumlahPolos = new RegExp(
  String.raw`${awalJumlah.source}(?:\s+(?:total|keseluruhan|seluruhnya|anggaran|belanja|pagu|capaian|kinerja|persentase|program|kegiatan|dipindahkan|pindahan|dan|\(.*\)|:))*$`,
  'iu',
);

/** `J U M L A H` to `JUMLAH`. */
function rapatkanHuruf(teks: string): string {
  const rapi = satuBaris(teks);
  return /^\p{L}(?: \p{L}){3,}$/u.test(rapi) ? rapi.replaceAll(' ', '') : rapi;
}

/** True when some figure stands in the row. */
function isBerangka(b: BarisSumber): boolean {
  return angkaSemua.some((i) => isAngka(b.sel.get(i)));
}

/** A row that states something: an indicator with figures or a unit, or a name with money. */
function isBerisi(b: BarisSumber): boolean {
  const uang = angkaUang.some((i) => isAngka(b.sel.get(i)));
  if (uang && (b.nama.length > 0 || b.sel.has('indikator'))) return true;
  if (!b.sel.has('indikator')) return false;
  if (b.sel.has('satuan') || b.sel.has('formula') || isAngka(b.sel.get('target')) || isAngka(b.sel.get('realisasi')))
    return true;
  // Two signatures side by side look like a name and an indicator; text among the money gives them away.
  return (
    (b.nama.length > 0 || b.sel.has('target')) &&
    [...angkaUang, 'capaianAnggaran' as const].every((i) => !b.sel.has(i) || isAngka(b.sel.get(i)))
  );
}

/** Figures and what stands for one, unlike a signature that happens to stand under a column of figures. */
export function isAngka(sel: SelBuku | undefined): boolean {
  if (sel === undefined) return false;
  return sel.isi.jenis !== 'teks' || readAngka(sel.isi.teks, 'desimal').jenis !== 'cacat';
}

function isEkor(b: BarisSumber | undefined): boolean {
  if (b?.rapat !== true) return false;
  const teks = [...b.nama.map((n) => n.sel), ...[...b.sel.values()]];
  return teks.length === 1 && (b.nama.length === 1 || b.sel.has('indikator') || b.sel.has('formula'));
}
