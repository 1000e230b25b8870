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
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { createKolom, type KolomTabel } from './kolom';

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

/**
 * The rows of the nodes that `pilih` wants, and of the nodes above them, which only say where those belong: nothing is asked
 * for there. `sebelumnya` are the earlier quarters, in order.
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
  return {
    baris,
    kolom,
    kelengkapan: sumKelengkapan(dipilih.map(ownCells)),
    sel: (b, k) => {
      const diBaris = baris[b];
      const sel = diBaris === undefined ? undefined : kolom[k]?.isi(diBaris);
      if (diBaris === undefined || sel?.jenis !== 'isian' || diminta.has(diBaris.simpul)) return sel;
      return { ...sel, kurang: false };
    },
  };
}
