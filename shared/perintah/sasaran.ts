import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { AlurUnit, Bukti, Faktor, Simpul, Triwulan } from '#shared/model/triwulan-data';

/**
 * What a change aims at: one field of one record. `simpul` is the node the record belongs to, `id` the indicator
 * for kinerja and the node itself otherwise.
 */
export type SasaranIsian =
  | {
      readonly jenis: 'kinerja';
      readonly simpul: string;
      readonly id: string;
      readonly triwulan: Triwulan;
      readonly medan: 'nilai' | 'status' | 'capaian' | 'keterangan';
    }
  | {
      readonly jenis: 'anggaran';
      readonly simpul: string;
      readonly id: string;
      readonly triwulan: Triwulan;
      readonly medan: 'nilai' | 'keterangan' | Faktor;
    }
  | {
      readonly jenis: 'keterangan';
      readonly simpul: string;
      readonly id: string;
      readonly triwulan: Triwulan;
      readonly medan: 'teks' | Faktor;
    };

/** The files attached to an indicator's quarter, as one list. `simpul` is the node of the indicator `id`. */
export interface SasaranBukti {
  readonly jenis: 'bukti';
  readonly simpul: string;
  readonly id: string;
  readonly triwulan: Triwulan;
}

export interface SasaranSimpul {
  readonly jenis: 'simpul';
  readonly id: string;
}

/** Where a unit's quarter stands in the workflow. */
export interface SasaranAlur {
  readonly jenis: 'alur';
  readonly unit: string;
  readonly triwulan: Triwulan;
}

/** The head of the year: office, units, budget versions, rules. Changes as a whole. */
export interface SasaranKepala {
  readonly jenis: 'kepala';
}

/** The office-year as a whole: it came in from a file, the sample, or as an empty year. */
export interface SasaranTahun {
  readonly jenis: 'tahun';
}

export type Sasaran = SasaranIsian | SasaranBukti | SasaranSimpul | SasaranAlur | SasaranKepala | SasaranTahun;

/** What stands in a field: decimal text, whole rupiah, a text, or nothing yet. */
export type IsiMedan = string | number | null;

/** Never empty: where nothing is attached there is null. */
export type DaftarBukti = readonly Bukti[];

/** True when what stands in a target is a list of attached files; `Array.isArray` does not narrow to a readonly one. */
export function isDaftarBukti(isi: object): isi is DaftarBukti {
  return Array.isArray(isi);
}

/** A change of one target. A node changes as a whole; null means it is not there. */
export type Perubahan =
  | { readonly sasaran: SasaranIsian; readonly dari: IsiMedan; readonly ke: IsiMedan }
  | { readonly sasaran: SasaranBukti; readonly dari: DaftarBukti | null; readonly ke: DaftarBukti | null }
  | { readonly sasaran: SasaranSimpul; readonly dari: SimpulBerurut | null; readonly ke: SimpulBerurut | null }
  | { readonly sasaran: SasaranAlur; readonly dari: AlurUnit | null; readonly ke: AlurUnit | null }
  | { readonly sasaran: SasaranKepala; readonly dari: KepalaTahun; readonly ke: KepalaTahun }
  | { readonly sasaran: SasaranTahun; readonly dari: null; readonly ke: AsalTahun };

/** Where a year came from and how much it brought. */
export interface AsalTahun {
  readonly asal: 'contoh' | 'berkas' | 'impor' | 'kosong' | 'cadangan' | 'paket' | 'tahun-lalu';
  readonly berkas: string | null;
  readonly jumlahSimpul: number;
  readonly jumlahRealisasi: number;
}

/** A node with its place among all nodes of the year. */
export interface SimpulBerurut {
  readonly urut: number;
  readonly simpul: Simpul;
}

/** The remark of a row: of an indicator, or (null) of the node, which a sub kegiatan keeps beside its money. */
export function sasaranKeterangan(
  { id, jenjang }: Pick<Simpul, 'id' | 'jenjang'>,
  indikator: string | null,
  triwulan: Triwulan,
): SasaranIsian {
  if (indikator !== null) return { jenis: 'kinerja', simpul: id, id: indikator, triwulan, medan: 'keterangan' };
  return jenjang === 'subkegiatan'
    ? { jenis: 'anggaran', simpul: id, id, triwulan, medan: 'keterangan' }
    : { jenis: 'keterangan', simpul: id, id, triwulan, medan: 'teks' };
}

/** A field beside a node's remark, which a sub kegiatan keeps beside its money. */
export function sasaranFaktor(
  { id, jenjang }: Pick<Simpul, 'id' | 'jenjang'>,
  medan: Faktor,
  triwulan: Triwulan,
): SasaranIsian {
  return { jenis: jenjang === 'subkegiatan' ? 'anggaran' : 'keterangan', simpul: id, id, triwulan, medan };
}

/** What stands in the field `status` of a figure that will only be known later, and of any other. */
export function isiStatus(tertunda: boolean): IsiMedan {
  return tertunda ? 'belum-dapat-diukur' : null;
}

/** One text per target, the same on every machine: key of history and of undo. */
export function sasaranKey(sasaran: Sasaran): string {
  switch (sasaran.jenis) {
    case 'tahun':
    case 'kepala':
      return sasaran.jenis;
    case 'simpul':
      return `simpul/${sasaran.id}`;
    case 'alur':
      return `alur/${sasaran.unit}/${sasaran.triwulan.toString()}`;
    case 'bukti':
      return `bukti/${sasaran.id}/${sasaran.triwulan.toString()}`;
    case 'kinerja':
    case 'anggaran':
    case 'keterangan':
      return `${sasaran.jenis}/${sasaran.id}/${sasaran.triwulan.toString()}/${sasaran.medan}`;
  }
}
