/**
 * The office at a glance: capaian kinerja and serapan anggaran of the whole, of each program and of each unit.
 *
 * Capaian kinerja is always a mean of capaian that stand in the official report:
 * - of a program: over the indicators of the program's own row;
 * - of a unit: over the indicators of the sub kegiatan it fills (units own no programs);
 * - of the office: over the indicators of all program rows, as in the closing line `RATA-RATA CAPAIAN KINERJA`.
 *
 * Plain JSON, so that it can be worked out off the window's thread.
 */
import type { Triwulan, Unit } from '#shared/model/triwulan-data';
import { compareKode } from '#shared/model/pohon';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung, Uang } from './hasil';
import { predikatOf } from './predikat';
import { meanCapaian } from './rata-rata';
import { persenTeks } from './ringkasan';
import { sumUang } from './triwulan';

/** Percentages as decimal text, rounded by the office's rules; null without a value. Money in whole rupiah. */
export interface RingkasanBagian {
  readonly id: string;
  readonly kode: string | null;
  readonly nama: string;
  readonly kinerja: string | null;
  /** Indicators in the mean, and those left out because they have no capaian. */
  readonly dihitung: number;
  readonly tanpaNilai: number;
  readonly predikat: string | null;
  readonly pagu: number | null;
  /** Null while nothing has been entered. */
  readonly realisasi: number | null;
  readonly serapan: string | null;
}

export interface RingkasanKantor {
  readonly triwulan: Triwulan;
  /** What capaian and serapan would be if the year ran evenly: n x 25, in percent. */
  readonly porsi: number;
  readonly total: RingkasanBagian;
  /** By kode. */
  readonly program: readonly RingkasanBagian[];
  /** In the order of the office's list; units that fill no sub kegiatan are left out. */
  readonly unit: readonly RingkasanBagian[];
}

/** Summarises a computed quarter. `pengisi` says which unit fills a node. */
export function summarizeKantor(
  hasil: TriwulanTerhitung,
  unit: readonly Unit[],
  pengisi: (simpul: string) => string | null,
): RingkasanKantor {
  const program = hasil.urut
    .filter((s) => s.simpul.jenjang === 'program')
    .toSorted((a, b) => compareKode(a.simpul, b.simpul));
  const perUnit = new Map<string | null, SimpulTerhitung[]>();
  for (const s of hasil.urut.filter((x) => x.simpul.jenjang === 'subkegiatan')) {
    const u = pengisi(s.simpul.id);
    perUnit.set(u, [...(perUnit.get(u) ?? []), s]);
  }
  const bagian = (
    { id, kode, nama }: Pick<RingkasanBagian, 'id' | 'kode' | 'nama'>,
    indikator: readonly IndikatorTerhitung[],
    uang: Uang,
  ): RingkasanBagian => {
    const { rataRata, dihitung, tanpaNilai } = meanCapaian(indikator, hasil.aturan);
    return {
      id,
      kode,
      nama,
      kinerja: persenTeks(rataRata, hasil.aturan),
      dihitung: dihitung.length,
      tanpaNilai,
      predikat: predikatOf(rataRata, hasil.aturan),
      pagu: uang.pagu,
      realisasi: uang.realisasi,
      serapan: uang.realisasi === null ? null : persenTeks(uang.capaian, hasil.aturan),
    };
  };
  return {
    triwulan: hasil.triwulan,
    porsi: hasil.triwulan * 25,
    total: bagian(
      { id: 'total', kode: null, nama: 'Seluruh perangkat daerah' },
      program.flatMap((p) => p.indikator),
      hasil.total,
    ),
    program: program.map((p) => bagian(p.simpul, p.indikator, p.uang)),
    unit: [...unit.map((u) => ({ id: u.id, nama: u.nama })), { id: null, nama: 'Tanpa unit' }].flatMap((u) => {
      const sub = perUnit.get(u.id) ?? [];
      if (sub.length === 0) return [];
      return bagian(
        { id: u.id ?? '', kode: null, nama: u.nama },
        sub.flatMap((s) => s.indikator),
        sumUang(sub.map((s) => s.uang)),
      );
    }),
  };
}
