/** How findings name rows and write figures. */
import { formatNilai, formatRupiah } from '#shared/angka/format-angka';
import type { Nilai } from '#shared/angka/exact';
import {
  namaJenjang,
  triwulanRomawi,
  type Aturan,
  type Indikator,
  type Simpul,
  type Triwulan,
} from '#shared/model/triwulan-data';

const maxSebutan = 90;

/** A long name cut at a word, so that the sentence stays readable. */
export function ringkas(nama: string): string {
  const rapi = nama.trim().replace(/\s+/gu, ' ');
  if (rapi.length <= maxSebutan) return rapi;
  const potongan = rapi.slice(0, maxSebutan);
  return `${potongan.slice(0, Math.max(potongan.lastIndexOf(' '), maxSebutan / 2)).trimEnd()}…`;
}

/** E.g. `Sub Kegiatan 2.08.01.2.01.01 "Penyusunan Dokumen Perencanaan Perangkat Daerah"`. */
export function sebutSimpul(s: Simpul): string {
  const kode = s.kode === null || s.kode.trim() === '' ? '' : ` ${s.kode.trim()}`;
  return `${namaJenjang[s.jenjang]}${kode} "${ringkas(s.nama)}"`;
}

/** E.g. `indikator "Rasio KDRT" pada Sasaran "..."`. */
export function sebutIndikator(i: Indikator, s: Simpul): string {
  return `indikator "${ringkas(i.nama)}" pada ${sebutSimpul(s)}`;
}

/** A sentence with a capital at its start. */
export function kalimat(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}

/** E.g. `Triwulan II`. */
export function sebutTriwulan(triwulan: Triwulan): string {
  return `Triwulan ${triwulanRomawi[triwulan]}`;
}

/** E.g. `Rp1.250.000`. */
export function tulisRupiah(rupiah: number): string {
  return `Rp${formatRupiah(rupiah)}`;
}

/** A percentage rounded by the office's rules, e.g. `186,67%`. */
export function tulisPersen(nilai: Nilai, aturan: Aturan): string {
  return `${formatNilai(nilai, aturan.desimalCapaian, aturan.pembulatan)}%`;
}
