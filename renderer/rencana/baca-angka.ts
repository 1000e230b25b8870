/** Typed pagu and targets as what the plan stores. */
import { cacatMessage, gandaMessage } from '#shared/angka/cacat-message';
import { formatDecimalText } from '#shared/angka/format-angka';
import { readAngka } from '#shared/angka/read-angka';

export type BacaPagu =
  { readonly sah: true; readonly nilai: number | null } | { readonly sah: false; readonly pesan: string };

/** Whole rupiah; an empty text is no pagu. */
export function bacaPagu(teks: string): BacaPagu {
  const hasil = readAngka(teks, 'rupiah');
  switch (hasil.jenis) {
    case 'kosong':
      return { sah: true, nilai: null };
    case 'cacat':
      return { sah: false, pesan: cacatMessage(hasil.alasan, teks.trim(), 'rupiah') };
    case 'angka':
    case 'ganda':
      return hasil.nilai.startsWith('-')
        ? { sah: false, pesan: 'Pagu tidak boleh negatif.' }
        : { sah: true, nilai: Number(hasil.nilai) };
  }
}

/** Two readings of one text: which was taken, and the text that means the other. */
export interface Tanya {
  readonly pesan: string;
  readonly lain: string;
}

export type BacaTarget =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'angka'; readonly nilai: string; readonly tanya: Tanya | null }
  /** Kept as it is, e.g. `601 (Madya)`. */
  | { readonly jenis: 'teks'; readonly nilai: string }
  | { readonly jenis: 'cacat'; readonly pesan: string };

/**
 * A target. `100 %` and `12 dokumen` (with satuan "Dokumen") are numbers; a lone dash is no target; any other text with
 * letters stays a text. A broken number such as `160.427.6000` is refused.
 */
export function bacaTarget(teks: string, satuan: string): BacaTarget {
  const bersih = teks.trim();
  if (/^[-\u2013\u2014]*$/u.test(bersih)) return { jenis: 'kosong' };
  const hasil = readAngka(bersih, 'desimal');
  if (hasil.jenis === 'kosong') return { jenis: 'kosong' };
  if (hasil.jenis === 'cacat')
    return hasil.alasan === 'bukan-angka'
      ? { jenis: 'teks', nilai: bersih }
      : { jenis: 'cacat', pesan: cacatMessage(hasil.alasan, bersih) };
  if (hasil.satuan !== null && hasil.satuan !== '%' && hasil.satuan.toLowerCase() !== satuan.trim().toLowerCase())
    return { jenis: 'teks', nilai: bersih };
  return {
    jenis: 'angka',
    nilai: hasil.nilai,
    tanya: hasil.jenis === 'ganda' ? { pesan: gandaMessage(hasil) ?? '', lain: formatDecimalText(hasil.lain) } : null,
  };
}

/** The number beside a target that is a text: a number or nothing. */
export function bacaAngkaTarget(teks: string): Exclude<BacaTarget, { readonly jenis: 'teks' }> {
  const hasil = bacaTarget(teks, '');
  return hasil.jenis === 'teks' ? { jenis: 'cacat', pesan: cacatMessage('bukan-angka', hasil.nilai) } : hasil;
}
