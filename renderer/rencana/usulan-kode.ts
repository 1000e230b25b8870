/** The kode a new node most likely gets: the next number of its siblings, or the first below its parent. */
import { compareKode, type Pohon } from '#shared/model/pohon';
import type { Jenjang, Simpul, TriwulanData } from '#shared/model/triwulan-data';

/** Kepmendagri 900.1.15.5-1317/2023: sub kegiatan are numbered with four digits from this year on. */
const tahunEmpatDigit = 2024;

/** A proposal only; empty where nothing can be proposed (tujuan and sasaran mostly have no kode). */
export function usulanKode(data: TriwulanData, pohon: Pohon, jenjang: Jenjang, induk: string | null): string {
  // Programs are numbered within the office, whichever sasaran they support.
  const saudara = jenjang === 'program' ? daftarJenjang(pohon, 'program') : saudaraDi(pohon, jenjang, induk);
  const terakhir = saudara
    .filter((s) => s.kode !== null && akhirAngka.test(s.kode))
    .toSorted(compareKode)
    .at(-1);
  if (terakhir?.kode != null) return sesudah(terakhir.kode);

  const kodeInduk = induk === null ? null : (pohon.simpul.get(induk)?.kode ?? null);
  if (kodeInduk === null || kodeInduk === '') return '';
  switch (jenjang) {
    case 'kegiatan':
      return `${kodeInduk}.${kewenangan(data)}.01`;
    case 'subkegiatan':
      return `${kodeInduk}.${'1'.padStart(lebarSubKegiatan(data, pohon), '0')}`;
    case 'tujuan':
    case 'sasaran':
    case 'program':
      return '';
  }
}

const akhirAngka = /\d+$/u;

/** `2.08.09` > `2.08.10`, `1.02.0009` > `1.02.0010`: the width is kept. */
function sesudah(kode: string): string {
  return kode.replace(akhirAngka, (angka) => (BigInt(angka) + 1n).toString().padStart(angka.length, '0'));
}

function daftarJenjang(pohon: Pohon, jenjang: Jenjang): Simpul[] {
  return pohon.urut.filter((s) => s.jenjang === jenjang);
}

function saudaraDi(pohon: Pohon, jenjang: Jenjang, induk: string | null): Simpul[] {
  return (induk === null ? pohon.akar : pohon.anak(induk)).filter((s) => s.jenjang === jenjang);
}

/** The part between program and kegiatan: 1 for a province, 2 for a city or regency. */
function kewenangan(data: TriwulanData): string {
  return /^\s*(provinsi|prov\.)/iu.test(data.instansi.pemda) ? '1' : '2';
}

/** As wide as the office's other sub kegiatan, else as the rule of the year says. */
function lebarSubKegiatan(data: TriwulanData, pohon: Pohon): number {
  const lain = daftarJenjang(pohon, 'subkegiatan').flatMap((s) => akhirAngka.exec(s.kode ?? '')?.[0] ?? []);
  return lain.at(-1)?.length ?? (data.tahun >= tahunEmpatDigit ? 4 : 2);
}
