/** What the screen Pemeriksaan shows of all findings, and in which order. */
import { daftarAturan, tingkatUrut, type AturanId, type Temuan, type Tingkat } from '#shared/pemeriksaan/temuan';

/** Null and empty text: no condition. */
export interface SaringanTemuan {
  readonly tingkat: Tingkat | null;
  readonly unit: string | null;
  readonly aturan: AturanId | null;
  readonly teks: string;
}

export const tanpaSaringan: SaringanTemuan = { tingkat: null, unit: null, aturan: null, teks: '' };

/** The findings that fit every condition. `pengisi` says which unit fills a node. */
export function selectTemuan(
  temuan: readonly Temuan[],
  { tingkat, unit, aturan, teks }: SaringanTemuan,
  pengisi: (simpul: string) => string | null,
): Temuan[] {
  const cari = teks.trim().toLowerCase();
  return temuan.filter(
    (t) =>
      (tingkat === null || t.tingkat === tingkat) &&
      (aturan === null || t.aturan === aturan) &&
      (unit === null || (t.simpul !== null && pengisi(t.simpul) === unit)) &&
      (cari === '' || t.pesan.toLowerCase().includes(cari)),
  );
}

/** How many findings there are of each level. */
export function countPerTingkat(temuan: readonly Temuan[]): Readonly<Record<Tingkat, number>> {
  const jumlah: Record<Tingkat, number> = { galat: 0, peringatan: 0, catatan: 0 };
  for (const t of temuan) jumlah[t.tingkat] += 1;
  return jumlah;
}

/** A line of the list: the head of a rule, or one finding under it. */
export type BarisTemuan =
  | { readonly jenis: 'aturan'; readonly aturan: AturanId; readonly jumlah: number }
  | { readonly jenis: 'temuan'; readonly temuan: Temuan };

/** The list: by level, then by rule, findings of a rule in the order they come (as the plan runs). */
export function buildBarisTemuan(temuan: readonly Temuan[]): BarisTemuan[] {
  const perAturan = new Map<AturanId, Temuan[]>();
  for (const t of temuan) {
    const ada = perAturan.get(t.aturan);
    if (ada === undefined) perAturan.set(t.aturan, [t]);
    else ada.push(t);
  }
  return [...perAturan]
    .toSorted(([a], [b]) => rankTingkat(a) - rankTingkat(b))
    .flatMap(([aturan, isi]) => [
      { jenis: 'aturan' as const, aturan, jumlah: isi.length },
      ...isi.map((t) => ({ jenis: 'temuan' as const, temuan: t })),
    ]);
}

function rankTingkat(aturan: AturanId): number {
  return tingkatUrut.indexOf(daftarAturan[aturan].tingkat);
}

/** Tells findings apart, the same after they were worked out again. */
export function temuanKey({ aturan, simpul, indikator, triwulan, pesan }: Temuan): string {
  return [aturan, simpul, indikator, triwulan, pesan].join('|');
}
