import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { buildPohon } from '#shared/model/pohon';
import {
  daftarTriwulan,
  decimalPattern,
  type Indikator,
  type Simpul,
  type Triwulan,
  type TriwulanData,
} from '#shared/model/triwulan-data';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';

export interface RealisasiAkhir {
  readonly kinerja: ReadonlyMap<string, NonNullable<Indikator['realisasiTahunLalu']>>;
  readonly anggaran: ReadonlyMap<string, NonNullable<Simpul['realisasiTahunLalu']>>;
}

/**
 * What a year ended with, per indicator and per sub kegiatan: the figure of Triwulan IV, else of the last quarter that has
 * one (all are s.d., so it stands for the year until then). A figure marked as not yet measurable is that of the year
 * before and is passed over. Computed indicators give their computed figure, rounded as the year's reports print it.
 */
export function realisasiAkhir(data: TriwulanData): RealisasiAkhir {
  const kinerja = new Map<string, NonNullable<Indikator['realisasiTahunLalu']>>();
  const anggaran = new Map<string, NonNullable<Simpul['realisasiTahunLalu']>>();
  const { tahun } = data;
  const indikator = data.simpul.flatMap((s) => s.indikator);
  const sendiri = new Set(indikator.filter(isIsiSendiri).map((i) => i.id));
  // In the order of the quarters, so that a later one overwrites.
  const terisi = data.realisasi.indikator.filter((r) => sendiri.has(r.indikator) && r.status === undefined);
  for (const { indikator: id, triwulan, nilai } of inOrder(terisi))
    if (nilai !== null) kinerja.set(id, { tahun, triwulan, nilai });
  for (const { simpul, triwulan, nilai } of inOrder(data.realisasi.anggaran))
    if (nilai !== null) anggaran.set(simpul, { tahun, triwulan, nilai });
  if (sendiri.size < indikator.length) {
    for (const { id, triwulan, nilai } of terhitung(data)) kinerja.set(id, { tahun, triwulan, nilai });
  }
  return { kinerja, anggaran };
}

function inOrder<T extends { readonly triwulan: Triwulan }>(daftar: readonly T[]): T[] {
  return daftar.toSorted((a, b) => a.triwulan - b.triwulan);
}

function* terhitung(data: TriwulanData): Generator<{ id: string; triwulan: Triwulan; nilai: string }> {
  const pohon = buildPohon(data.simpul);
  const berisi = new Set(data.realisasi.indikator.filter((r) => r.nilai !== null).map((r) => r.triwulan));
  for (const triwulan of daftarTriwulan.filter((t) => berisi.has(t))) {
    const hasil = computeTriwulan(data, triwulan, pohon);
    for (const i of hasil.urut.flatMap((s) => s.indikator)) {
      const nilai = isIsiSendiri(i.indikator) ? null : realisasiTeks(i, hasil.aturan);
      if (nilai !== null && decimalPattern.test(nilai)) yield { id: i.indikator.id, triwulan, nilai };
    }
  }
}
