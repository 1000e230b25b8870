/** What needs attention in a quarter, the most pressing first; each thing leads to its place. */
import type { AlurUnit, Triwulan, Unit } from '#shared/model/triwulan-data';
import type { Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { daftarAturan, type AturanId, type Temuan } from '#shared/pemeriksaan/temuan';
import { keadaanUnit } from './kelengkapan-unit';
import { isTerlambat } from './terlambat';

export type Perhatian =
  /** Returned by the sekretariat: the unit has to mend it. */
  | { readonly jenis: 'dikembalikan'; readonly unit: Unit; readonly alur: AlurUnit }
  /** The quarter is over and these units have not submitted. */
  | { readonly jenis: 'terlambat'; readonly unit: readonly UnitTerlambat[] }
  /** Submitted units wait for the sekretariat. */
  | { readonly jenis: 'menunggu-verifikasi'; readonly unit: readonly Unit[] }
  | { readonly jenis: 'menunggu-pengesahan'; readonly unit: readonly Unit[] }
  /** Findings of one rule. */
  | { readonly jenis: 'temuan'; readonly aturan: AturanId; readonly jumlah: number };

/** A late unit and how much it has filled. */
export interface UnitTerlambat {
  readonly unit: Unit;
  readonly kelengkapan: Kelengkapan;
}

interface Bahan {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly unit: readonly Unit[];
  readonly alur: readonly AlurUnit[];
  /** Of each unit that has something to fill. */
  readonly kelengkapan: ReadonlyMap<string, Kelengkapan>;
  readonly temuan: readonly Temuan[];
  readonly kini: Date;
}

/** Rules of level `galat`, and those that say the office falls behind. */
function isPenting(t: Temuan): boolean {
  return t.tingkat === 'galat' || t.aturan === 'capaian-rendah' || t.aturan === 'realisasi-turun';
}

export function buildPerhatian({ tahun, triwulan, unit, alur, kelengkapan, temuan, kini }: Bahan): Perhatian[] {
  const perUnit = unit.flatMap((u) => {
    const isi = kelengkapan.get(u.id);
    if (isi === undefined) return [];
    const langkah = alur.find((a) => a.unit === u.id && a.triwulan === triwulan) ?? null;
    return { unit: u, isi, alur: langkah, keadaan: keadaanUnit(langkah?.status ?? 'draf', isi) };
  });
  const inState = (keadaan: string): Unit[] => perUnit.filter((p) => p.keadaan === keadaan).map((p) => p.unit);
  const diajukan = inState('diajukan');
  const diverifikasi = inState('diverifikasi');
  const terlambat = perUnit
    .filter((p) => isTerlambat(p.keadaan, tahun, triwulan, kini))
    .map((p) => ({ unit: p.unit, kelengkapan: p.isi }));
  const perAturan = new Map<AturanId, number>();
  for (const t of temuan.filter(isPenting)) perAturan.set(t.aturan, (perAturan.get(t.aturan) ?? 0) + 1);
  const ofTingkat = (cocok: (aturan: AturanId) => boolean): Perhatian[] =>
    [...perAturan].filter(([a]) => cocok(a)).map(([aturan, jumlah]) => ({ jenis: 'temuan', aturan, jumlah }));
  return [
    ...perUnit.flatMap((p): Perhatian[] =>
      p.keadaan === 'dikembalikan' && p.alur !== null ? [{ jenis: 'dikembalikan', unit: p.unit, alur: p.alur }] : [],
    ),
    ...ofTingkat((aturan) => daftarAturan[aturan].tingkat === 'galat'),
    ...(diajukan.length === 0 ? [] : [{ jenis: 'menunggu-verifikasi' as const, unit: diajukan }]),
    ...(diverifikasi.length === 0 ? [] : [{ jenis: 'menunggu-pengesahan' as const, unit: diverifikasi }]),
    ...(terlambat.length === 0 ? [] : [{ jenis: 'terlambat' as const, unit: terlambat }]),
    ...ofTingkat((aturan) => daftarAturan[aturan].tingkat !== 'galat'),
  ];
}
