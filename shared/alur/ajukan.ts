import { buildPohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { buildPengisi } from './pengisi';

/** The findings of the quarter about what the unit fills: what stands between it and submitting. */
export function temuanUnit(data: TriwulanData, unit: string, triwulan: Triwulan): Temuan[] {
  return selectTemuanUnit(
    runPemeriksaan(data, triwulan),
    buildPengisi(buildPohon(data.simpul), data.unit),
    unit,
    triwulan,
  );
}

/** Those of `temuan` that are about the quarter's cells of the unit. */
export function selectTemuanUnit(
  temuan: readonly Temuan[],
  pengisi: (simpul: string) => string | null,
  unit: string,
  triwulan: Triwulan,
): Temuan[] {
  return temuan.filter((t) => t.triwulan === triwulan && t.simpul !== null && pengisi(t.simpul) === unit);
}

/**
 * Says of a finding whether the row it is about carries a keterangan in that quarter: that of the indicator or of its
 * node; where it is about money, that of the node.
 */
export function buildPenjelasan(
  { realisasi }: Pick<TriwulanData, 'realisasi'>,
  triwulan: Triwulan,
): (t: Pick<Temuan, 'simpul' | 'indikator'>) => boolean {
  const berisi = (r: { readonly triwulan: Triwulan }, teks: string | null): boolean =>
    r.triwulan === triwulan && (teks ?? '').trim() !== '';
  const indikator = new Set(realisasi.indikator.filter((r) => berisi(r, r.keterangan)).map((r) => r.indikator));
  const simpul = new Set([
    ...realisasi.anggaran.filter((r) => berisi(r, r.keterangan)).map((r) => r.simpul),
    ...realisasi.keterangan.filter((r) => berisi(r, r.teks)).map((r) => r.simpul),
  ]);
  return (t) => (t.indikator !== null && indikator.has(t.indikator)) || (t.simpul !== null && simpul.has(t.simpul));
}

/**
 * Null when the unit's quarter may be submitted, else the sentence that says what is in the way: a galat always, a
 * peringatan unless its row has a keterangan or `alasan` says why it is passed over.
 */
export function checkAjukan(
  data: TriwulanData,
  unit: string,
  triwulan: Triwulan,
  alasan: string | null,
): string | null {
  const temuan = temuanUnit(data, unit, triwulan);
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  const [pertama] = galat;
  if (pertama !== undefined)
    return `Belum dapat diajukan. ${pertama.pesan}${andMore(galat, 'galat')} Perbaiki dahulu; semuanya ada di layar Pemeriksaan.`;
  if ((alasan ?? '').trim() !== '') return null;
  const dijelaskan = buildPenjelasan(data, triwulan);
  const peringatan = temuan.filter((t) => t.tingkat === 'peringatan' && !dijelaskan(t));
  const [belum] = peringatan;
  return belum === undefined
    ? null
    : `Belum dapat diajukan. ${belum.pesan}${andMore(peringatan, 'peringatan')} Tuliskan keterangan pada barisnya, atau sebutkan alasan mengapa dilewati.`;
}

function andMore(temuan: readonly Temuan[], sebutan: string): string {
  return temuan.length === 1 ? '' : ` (dan ${(temuan.length - 1).toString()} ${sebutan} lain)`;
}
