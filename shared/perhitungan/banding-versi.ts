/** Two budget versions side by side: pagu and targets that differ, new and vanished rows, figures that look mistyped. */
import { nol, toNilai } from '#shared/angka/exact';
import type { Pohon } from '#shared/model/pohon';
import { decimalPattern, type Indikator, type Simpul } from '#shared/model/triwulan-data';
import { isFar } from '#shared/pemeriksaan/lonjakan';
import { jumlahPagu } from './jumlah-pagu';
import { targetNumber } from './triwulan';

export interface BandingTarget {
  readonly indikator: Indikator;
  readonly lama: string | null;
  readonly baru: string | null;
  readonly lonjakan: boolean;
}

export interface BandingSimpul {
  readonly simpul: Simpul;
  /** Entered on a sub kegiatan, summed above it. */
  readonly lama: number | null;
  readonly baru: number | null;
  readonly keadaan: 'tetap' | 'berubah' | 'baru' | 'hilang';
  /** A sub kegiatan whose pagu is many times the other, or the other with a digit left out. */
  readonly lonjakan: boolean;
  /** Targets that differ. */
  readonly target: readonly BandingTarget[];
}

export interface BandingVersi {
  /** Every node of the plan. */
  readonly simpul: ReadonlyMap<string, BandingSimpul>;
  readonly total: { readonly lama: number | null; readonly baru: number | null };
  readonly jumlah: Readonly<Record<'berubah' | 'baru' | 'hilang' | 'target' | 'lonjakan', number>>;
}

/** Compares the versions with the ids `lama` and `baru`. Sub kegiatan and targets are counted; parents follow from them. */
export function bandingkanVersi(pohon: Pohon, lama: string, baru: string): BandingVersi {
  const [paguLama, paguBaru] = [jumlahPagu(pohon, lama), jumlahPagu(pohon, baru)];
  const simpul = new Map(
    pohon.urut.map((s) => {
      const [a, b] = [paguLama.simpul.get(s.id) ?? null, paguBaru.simpul.get(s.id) ?? null];
      const banding: BandingSimpul = {
        simpul: s,
        lama: a,
        baru: b,
        keadaan: keadaanOf(a, b),
        lonjakan: s.jenjang === 'subkegiatan' && looksMistyped(a, b),
        target: s.indikator.flatMap((i) => bandingTarget(i, lama, baru)),
      };
      return [s.id, banding];
    }),
  );
  const sub = [...simpul.values()].filter((b) => b.simpul.jenjang === 'subkegiatan');
  const target = [...simpul.values()].flatMap((b) => b.target);
  const count = (keadaan: BandingSimpul['keadaan']): number => sub.filter((b) => b.keadaan === keadaan).length;
  return {
    simpul,
    total: { lama: paguLama.total, baru: paguBaru.total },
    jumlah: {
      berubah: count('berubah'),
      baru: count('baru'),
      hilang: count('hilang'),
      target: target.length,
      lonjakan: sub.filter((b) => b.lonjakan).length + target.filter((t) => t.lonjakan).length,
    },
  };
}

function keadaanOf(lama: number | null, baru: number | null): BandingSimpul['keadaan'] {
  const [a, b] = [lama ?? 0, baru ?? 0];
  if (a === b) return 'tetap';
  if (a === 0) return 'baru';
  return b === 0 ? 'hilang' : 'berubah';
}

function looksMistyped(lama: number | null, baru: number | null): boolean {
  const [a, b] = [lama ?? 0, baru ?? 0];
  return a > 0 && b > 0 && isFar(toNilai(a), toNilai(b));
}

/** `100` and `100,00` are one target. */
function isSameNumber(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !decimalPattern.test(a) || !decimalPattern.test(b)) return false;
  return toNilai(a).equals(toNilai(b));
}

function bandingTarget(i: Indikator, lama: string, baru: string): BandingTarget[] {
  const [a, b] = [i.target[lama] ?? null, i.target[baru] ?? null];
  if (a === b || isSameNumber(a, b)) return [];
  const [angkaA, angkaB] = [targetNumber(i, lama) ?? nol, targetNumber(i, baru) ?? nol];
  return [{ indikator: i, lama: a, baru: b, lonjakan: angkaA.gt(nol) && angkaB.gt(nol) && isFar(angkaA, angkaB) }];
}
