/**
 * What a pasted block would do, before anything is done: for every cell where it lands, what it says, what stands there now, and why it
 * is not taken. The person sees this, chooses between double readings, and only then it is applied as one step.
 */
import { checkIsian } from '#shared/perintah/check-isian';
import { masukanIsian, readIsian, type BacaIsian, type MasukanIsian } from '#shared/perintah/read-isian';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import type { Kisi, SelTabel } from './kisi';
import type { Kotak, Letak } from './pilihan';

/** The most cells taken at once: a whole city's year in every column. */
export const maxSelTempel = 100_000;

/** Why a cell may not be changed now (submitted, not this person's), or null. */
export type Pagar = (sasaran: SasaranIsian) => string | null;

/** One cell of the clipboard: its text and, where it was copied here, exactly what stood in it. */
export interface SelTempel {
  readonly teks: string;
  readonly asal?: { readonly masukan: MasukanIsian; readonly isi: IsiMedan };
}

/**
 * `isi`: fills an empty cell or changes it. `ganda`: the same, but the text has two readings. `hapus`: an empty cell over a filled one.
 * `tolak`: not understood, or not allowed. `beda`: a name that is not the name of this row, a sign of a block that landed a row too
 * high or low. `lewat`: a column that is not filled. `sama`: nothing to do.
 */
export const daftarKeadaanTempel = ['tolak', 'beda', 'ganda', 'hapus', 'isi', 'lewat', 'sama'] as const;
export type KeadaanTempel = (typeof daftarKeadaanTempel)[number];

export interface ButirTempel {
  readonly letak: Letak;
  readonly keadaan: KeadaanTempel;
  readonly tertulis: string;
  /** Null where nothing is filled. */
  readonly sasaran: SasaranIsian | null;
  readonly dari: IsiMedan;
  /** What the text means: one value, or two of which the first is taken unless the person chooses; none where it is not taken. */
  readonly pilihan: readonly IsiMedan[];
  readonly pesan: string | null;
}

export interface RencanaTempel {
  /** The rectangle of the grid that the block covers. */
  readonly kotak: Kotak;
  readonly butir: readonly ButirTempel[];
  /** Cells of the block that would land outside the grid. */
  readonly diLuar: number;
}

/**
 * Lays the block over the selection from its upper left corner. A selection that holds the block a whole number of times is filled with
 * it, as in Excel; so one copied cell fills them all.
 */
export function susunTempel(
  kisi: Kisi,
  blok: readonly (readonly SelTempel[])[],
  pilihan: Kotak,
  pagar: Pagar,
): RencanaTempel {
  const tinggiBlok = blok.length;
  const lebarBlok = Math.max(0, ...blok.map((b) => b.length));
  if (tinggiBlok === 0 || lebarBlok === 0) return { kotak: pilihan, butir: [], diLuar: 0 };
  const tinggi = ulangan(pilihan.bawah - pilihan.atas + 1, tinggiBlok);
  const lebar = ulangan(pilihan.kanan - pilihan.kiri + 1, lebarBlok);
  const butir: ButirTempel[] = [];
  let diLuar = 0;
  for (let b = 0; b < tinggi; b++) {
    for (let k = 0; k < lebar; k++) {
      const isi = blok[b % tinggiBlok]?.[k % lebarBlok];
      if (isi === undefined) continue;
      const letak = { baris: pilihan.atas + b, kolom: pilihan.kiri + k };
      const sel = kisi.sel(letak.baris, letak.kolom);
      if (sel === undefined) diLuar += isi.teks === '' ? 0 : 1;
      else butir.push(susunButir(kisi, letak, sel, isi, pagar));
    }
  }
  const kotak = {
    atas: pilihan.atas,
    kiri: pilihan.kiri,
    bawah: Math.min(pilihan.atas + tinggi, kisi.baris.length) - 1,
    kanan: Math.min(pilihan.kiri + lebar, kisi.kolom.length) - 1,
  };
  return { kotak, butir, diLuar };
}

/** What is applied: one value per cell. `pilih` says which reading of a double one; `denganHapus` whether empty cells clear filled ones. */
export function isianTempel(
  { butir }: RencanaTempel,
  pilih: (butir: ButirTempel) => number,
  denganHapus: boolean,
): { readonly sasaran: SasaranIsian; readonly ke: IsiMedan }[] {
  return butir.flatMap((b) => {
    if (b.sasaran === null) return [];
    switch (b.keadaan) {
      case 'isi':
      case 'ganda':
        return [{ sasaran: b.sasaran, ke: b.pilihan[b.pilihan.length > 1 ? pilih(b) : 0] ?? null }];
      case 'hapus':
        return denganHapus ? [{ sasaran: b.sasaran, ke: null }] : [];
      case 'tolak':
      case 'beda':
      case 'lewat':
      case 'sama':
        return [];
    }
  });
}

function ulangan(terpilih: number, blok: number): number {
  return terpilih % blok === 0 ? terpilih : blok;
}

function susunButir(kisi: Kisi, letak: Letak, sel: SelTabel, isi: SelTempel, pagar: Pagar): ButirTempel {
  const { teks } = isi;
  const dasar = { letak, tertulis: teks, sasaran: null, dari: null, pilihan: [], pesan: null };
  if (sel.jenis === 'tetap') {
    if (teks.trim() === '' || isSameText(teks, sel.teks)) return { ...dasar, keadaan: 'sama' };
    if (kisi.kolom[letak.kolom]?.penanda !== true || sel.teks === '')
      return { ...dasar, keadaan: 'lewat', pesan: sel.penjelasan ?? 'Kolom ini tidak diisi.' };
    return {
      ...dasar,
      keadaan: 'beda',
      pesan: `Di tempelan tertulis "${teks.trim()}", sedangkan baris ini "${sel.teks}". Periksa apakah tempelan bergeser.`,
    };
  }
  const { sasaran, isi: dari } = sel;
  const ini = { ...dasar, sasaran, dari };
  const bacaan = bacaSel(masukanIsian(sasaran), isi);
  if (!bacaan.sah) return { ...ini, keadaan: 'tolak', pesan: bacaan.pesan };
  const pilihan = bacaan.saran === undefined ? [bacaan.nilai] : [bacaan.nilai, bacaan.saran.nilai];
  if (pilihan.length === 1 && pilihan[0] === dari) return { ...ini, keadaan: 'sama' };
  const node = kisi.baris[letak.baris]?.simpul.simpul ?? null;
  const larangan = pagar(sasaran) ?? pilihan.map((p) => checkIsian(node, sasaran, p)).find((p) => p !== null) ?? null;
  if (larangan !== null) return { ...ini, keadaan: 'tolak', pesan: larangan };
  if (pilihan.length > 1) return { ...ini, pilihan, keadaan: 'ganda' };
  return pilihan[0] === null ? { ...ini, keadaan: 'hapus' } : { ...ini, pilihan, keadaan: 'isi' };
}

/** A value copied here goes as it is only into a field of its own kind; into another one its text is read. */
function bacaSel(masukan: MasukanIsian, { teks, asal }: SelTempel): BacaIsian {
  return asal?.masukan === masukan ? { sah: true, nilai: asal.isi } : readIsian(masukan, teks);
}

function isSameText(a: string, b: string): boolean {
  const polos = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return polos(a) === polos(b);
}
