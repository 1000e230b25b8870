/**
 * A returned form beside the data as it is now. Three values meet in every cell: the base (when the form was made), the
 * form, and the data. Where both sides changed and differ, only a person settles it; nothing here decides.
 */
import { buildPohon, type Pohon } from '#shared/model/pohon';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { checkIsian } from '#shared/perintah/check-isian';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import type { BarisTertolak, FormulirTerbaca, SelTerbaca } from './baca-formulir';
import { isSameIsi } from './formulir';

/**
 * `baru`: was empty. `berubah`: the form changes it. `sama`: nothing to do. `konflik`: changed in the data since the form was
 * made, and otherwise in the form. `dipertahankan`: changed in the data only; the form leaves it alone. `ditolak`: not taken.
 */
export const daftarKeadaan = ['konflik', 'ditolak', 'baru', 'berubah', 'dipertahankan', 'sama'] as const;
export type KeadaanBanding = (typeof daftarKeadaan)[number];

export interface BarisBanding {
  /** Unique in the comparison. */
  readonly kunci: string;
  readonly keadaan: KeadaanBanding;
  /** Null for a whole row that is not taken. */
  readonly sasaran: SasaranIsian | null;
  readonly alamat: string | null;
  readonly uraian: string;
  /** What stood there when the form was made, and what stands there now. */
  readonly dari: IsiMedan;
  readonly kini: IsiMedan;
  /** What the form says: one value, or two readings of which the first is taken unless the person chooses. */
  readonly pilihan: readonly IsiMedan[];
  /** As written, where it was not taken. */
  readonly tertulis: string | null;
  readonly pesan: string | null;
}

/** Compares in the order of the form. `data` needs to hold the form's quarter only. */
export function bandingkanFormulir(formulir: FormulirTerbaca, data: TriwulanData): BarisBanding[] {
  const pohon = buildPohon(data.simpul);
  const kini = bacaKini(data);
  return [
    ...formulir.sel.map((s) => bandingkanSel(s, pohon, kini)),
    ...formulir.tertolak.map((t, n) => barisTertolak(t, n)),
  ];
}

function bandingkanSel(sel: SelTerbaca, pohon: Pohon, isiKini: ReadonlyMap<string, IsiMedan>): BarisBanding {
  const kunci = sasaranKey(sel.sasaran);
  const kini = isiKini.get(kunci) ?? null;
  const dasar = {
    kunci,
    sasaran: sel.sasaran,
    alamat: sel.alamat,
    uraian: sel.uraian,
    dari: sel.dari,
    kini,
    pilihan: [],
    tertulis: null,
  };
  const tolak = (pesan: string, tertulis: string | null): BarisBanding => ({
    ...dasar,
    keadaan: 'ditolak',
    tertulis,
    pesan,
  });

  const simpul = simpulOf(pohon, sel.sasaran);
  if (simpul === null)
    return tolak('Baris ini sudah tidak ada dalam rencana, jadi isiannya tidak dipakai.', tulisan(sel.bacaan));
  const { bacaan } = sel;
  if (bacaan.jenis === 'cacat') return tolak(bacaan.pesan, bacaan.tertulis);

  const sasaran = { ...sel.sasaran, simpul };
  const pilihan = bacaan.jenis === 'ganda' ? bacaan.pilihan : [bacaan.ke];
  const tersentuh = !pilihan.some((p) => isSameIsi(sasaran, p, sel.dari));
  const baris = { ...dasar, sasaran, pilihan, pesan: null };
  if (!tersentuh) return { ...baris, keadaan: isSameIsi(sasaran, kini, sel.dari) ? 'sama' : 'dipertahankan' };
  if (pilihan.length === 1 && pilihan.some((p) => isSameIsi(sasaran, p, kini))) return { ...baris, keadaan: 'sama' };
  const larangan = pilihan.map((p) => checkIsian(pohon.simpul.get(simpul) ?? null, sasaran, p)).find((p) => p !== null);
  if (larangan !== undefined) return tolak(larangan, tulisan(bacaan));
  if (!isSameIsi(sasaran, kini, sel.dari)) return { ...baris, keadaan: 'konflik' };
  return { ...baris, keadaan: isSameIsi(sasaran, kini, null) ? 'baru' : 'berubah' };
}

function barisTertolak({ uraian, alamat, pesan }: BarisTertolak, n: number): BarisBanding {
  return {
    kunci: `baris/${n.toString()}`,
    keadaan: 'ditolak',
    sasaran: null,
    alamat,
    uraian,
    dari: null,
    kini: null,
    pilihan: [],
    tertulis: null,
    pesan,
  };
}

function tulisan(bacaan: SelTerbaca['bacaan']): string | null {
  switch (bacaan.jenis) {
    case 'isi':
      return bacaan.ke?.toString() ?? null;
    case 'ganda':
      return bacaan.pilihan[0]?.toString() ?? null;
    case 'cacat':
      return bacaan.tertulis;
  }
}

/** The node a target belongs to in the plan of today: an indicator may have moved. Null when it is gone. */
function simpulOf(pohon: Pohon, sasaran: SasaranIsian): string | null {
  switch (sasaran.jenis) {
    case 'kinerja':
      return pohon.indikator.get(sasaran.id)?.simpul.id ?? null;
    case 'anggaran':
    case 'keterangan':
      return pohon.simpul.has(sasaran.id) ? sasaran.id : null;
  }
}

/** What stands in every filled field, by `sasaranKey`. */
function bacaKini({ realisasi }: TriwulanData): Map<string, IsiMedan> {
  const kini = new Map<string, IsiMedan>();
  const catat = (sasaran: SasaranIsian, isi: IsiMedan | undefined): void => {
    kini.set(sasaranKey(sasaran), isi ?? null);
  };
  for (const r of realisasi.indikator) {
    const dasar = { jenis: 'kinerja', simpul: '', id: r.indikator, triwulan: r.triwulan } as const;
    catat({ ...dasar, medan: 'nilai' }, r.nilai);
    catat({ ...dasar, medan: 'status' }, r.status);
    catat({ ...dasar, medan: 'capaian' }, r.capaian);
    catat({ ...dasar, medan: 'keterangan' }, r.keterangan);
  }
  for (const r of realisasi.anggaran) {
    const dasar = { jenis: 'anggaran', simpul: r.simpul, id: r.simpul, triwulan: r.triwulan } as const;
    catat({ ...dasar, medan: 'nilai' }, r.nilai);
    catat({ ...dasar, medan: 'keterangan' }, r.keterangan);
  }
  for (const r of realisasi.keterangan)
    catat({ jenis: 'keterangan', simpul: r.simpul, id: r.simpul, triwulan: r.triwulan, medan: 'teks' }, r.teks);
  return kini;
}
