/**
 * The screen Tabel without a screen: what stands in each cell of the grid, in which cell the keyboard is, and what a pasted
 * block would change.
 *
 *   computed quarter > rows (report order) x columns > Kisi     > cells on screen
 *   key > geser-pilihan > selection                             > copied as TSV and HTML (salin)
 *   clipboard text > tsv > rencana-tempel > preview > UbahBanyakIsian, one step
 */
import { susunBaris, type BarisTabel } from '#shared/laporan/urutan';
import { jenjangUrut } from '#shared/model/triwulan-data';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { ownCells, sumKelengkapan, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { formatIsian, masukanIsian } from '#shared/perintah/read-isian';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { createKolom, type KolomTabel } from './kolom';
import type { Letak } from './pilihan';

/** One cell: something to fill, or something that is only shown. */
export type SelTabel =
  | {
      readonly jenis: 'isian';
      readonly sasaran: SasaranIsian;
      readonly isi: IsiMedan;
      /** True where the chosen rows are not complete without it and it is still missing. */
      readonly kurang: boolean;
      /** True for a figure that will only be known later. */
      readonly tertunda: boolean;
      /** Whether that can be said of this cell. */
      readonly bolehTunda: boolean;
    }
  | {
      readonly jenis: 'tetap';
      /** As shown. */
      readonly teks: string;
      /** The figure behind `teks` as decimal text or whole rupiah; null for words. */
      readonly angka: string | number | null;
      /** Where a computed figure comes from, or why nothing is filled here. */
      readonly penjelasan: string | null;
    };

export interface Kisi {
  readonly baris: readonly BarisTabel[];
  readonly kolom: readonly KolomTabel[];
  /** How much of the chosen rows is filled; as many cells are `kurang` as are left. */
  readonly kelengkapan: Kelengkapan;
  /** Undefined outside the grid. */
  readonly sel: (baris: number, kolom: number) => SelTabel | undefined;
}

const penjelasanPenunjuk =
  'Baris ini hanya menunjukkan letak baris di bawahnya. Hapus kata pencarian atau pilih semua unit untuk mengisinya.';

/**
 * The rows of the nodes that `pilih` wants, and of the nodes above them, which only say where those belong: nothing is asked
 * for or filled there, so that a pasted column or a fill cannot reach rows of others. `sebelumnya` are the earlier quarters, in order.
 */
export function susunKisi(
  hasil: TriwulanTerhitung,
  sebelumnya: readonly TriwulanTerhitung[],
  pilih: (s: SimpulTerhitung) => boolean,
): Kisi {
  const dipilih = hasil.urut.filter(pilih);
  const diminta = new Set(dipilih);
  const tampil = new Set<string>();
  for (const s of dipilih) {
    let id: string | null = s.simpul.id;
    while (id !== null && !tampil.has(id)) {
      tampil.add(id);
      id = hasil.simpul.get(id)?.simpul.induk ?? null;
    }
  }
  const baris = susunBaris(hasil, new Set(jenjangUrut), 'teratas', (s) => tampil.has(s.simpul.id));
  const kolom = createKolom(hasil, sebelumnya);
  const susunSel = (b: number, k: number): SelTabel | undefined => {
    const diBaris = baris[b];
    const sel = diBaris === undefined ? undefined : kolom[k]?.isi(diBaris);
    if (diBaris === undefined || sel?.jenis !== 'isian' || diminta.has(diBaris.simpul)) return sel;
    return hanyaTampil(sel);
  };
  // The screen asks for all cells in sight with every key.
  const tersusun = baris.map((): (SelTabel | undefined)[] => []);
  return {
    baris,
    kolom,
    kelengkapan: sumKelengkapan(dipilih.map(ownCells)),
    sel: (b, k) => {
      const diBaris = tersusun[b];
      return diBaris === undefined ? undefined : (diBaris[k] ??= susunSel(b, k));
    },
  };
}

function hanyaTampil({ sasaran, isi }: SelTabel & { readonly jenis: 'isian' }): SelTabel {
  const masukan = masukanIsian(sasaran);
  return {
    jenis: 'tetap',
    teks: formatIsian(masukan, isi),
    angka: masukan === 'teks' ? null : isi,
    penjelasan: penjelasanPenunjuk,
  };
}

/**
 * Where the keyboard begins: at the figure of the node `simpul` when it is in the grid, else at the first figure that is
 * filled; in a grid without any, at the first cell that is filled, else at the upper left.
 */
export function letakAwal({ baris, kolom, sel }: Kisi, simpul: string | null): Letak {
  const isian = (b: number, k: number): boolean => sel(b, k)?.jenis === 'isian';
  const kinerja = kolom.findIndex((k) => k.id === 'kinerja');
  const semua = baris.map((_, b) => b);
  const dariSimpul = simpul === null ? [] : semua.filter((b) => baris[b]?.simpul.simpul.id === simpul);
  for (const b of [...dariSimpul, ...semua]) if (isian(b, kinerja)) return { baris: b, kolom: kinerja };
  for (const b of semua) {
    const k = kolom.findIndex((_, n) => isian(b, n));
    if (k >= 0) return { baris: b, kolom: k };
  }
  return { baris: 0, kolom: 0 };
}
