/** Typed text as the value of a field, and back. */
import { cacatMessage, gandaMessage, negatifMessage } from '#shared/angka/cacat-message';
import { formatDecimalText, formatRupiah } from '#shared/angka/format-angka';
import { readAngka } from '#shared/angka/read-angka';
import type { IsiMedan, SasaranIsian } from './sasaran';

/** Another value the same text could mean, for the person to choose. */
export interface Saran {
  readonly pesan: string;
  readonly nilai: IsiMedan;
}

/** What a typed text means for the field. */
export type BacaIsian =
  | { readonly sah: true; readonly nilai: IsiMedan; readonly saran?: Saran }
  | { readonly sah: false; readonly pesan: string };

/** What a field takes. */
export type MasukanIsian = 'rupiah' | 'desimal' | 'teks';

/** What is typed into the field: money, a decimal figure, or words. */
export function masukanIsian({ jenis, medan }: SasaranIsian): MasukanIsian {
  if (medan === 'nilai') return jenis === 'anggaran' ? 'rupiah' : 'desimal';
  return medan === 'capaian' ? 'desimal' : 'teks';
}

/** Reads typed or pasted text as the value of a field. */
export function readIsian(masukan: MasukanIsian, teks: string): BacaIsian {
  switch (masukan) {
    case 'rupiah':
      return readRupiah(teks);
    case 'desimal':
      return readDesimal(teks);
    case 'teks':
      return { sah: true, nilai: teks === '' ? null : teks };
  }
}

/** Whole rupiah, s.d. this quarter. */
function readRupiah(teks: string): BacaIsian {
  const hasil = readAngka(teks, 'rupiah');
  switch (hasil.jenis) {
    case 'kosong':
      return { sah: true, nilai: null };
    case 'cacat':
      return { sah: false, pesan: cacatMessage(hasil.alasan, teks, 'rupiah') };
    case 'angka':
    case 'ganda': {
      const rupiah = Number(hasil.nilai);
      return rupiah < 0 ? { sah: false, pesan: negatifMessage('rupiah') } : { sah: true, nilai: rupiah };
    }
  }
}

/** Realisasi kinerja as exact decimal text; where the text has two readings the other is offered. */
function readDesimal(teks: string): BacaIsian {
  const hasil = readAngka(teks, 'desimal');
  switch (hasil.jenis) {
    case 'kosong':
      return { sah: true, nilai: null };
    case 'cacat':
      return { sah: false, pesan: cacatMessage(hasil.alasan, teks) };
    case 'angka':
      return { sah: true, nilai: hasil.nilai };
    case 'ganda':
      return { sah: true, nilai: hasil.nilai, saran: { pesan: gandaMessage(hasil) ?? '', nilai: hasil.lain } };
  }
}

/** As shown on screen, always the Indonesian way; words as they stand. */
export function formatIsian(masukan: MasukanIsian, nilai: IsiMedan): string {
  if (nilai === null) return '';
  if (masukan === 'teks') return nilai.toString();
  return typeof nilai === 'number' ? formatRupiah(nilai) : formatDecimalText(nilai);
}
