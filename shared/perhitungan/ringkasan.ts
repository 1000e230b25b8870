/** The computed quarter as plain JSON: the output of the command line's `hitung`. */
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { toDecimalText, type Nilai } from '#shared/angka/exact';
import type { Aturan } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, StatusRealisasi, TriwulanTerhitung, Uang } from './hasil';

/** Money as whole rupiah (0 where nothing was entered); percentages as decimal text, or null without a value. */
export interface RingkasanUang {
  readonly pagu: number;
  readonly realisasiAnggaran: number;
  readonly capaianAnggaran: string | null;
}

export interface RingkasanIndikator {
  readonly id: string;
  readonly target: string | null;
  readonly realisasi: string | null;
  readonly capaian: string | null;
  readonly status: StatusRealisasi;
}

export interface RingkasanTriwulan {
  readonly triwulan: number;
  readonly total: RingkasanUang;
  readonly simpul: readonly (RingkasanUang & {
    readonly id: string;
    readonly indikator: readonly RingkasanIndikator[];
  })[];
}

/** Rounds a computed quarter by its own aturan. Nodes stand in the order of the file. */
export function summarizeTriwulan(hasil: TriwulanTerhitung): RingkasanTriwulan {
  const { aturan } = hasil;
  return {
    triwulan: hasil.triwulan,
    total: ringkasUang(hasil.total, aturan),
    simpul: hasil.urut.map((s) => ({
      id: s.simpul.id,
      ...ringkasUang(s.uang, aturan),
      indikator: s.indikator.map((i) => ({
        id: i.indikator.id,
        target: i.targetTeks,
        realisasi: realisasiTeks(i, aturan),
        capaian: persenTeks(i.capaian, aturan),
        status: i.status,
      })),
    })),
  };
}

/** A percentage rounded for output, or null. */
export function persenTeks(nilai: Nilai | null, aturan: Aturan): string | null {
  return nilai === null ? null : toDecimalText(nilai, aturan.desimalCapaian, aturan.pembulatan);
}

/** Realisasi kinerja as decimal text: exactly as typed, or rounded when it was computed from the children. */
export function realisasiTeks(i: IndikatorTerhitung, aturan: Aturan): string | null {
  if (isIsiSendiri(i.indikator)) return i.isian?.nilai ?? null;
  return persenTeks(i.realisasi, aturan);
}

function ringkasUang(uang: Uang, aturan: Aturan): RingkasanUang {
  return {
    pagu: uang.pagu ?? 0,
    realisasiAnggaran: uang.realisasi ?? 0,
    capaianAnggaran: persenTeks(uang.capaian, aturan),
  };
}
