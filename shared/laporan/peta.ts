/** Finds the cells of figures on the sheet, for the formulas. */
import type { IndikatorTerhitung, SimpulTerhitung } from '#shared/perhitungan/hasil';
import type { AngkaKinerja } from './bentuk';
import { isUangPerIndikator } from './isi-kolom';
import type { Konteks } from './konteks';
import { alamatSel, hurufKolom, type Sel } from './lembar';
import type { PetaAngka, SelUang } from './rumus';
import type { Letak } from './tata';
import type { BarisTabel } from './urutan';

/** The map of a table whose rows stand where `letak` says. */
export function petaAngka(
  konteks: Konteks,
  baris: readonly BarisTabel[],
  isi: readonly (readonly Sel[])[],
  letak: readonly Letak[],
): PetaAngka {
  const { lingkup, kolom } = konteks;
  const nomorKolom = new Map(kolom.map(({ ikat }, n) => [ikat.isi, n]));
  const barisIndikator = new Map<string, number>();
  const barisSimpul = new Map<string, number>();
  baris.forEach((b, r) => {
    if (b.indikator !== null) barisIndikator.set(b.indikator.indikator.id, r);
    if (b.ke === 0) barisSimpul.set(b.simpul.simpul.id, r);
  });
  const pemilik = new Map<string, { indikator: IndikatorTerhitung; simpul: SimpulTerhitung }>();
  for (const simpul of lingkup.seluruh.urut)
    for (const indikator of simpul.indikator) pemilik.set(indikator.indikator.id, { indikator, simpul });
  const huruf = kolom.map((_, n) => hurufKolom(n));

  const kinerja = (jenis: AngkaKinerja, id: string): { alamat: string; isi: Sel['isi'] } | null => {
    const n = nomorKolom.get(jenis);
    const r = barisIndikator.get(id);
    if (n === undefined || r === undefined) return null;
    const sel = isi[r]?.[n];
    const tempat = letak[r];
    return sel === undefined || tempat === undefined ? null : { alamat: alamatSel(tempat.dari, n), isi: sel.isi };
  };

  const uang = (n: number, id: string): SelUang | null => {
    const r = barisSimpul.get(id);
    const b = r === undefined ? undefined : baris[r];
    if (r === undefined || b === undefined || isUangPerIndikator(konteks, b.simpul)) return null;
    const awal = letak[r];
    const akhir = letak[r + b.jumlah - 1];
    return awal === undefined || akhir === undefined
      ? null
      : { kolom: huruf[n] ?? '', dari: awal.dari, sampai: akhir.dari + akhir.jumlah - 1 };
  };

  return {
    kinerja,
    uang,
    simpul: (id) => lingkup.hasil.simpul.get(id) ?? null,
    indikator: (id) => pemilik.get(id) ?? null,
  };
}
