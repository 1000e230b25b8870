/**
 * Finds the table of a sheet by its header: which rows it takes, what each column holds, which layout it is.
 *
 *   rows that consist of headings > captions above each column (merged, or spread without merging) > terms
 *     > the layout whose own header tree, read the same way, explains most columns
 */
import { isKolom, type BentukLaporan, type Kepala, type Pengikat } from '#shared/laporan/bentuk';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import type { Jenjang } from '#shared/model/triwulan-data';
import type { SelBuku } from '#shared/workbook/buku';
import { istilahDari, istilahJudul, type Istilah } from './istilah';
import { teksSel, type Kisi } from './kisi';
import { isNomorKolom } from './nomor-kolom';
import { inti } from './teks';

/** What an import reads from a column; all else is passed over. */
export const isiTerbaca = [
  'nomor',
  'indikator',
  'satuan',
  'formula',
  'target',
  'pagu',
  'realisasi',
  'realisasiAnggaran',
  'capaian',
  'capaianAnggaran',
  'keterangan',
] as const;
export type IsiTerbaca = (typeof isiTerbaca)[number];

export interface KepalaTabel {
  readonly bentuk: BentukLaporan;
  readonly atas: number;
  readonly bawah: number;
  /** Columns by content, from the left; where a merged cell covers several, the first holds the value. */
  readonly kolom: ReadonlyMap<IsiTerbaca, readonly number[]>;
  readonly kolomKode: readonly number[];
  /** All columns that are read. */
  readonly terbaca: ReadonlySet<number>;
  readonly kolomNama: readonly { readonly kolom: number; readonly jenjang: readonly Jenjang[] }[];
  /** The headings without spelling habits, to recognise the header where it is repeated. */
  readonly judul: ReadonlySet<string>;
  /** How much of the layout was found. */
  readonly skor: number;
}

const maxBarisKepala = 8;
const maxBarisDicari = 200;
/** Rows that look like a header and are none are rare. */
const maxPercobaan = 10;
const jenjangIstilah = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'] as const;

/** The header of the sheet's table, or null when none is recognised. */
export function findKepala(kisi: Kisi): KepalaTabel | null {
  const { baris } = kisi.lembar;
  let percobaan = 0;
  for (const [n, b] of baris.slice(0, maxBarisDicari).entries()) {
    const judul = b.sel.map((s) => istilahJudul(teksSel(s)));
    if (judul.filter((i) => i.length > 0).length < b.sel.length * 0.6) continue;
    const istilah = new Set(judul.flat());
    const angka = (['target', 'realisasi', 'capaian', 'uang'] as const).filter((i) => istilah.has(i));
    const nama = istilah.has('uraian') || jenjangIstilah.some((j) => istilah.has(j));
    if (!istilah.has('indikator') || !nama || angka.length === 0) continue;
    if (++percobaan > maxPercobaan) return null;
    const kepala = readKepala(kisi, b.nomor, lastHeaderRow(kisi, n));
    if (kepala !== null) return kepala;
  }
  return null;
}

/** Headings go on as long as rows hold nothing but headings or the numbers of the columns. */
function lastHeaderRow({ lembar }: Kisi, n: number): number {
  const atas = lembar.baris[n]?.nomor ?? 0;
  let bawah = atas;
  for (const b of lembar.baris.slice(n + 1)) {
    if (b.nomor - atas >= maxBarisKepala) break;
    // Most of a header row, not all: an office has columns of its own ("Sisa", "Lokasi").
    const judul = b.sel.filter(isJudulKolom).length;
    if ((judul < 2 || judul < b.sel.length * 0.6) && !isNomorKolom(b.sel.map(teksSel))) break;
    bawah = b.nomor;
  }
  return bawah;
}

/** True when a text is a heading of a table of reports, however it is captioned. */
export function isJudulKolom(sel: SelBuku): boolean {
  return sel.isi.jenis === 'teks' && istilahDari(sel.isi.teks).length > 0;
}

function readKepala(kisi: Kisi, atas: number, bawah: number): KepalaTabel | null {
  const barisKepala = kisi.lembar.baris.filter((b) => b.nomor >= atas && b.nomor <= bawah);
  const barisJudul = barisKepala.filter((b) => !isNomorKolom(b.sel.map(teksSel))).map((b) => b.nomor);
  const kolomTerisi = barisKepala.flatMap((b) => b.sel.map((s) => kisi.gabungan(s.baris, s.kolom)?.kanan ?? s.kolom));
  const kanan = Math.min(Math.max(...kolomTerisi), 500);
  const jalur = Array.from({ length: kanan + 1 }, (_, k) => {
    const istilah = captions(kisi, barisJudul, k).map(istilahJudul);
    // A column whose own heading says something else ("Sisa") is another column, whatever its group.
    return istilah.at(-1)?.length === 0 ? [] : istilah.filter((i) => i.length > 0);
  });
  const tafsir = daftarBentuk
    .filter(isReadable)
    .map((bentuk) => interpret(bentuk, jalur))
    .filter((t) => t !== null);
  const [terbaik] = tafsir.toSorted((a, b) => b.skor - a.skor);
  if (terbaik === undefined) return null;
  const judul = new Set(barisKepala.flatMap((b) => b.sel.map((s) => inti(teksSel(s)))));
  return { ...terbaik, atas, bawah, judul };
}

/** The captions above a column from the top down, whether its group is a merged cell or only stands to the left. */
function captions(kisi: Kisi, baris: readonly number[], kolom: number): string[] {
  const sendiri = (r: number, k: number): string => {
    const g = kisi.gabungan(r, k);
    return teksSel(g === undefined ? kisi.sel(r, k) : kisi.sel(g.atas, g.kiri));
  };
  const adaDibawah = (r: number, k: number): boolean => baris.some((i) => i > r && kisi.sel(i, k) !== undefined);
  const hasil: string[] = [];
  for (const r of baris) {
    let teks = sendiri(r, kolom);
    if (teks === '' && kisi.gabungan(r, kolom) === undefined && adaDibawah(r, kolom)) {
      let k = kolom - 1;
      while (k >= 0 && sendiri(r, k) === '') k--;
      if (k >= 0 && kisi.gabungan(r, k) === undefined && adaDibawah(r, k)) teks = sendiri(r, k);
    }
    if (teks !== '' && hasil.at(-1) !== teks && !/^\W*\d{1,2}\W*(?:=.*)?$/u.test(teks)) hasil.push(teks);
  }
  return hasil;
}

type Tafsir = Omit<KepalaTabel, 'atas' | 'bawah' | 'judul'>;

/** Reads the columns as this layout would have them. Null when too little of a report remains. */
function interpret(bentuk: BentukLaporan, jalur: readonly (readonly Istilah[][])[]): Tafsir | null {
  const arti = sidikBentuk(bentuk);
  const kolom = new Map<IsiTerbaca, number[]>();
  const kolomKode: number[] = [];
  const nama: { kolom: number; jenjang: Jenjang[] }[] = [];
  jalur.forEach((j, k) => {
    const terdalam = j.at(-1);
    if (terdalam === undefined) return;
    const jenjang = terdalam.includes('uraian')
      ? [...jenjangBentuk(bentuk)]
      : jenjangIstilah.filter((i) => terdalam.includes(i));
    if (jenjang.length > 0) nama.push({ kolom: k, jenjang });
    else if (j.flat().includes('kode')) kolomKode.push(k);
    else {
      // A lone "%" behind a column of money is the percentage of that money.
      const milikUang = sidik(j) === 'persentase kinerja' && !j.flat().includes('kinerja') && isUang(jalur[k - 1]);
      const isi = arti.get(milikUang ? 'persentase uang' : sidik(j));
      if (isi !== undefined) kolom.set(isi, [...(kolom.get(isi) ?? []), k]);
    }
  });
  // One heading "Kegiatan" usually stands above both levels.
  const [kegiatan] = nama.filter((n) => n.jenjang.includes('kegiatan'));
  if (kegiatan !== undefined && !nama.some((n) => n.jenjang.includes('subkegiatan')))
    kegiatan.jenjang.push('subkegiatan');
  const angka = (['target', 'pagu', 'realisasi', 'realisasiAnggaran', 'capaian', 'capaianAnggaran'] as const).filter(
    (i) => kolom.has(i),
  );
  if (nama.length === 0 || angka.length < 3 || !kolom.has('indikator')) return null;
  const dikenalNama = nama.filter((n) => n.jenjang.every((j) => jenjangBentuk(bentuk).has(j))).length;
  // Every known content counts 10; order and group headings only settle which of two equal layouts it is.
  const urutanSama = isSameOrder(bentuk, kolom, angka) ? 5 : 0;
  const adaTriwulan =
    jalur.some((j) => j.flat().includes('triwulan')) === /triwulan/iu.test(JSON.stringify(bentuk.kepala)) ? 3 : 0;
  const hilang = jenjangBentuk(bentuk).size - new Set(nama.flatMap((n) => n.jenjang)).size;
  const skor = (kolom.size + dikenalNama) * 10 - Math.max(0, hilang) * 2 + urutanSama + adaTriwulan;
  const terbaca = new Set([...[...kolom.values()].flat(), ...kolomKode, ...nama.map((n) => n.kolom)]);
  return { bentuk, kolom, kolomKode, terbaca, kolomNama: nama, skor };
}

function isUang(jalur: readonly (readonly Istilah[])[] | undefined): boolean {
  return jalur !== undefined && jalur.length > 0 && sidik(jalur).endsWith(' uang');
}

/** A layout with columns of another kind (e.g. of single quarters) cannot be read back. */
export function isReadable(bentuk: BentukLaporan): boolean {
  return pathsOf(bentuk.kepala).every(({ ikat }) => ikat.isi === 'nama' || isiTerbaca.some((i) => i === ikat.isi));
}

function isSameOrder(
  bentuk: BentukLaporan,
  kolom: ReadonlyMap<IsiTerbaca, readonly number[]>,
  angka: readonly IsiTerbaca[],
): boolean {
  const letak = (isi: IsiTerbaca): number => kolom.get(isi)?.[0] ?? 0;
  const diLembar = angka.toSorted((a, b) => letak(a) - letak(b));
  const diBentuk = pathsOf(bentuk.kepala)
    .map((p) => p.ikat.isi)
    .filter((isi) => angka.some((a) => a === isi));
  return diLembar.join() === diBentuk.join();
}

/** A path of headings as the set of its terms, without those that only group. */
function sidik(jalur: readonly (readonly Istilah[])[]): string {
  const istilah = new Set(jalur.flat());
  istilah.delete('triwulan');
  const angka = (['target', 'realisasi', 'capaian', 'persentase'] as const).filter((i) => istilah.has(i));
  const [pertama] = jalur.flat().filter((i) => i !== 'triwulan');
  if (angka.length === 0) return istilah.has('uang') ? 'target uang' : (pertama ?? '');
  // "Persentase Capaian" is a percentage, "Target Capaian" a target: the heading nearest the figures rules.
  const dekat = jalur.findLast((j) => angka.some((a) => j.includes(a))) ?? [];
  const [pertamaDekat = 'persentase'] = dekat.filter((i) => angka.some((a) => a === i));
  const apa = dekat.includes('persentase') ? 'persentase' : pertamaDekat;
  // "Realisasi Kinerja dan Anggaran" stands above both: then the heading nearest the figures says which.
  const jenis = jalur.findLast((j) => j.includes('uang') !== j.includes('kinerja')) ?? [];
  return `${apa} ${jenis.includes('uang') ? 'uang' : 'kinerja'}`;
}

/** Contents whose heading means the same in every layout, also where the layout itself has no such column. */
const berjudulSendiri = ['nomor', 'indikator', 'satuan', 'formula', 'keterangan'] as const;

interface Jalur {
  readonly judul: readonly string[];
  readonly ikat: Pengikat;
}

function pathsOf(kepala: readonly Kepala[], atas: readonly string[] = []): Jalur[] {
  return kepala.flatMap((k) =>
    isKolom(k) ? [{ judul: [...atas, k.judul], ikat: k.ikat }] : pathsOf(k.anak, [...atas, k.judul]),
  );
}

function sidikBentuk(bentuk: BentukLaporan): Map<string, IsiTerbaca> {
  const arti = new Map<string, IsiTerbaca>(berjudulSendiri.map((isi) => [isi, isi]));
  for (const { judul, ikat } of pathsOf(bentuk.kepala)) {
    const isi = isiTerbaca.find((i) => i === ikat.isi);
    const jalur = judul.map((t) => istilahDari(t.replaceAll(/\{\w+\}/gu, ''))).filter((i) => i.length > 0);
    if (isi !== undefined) arti.set(sidik(jalur), isi);
  }
  // A percentage is called either word; where it is a "persentase", "capaian" and "realisasi" are the same thing.
  for (const jenis of ['kinerja', 'uang']) {
    const persen = arti.get(`persentase ${jenis}`);
    const capaian = arti.get(`capaian ${jenis}`);
    if (persen === undefined && capaian !== undefined) arti.set(`persentase ${jenis}`, capaian);
    if (persen !== undefined && capaian !== undefined && !arti.has(`realisasi ${jenis}`))
      arti.set(`realisasi ${jenis}`, capaian);
  }
  return arti;
}

function jenjangBentuk(bentuk: BentukLaporan): Set<Jenjang> {
  return new Set(pathsOf(bentuk.kepala).flatMap(({ ikat }) => (ikat.isi === 'nama' ? ikat.jenjang : [])));
}
