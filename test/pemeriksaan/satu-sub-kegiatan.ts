/** One sub kegiatan and what the checks find in it. */
import type {
  Aturan,
  Indikator,
  RealisasiAnggaran,
  RealisasiIndikator,
  Simpul,
  Triwulan,
  TriwulanData,
} from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { AturanId, Temuan } from '#shared/pemeriksaan/temuan';
import { anggaran, createData, createIndikator, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';

/** What one sub kegiatan holds; an indicator of 4 dokumen and nothing else where it is left out. */
export interface Isi {
  readonly indikator?: readonly Indikator[];
  readonly sub?: Partial<Simpul>;
  readonly kinerja?: readonly RealisasiIndikator[];
  readonly anggaran?: readonly RealisasiAnggaran[];
  readonly aturan?: Partial<Aturan>;
}

/** A year of one sub kegiatan `s`. */
export function sub({ indikator = [createIndikator('i')], sub: lain = {}, ...isi }: Isi): TriwulanData {
  return createData({ simpul: satuSubKegiatan(indikator, lain), ...isi });
}

/** What one check finds. */
export function find(data: TriwulanData, aturan: AturanId, triwulan: Triwulan | null = 1): Temuan[] {
  return runPemeriksaan(data, triwulan).filter((t) => t.aturan === aturan);
}

/** An ordinary quarter. */
export const lengkap: Isi = { kinerja: [kinerja('i', 1, '1')], anggaran: [anggaran('s', 1, 25_000_000)] };
