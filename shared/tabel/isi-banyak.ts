/** Filling or clearing the cells of a selection at once. What may not be changed is left alone, and said. */
import { checkIsian } from '#shared/perintah/check-isian';
import { masukanIsian, type MasukanIsian } from '#shared/perintah/read-isian';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import type { Kisi } from './kisi';
import { selKotak, type Kotak } from './pilihan';
import type { Pagar } from './rencana-tempel';

export interface IsiBanyak {
  readonly isian: readonly { readonly sasaran: SasaranIsian; readonly ke: IsiMedan }[];
  /** Why the first of the cells that were left alone was, and how many they are. */
  readonly tertahan: { readonly jumlah: number; readonly pesan: string } | null;
}

/** Empties the cells of the selection. */
export function kosongkan(kisi: Kisi, kotak: Kotak, pagar: Pagar): IsiBanyak {
  return isiKotak(kisi, kotak, pagar, () => null);
}

/**
 * Fill down: in every column the uppermost cell of the selection that is filled by hand is copied into those below it. A selection of a
 * single row takes what stands in the cell above it.
 */
export function isiTurun(kisi: Kisi, kotak: Kotak, pagar: Pagar): IsiBanyak {
  const satuBaris = kotak.atas === kotak.bawah;
  const sumber = new Map<number, Sumber>();
  for (let kolom = kotak.kiri; kolom <= kotak.kanan; kolom++) {
    const ini = satuBaris ? cariNaik(kisi, kotak.atas - 1, kolom) : cariTurun(kisi, kotak, kolom);
    if (ini !== null) sumber.set(kolom, ini);
  }
  return isiKotak(kisi, kotak, pagar, (sasaran, baris, kolom) => {
    const dari = sumber.get(kolom);
    const cocok = dari !== undefined && baris > dari.baris && dari.masukan === masukanIsian(sasaran);
    return cocok ? dari.isi : undefined;
  });
}

interface Sumber {
  readonly baris: number;
  readonly isi: IsiMedan;
  readonly masukan: MasukanIsian;
}

function sumberDi(kisi: Kisi, baris: number, kolom: number): Sumber | null {
  const sel = kisi.sel(baris, kolom);
  return sel?.jenis === 'isian' ? { baris, isi: sel.isi, masukan: masukanIsian(sel.sasaran) } : null;
}

function cariNaik(kisi: Kisi, dari: number, kolom: number): Sumber | null {
  for (let baris = dari; baris >= 0; baris--) {
    const ini = sumberDi(kisi, baris, kolom);
    if (ini !== null) return ini;
  }
  return null;
}

function cariTurun(kisi: Kisi, { atas, bawah }: Kotak, kolom: number): Sumber | null {
  for (let baris = atas; baris <= bawah; baris++) {
    const ini = sumberDi(kisi, baris, kolom);
    if (ini !== null) return ini;
  }
  return null;
}

/** `nilai` gives what a cell gets; undefined leaves it as it is. */
function isiKotak(
  kisi: Kisi,
  kotak: Kotak,
  pagar: Pagar,
  nilai: (sasaran: SasaranIsian, baris: number, kolom: number) => IsiMedan | undefined,
): IsiBanyak {
  const isian: { sasaran: SasaranIsian; ke: IsiMedan }[] = [];
  const tertahan: string[] = [];
  for (const { baris, kolom } of selKotak(kotak)) {
    const sel = kisi.sel(baris, kolom);
    if (sel?.jenis !== 'isian') continue;
    const ke = nilai(sel.sasaran, baris, kolom);
    if (ke === undefined || ke === sel.isi) continue;
    const larangan = pagar(sel.sasaran) ?? checkIsian(kisi.baris[baris]?.simpul.simpul ?? null, sel.sasaran, ke);
    if (larangan === null) isian.push({ sasaran: sel.sasaran, ke });
    else tertahan.push(larangan);
  }
  const [pesan] = tertahan;
  return { isian, tertahan: pesan === undefined ? null : { jumlah: tertahan.length, pesan } };
}
