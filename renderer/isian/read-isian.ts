/** Typed text as the value of a field, and back. */
import { cacatMessage, gandaMessage, negatifMessage } from '#shared/angka/cacat-message';
import { formatDecimalText, formatRupiah } from '#shared/angka/format-angka';
import { readAngka } from '#shared/angka/read-angka';
import type { IsiMedan } from '#shared/perintah/sasaran';
import type { BacaIsian } from './use-field';

/** Whole rupiah, s.d. this quarter. */
export function readRupiah(teks: string): BacaIsian {
  const hasil = readAngka(teks, 'rupiah');
  switch (hasil.jenis) {
    case 'kosong':
      return { sah: true, nilai: null };
    case 'cacat':
      return { sah: false, pesan: cacatMessage(hasil.alasan, teks) };
    case 'angka':
    case 'ganda': {
      const rupiah = Number(hasil.nilai);
      return rupiah < 0 ? { sah: false, pesan: negatifMessage('rupiah') } : { sah: true, nilai: rupiah };
    }
  }
}

/** Realisasi kinerja as exact decimal text; where the text has two readings the other is offered. */
export function readDesimal(teks: string): BacaIsian {
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

export function readTeks(teks: string): BacaIsian {
  return { sah: true, nilai: teks === '' ? null : teks };
}

/** As shown on screen, always the Indonesian way. */
export function formatIsian(nilai: IsiMedan): string {
  if (nilai === null) return '';
  return typeof nilai === 'number' ? formatRupiah(nilai) : formatDecimalText(nilai);
}

export function formatTeks(nilai: IsiMedan): string {
  return nilai === null ? '' : nilai.toString();
}
