import { toDecimalText, toNilai, type Nilai } from '#shared/angka/exact';
import { formatDecimalText, formatJumlah } from '#shared/angka/format-angka';
import { decimalPattern } from '#shared/model/triwulan-data';
import { selKotak, luas, type Kotak } from '#shared/tabel/pilihan';
import type { SelTampil } from './keadaan-sel';

/** A larger selection is not summed at every key. */
const maxDijumlah = 20_000;

/** As the status bar of a spreadsheet: how many cells are selected, and the sum of the figures among them. */
export function jumlahkan(kotak: Kotak, tampil: (baris: number, kolom: number) => SelTampil): string {
  const banyak = luas(kotak);
  const judul = `${formatJumlah(banyak)} sel`;
  if (banyak > maxDijumlah) return judul;
  let jumlah: Nilai | null = null;
  for (const { baris, kolom } of selKotak(kotak)) {
    const isi = tampil(baris, kolom).isi;
    if (isi === null || !decimalPattern.test(isi.toString())) continue;
    jumlah = jumlah === null ? toNilai(isi) : jumlah.add(toNilai(isi));
  }
  return jumlah === null
    ? judul
    : `${judul} · jumlah ${formatDecimalText(trimNol(toDecimalText(jumlah, 10, 'setengah-ke-atas')))}`;
}

function trimNol(teks: string): string {
  return teks.replace(/\.?0+$/u, '');
}
