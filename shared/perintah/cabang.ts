/**
 * Taking a branch out of the plan: a node with everything below it, its figures and remarks, and what other indicators
 * say about it. First counted and shown, then one step that one undo brings back.
 */
import { isIsianKosong, isMedanDikenal } from '#shared/model/isian';
import { buildPohon } from '#shared/model/pohon';
import { namaJenjang, type Indikator, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';

export interface IsiCabang {
  /** The node itself first, then everything below it. */
  readonly simpul: readonly Simpul[];
  readonly jumlahIndikator: number;
  /** Filled figures and remarks of all quarters: cells with something in them. */
  readonly jumlahRealisasi: number;
  readonly jumlahKeterangan: number;
  /** Pagu of the branch in each budget version, summed; only versions in which it has any. */
  readonly pagu: readonly { readonly versi: string; readonly jumlah: number }[];
  /** Indicators elsewhere that are computed from the branch or financed by it; they lose that link. */
  readonly perujuk: readonly Indikator[];
}

/** What hangs on a node; null when it is not in the plan. */
export function isiCabang(data: TriwulanData, id: string): IsiCabang | null {
  const simpul = nodesOf(data, id);
  if (simpul.length === 0) return null;
  const milik = owned(simpul);
  const isian = recordsOf(data, milik).filter((r) => !isIsianKosong(r));
  return {
    simpul,
    jumlahIndikator: milik.indikator.size,
    jumlahRealisasi: isian.filter((r) => 'nilai' in r && (r.nilai !== null || 'status' in r || 'capaian' in r)).length,
    jumlahKeterangan: isian.filter((r) => ('teks' in r ? r.teks !== '' : (r.keterangan ?? '') !== '')).length,
    pagu: data.versiAnggaran.flatMap(({ id: versi }) => {
      const nilai = simpul.flatMap((s) => s.pagu?.[versi] ?? []);
      return nilai.length === 0 ? [] : [{ versi, jumlah: nilai.reduce((a, b) => a + b, 0) }];
    }),
    perujuk: data.simpul
      .filter((s) => !milik.simpul.has(s.id))
      .flatMap((s) => s.indikator.filter((i) => refersTo(i, milik))),
  };
}

/** Null when the branch may be taken out, else the sentence that says why not. Locked quarters are refused elsewhere. */
export function checkHapusCabang(data: TriwulanData, id: string): string | null {
  const simpul = nodesOf(data, id);
  const [akar] = simpul;
  if (akar === undefined) return 'Baris ini sudah tidak ada dalam rencana.';
  return recordsOf(data, owned(simpul)).every(isMedanDikenal)
    ? null
    : `${namaJenjang[akar.jenjang]} "${akar.nama}" berisi data dari versi aplikasi yang lebih baru, jadi tidak dihapus. Perbarui aplikasi Triwulan, lalu hapus dari sana.`;
}

/** The year without the branch, without its figures, and without the links of other indicators to it. */
export function hapusCabang(data: TriwulanData, id: string): TriwulanData {
  const milik = owned(nodesOf(data, id));
  const { realisasi } = data;
  return {
    ...data,
    simpul: data.simpul.filter((s) => !milik.simpul.has(s.id)).map((s) => unlinkSimpul(s, milik)),
    realisasi: {
      ...realisasi,
      indikator: realisasi.indikator.filter((r) => !milik.indikator.has(r.indikator)),
      anggaran: realisasi.anggaran.filter((r) => !milik.simpul.has(r.simpul)),
      keterangan: realisasi.keterangan.filter((r) => !milik.simpul.has(r.simpul)),
    },
  };
}

interface Milik {
  readonly simpul: ReadonlySet<string>;
  readonly indikator: ReadonlySet<string>;
}

function owned(simpul: readonly Simpul[]): Milik {
  return {
    simpul: new Set(simpul.map((s) => s.id)),
    indikator: new Set(simpul.flatMap((s) => s.indikator.map((i) => i.id))),
  };
}

function nodesOf(data: TriwulanData, id: string): Simpul[] {
  const pohon = buildPohon(data.simpul);
  const below = (s: Simpul): Simpul[] => [s, ...pohon.anak(s.id).flatMap(below)];
  const akar = pohon.simpul.get(id);
  return akar === undefined ? [] : below(akar);
}

function recordsOf({ realisasi }: TriwulanData, milik: Milik) {
  return [
    ...realisasi.indikator.filter((r) => milik.indikator.has(r.indikator)),
    ...realisasi.anggaran.filter((r) => milik.simpul.has(r.simpul)),
    ...realisasi.keterangan.filter((r) => milik.simpul.has(r.simpul)),
  ];
}

function refersTo(i: Indikator, milik: Milik): boolean {
  return (
    (i.hitung?.dari ?? []).some((d) => milik.indikator.has(d)) || (i.program ?? []).some((p) => milik.simpul.has(p))
  );
}

function unlinkSimpul(s: Simpul, milik: Milik): Simpul {
  return s.indikator.some((i) => refersTo(i, milik))
    ? { ...s, indikator: s.indikator.map((i) => (refersTo(i, milik) ? unlinkIndikator(i, milik) : i)) }
    : s;
}

function unlinkIndikator({ hitung, program, ...i }: Indikator, milik: Milik): Indikator {
  const sisaProgram = program?.filter((p) => !milik.simpul.has(p)) ?? [];
  return {
    ...i,
    ...(hitung === undefined
      ? {}
      : { hitung: { ...hitung, ...(hitung.dari && { dari: hitung.dari.filter((d) => !milik.indikator.has(d)) }) } }),
    ...(sisaProgram.length === 0 ? {} : { program: sisaProgram }),
  };
}
