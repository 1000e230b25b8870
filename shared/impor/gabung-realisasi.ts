import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import type { Catatan } from './catatan';

type Realisasi = TriwulanData['realisasi'];

/** Cell and name of what a record of the report is about, by its id in the year. */
export type Sebutan = (id: string) => { readonly alamat: string; readonly nama: string };

/** The quarter's records of a report in the place of those that stand in the year; what is replaced is noted. */
export function gabungRealisasi(
  lama: Realisasi,
  baru: Realisasi,
  {
    simpul,
    indikator,
  }: { readonly simpul: ReadonlyMap<string, string>; readonly indikator: ReadonlyMap<string, string> },
  triwulan: Triwulan,
  { catatan, sebut }: { readonly catatan: Catatan; readonly sebut: Sebutan },
): Realisasi {
  const catat = (id: string, a: string | number | null, b: string | number | null): void => {
    if (a === null || a === b) return;
    const { alamat, nama } = sebut(id);
    catatan.tambah(alamat, 'realisasi lama diganti', `${nama}: ${a.toString()}`, b?.toString() ?? '');
  };
  const simpulDari = <R extends { readonly simpul: string }>(r: R): R => ({
    ...r,
    simpul: simpul.get(r.simpul) ?? r.simpul,
  });
  const kinerja = baru.indikator.map((r) => ({ ...r, indikator: indikator.get(r.indikator) ?? r.indikator }));
  return {
    ...lama,
    indikator: replaceRecords(
      lama.indikator,
      kinerja,
      (r) => r.indikator,
      triwulan,
      (a, b) => {
        const keterangan = b.keterangan ?? a.keterangan;
        // A blank replaces nothing; 100 for 100.00 is the same figure, and what was typed stays.
        const kosong = b.nilai === null && b.status === undefined;
        if (kosong || (a.nilai !== null && b.nilai !== null && Number(a.nilai) === Number(b.nilai)))
          return { ...a, ...b, nilai: a.nilai, keterangan };
        catat(a.indikator, a.nilai, b.nilai);
        // A new figure is not marked with what was said of the old one.
        const { status: _status, ...lamanya } = a;
        return { ...lamanya, ...b, keterangan };
      },
    ),
    anggaran: replaceRecords(
      lama.anggaran,
      baru.anggaran.map(simpulDari),
      (r) => r.simpul,
      triwulan,
      (a, b) => {
        const nilai = b.nilai ?? a.nilai;
        catat(a.simpul, a.nilai, nilai);
        return { ...a, ...b, nilai, keterangan: b.keterangan ?? a.keterangan };
      },
    ),
    keterangan: replaceRecords(
      lama.keterangan,
      baru.keterangan.map(simpulDari),
      (r) => r.simpul,
      triwulan,
      (a, b) => ({ ...a, ...b }),
    ),
  };
}

/** Records of the quarter that the report holds too are replaced in place; its others are added. */
function replaceRecords<R extends { readonly triwulan: Triwulan }>(
  lama: readonly R[],
  baru: readonly R[],
  kunci: (r: R) => string,
  triwulan: Triwulan,
  satukan: (lama: R, baru: R) => R,
): R[] {
  const sisa = new Map(baru.map((r) => [kunci(r), r]));
  const tetap = lama.map((l) => {
    const b = l.triwulan === triwulan ? sisa.get(kunci(l)) : undefined;
    if (b === undefined) return l;
    sisa.delete(kunci(l));
    return satukan(l, b);
  });
  return [...tetap, ...sisa.values()];
}
