/** The grid of Kota Serang's Triwulan III 2022, where little is filled yet, and ways to point into it. */
import { buildPohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { susunKisi, type Kisi, type SelTabel } from '#shared/tabel/kisi';
import type { Kotak } from '#shared/tabel/pilihan';

export function kisiDari(data: TriwulanData, triwulan: Triwulan, pilih: (id: string) => boolean = () => true): Kisi {
  const pohon = buildPohon(data.simpul);
  const sebelumnya = ([1, 2, 3, 4] as const).filter((t) => t < triwulan).map((t) => computeTriwulan(data, t, pohon));
  return susunKisi(computeTriwulan(data, triwulan, pohon), sebelumnya, (s) => pilih(s.simpul.id));
}

export function kolom(kisi: Kisi, id: string): number {
  const letak = kisi.kolom.findIndex((k) => k.id === id);
  if (letak < 0) throw new Error(`no column ${id}`);
  return letak;
}

/** The first row of a node. */
export function baris(kisi: Kisi, simpul: string): number {
  const letak = kisi.baris.findIndex((b) => b.simpul.simpul.id === simpul);
  if (letak < 0) throw new Error(`no row ${simpul}`);
  return letak;
}

export function selDi(kisi: Kisi, simpul: string, idKolom: string): SelTabel {
  const sel = kisi.sel(baris(kisi, simpul), kolom(kisi, idKolom));
  if (sel === undefined) throw new Error(`no cell ${simpul} ${idKolom}`);
  return sel;
}

/** The rectangle from one cell over so many rows and columns. */
export function kotakDi(kisi: Kisi, simpul: string, idKolom: string, tinggi = 1, lebar = 1): Kotak {
  const atas = baris(kisi, simpul);
  const kiri = kolom(kisi, idKolom);
  return { atas, kiri, bawah: atas + tinggi - 1, kanan: kiri + lebar - 1 };
}

export const bebas = (): null => null;
