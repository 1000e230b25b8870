import type { GayaAngka } from '#shared/angka/format-angka';
import { triwulanRomawi, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import type { BentukLaporan, Kolom } from './bentuk';
import type { Palet } from './gaya';
import type { Lingkup } from './lingkup';
import type { OpsiLaporan } from './opsi';

/** What every step of putting a report together needs to know. */
export interface Konteks {
  readonly data: TriwulanData;
  readonly lingkup: Lingkup;
  /** The same scope in any quarter of the year; computed when first asked for. */
  readonly pada: (triwulan: Triwulan) => TriwulanTerhitung;
  /** As printed: without the columns that the options leave out. */
  readonly bentuk: BentukLaporan;
  readonly kolom: readonly Kolom[];
  readonly opsi: OpsiLaporan;
  readonly palet: Palet;
  readonly angka: GayaAngka;
}

/** Fills the places `{tahun}`, `{INSTANSI}`, ... of a layout's text. */
export function isiTempat(teks: string, { data, lingkup }: Pick<Konteks, 'data' | 'lingkup'>): string {
  const { nama, pemda } = data.instansi;
  const isi: Readonly<Record<string, string>> = {
    tahun: data.tahun.toString(),
    triwulan: triwulanRomawi[lingkup.hasil.triwulan],
    instansi: nama,
    INSTANSI: nama.toUpperCase(),
    pemda,
    PEMDA: pemda.toUpperCase(),
    unit: lingkup.unit?.nama ?? '',
  };
  return teks.replace(/\{(\w+)\}/gu, (asal, tempat: string) => isi[tempat] ?? asal).trim();
}
