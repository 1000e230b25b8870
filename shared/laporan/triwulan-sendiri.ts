/** What a quarter alone added, as a column of its own shows it. */
import { toDecimalText } from '#shared/angka/exact';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { daftarTriwulan, type Triwulan } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung } from '#shared/perhitungan/hasil';
import { nilaiSendiri, rupiahSendiri } from '#shared/perhitungan/nilai-sendiri';
import { persenTeks, realisasiTeks } from '#shared/perhitungan/ringkasan';
import { countDecimals } from './format-sel';
import type { Konteks } from './konteks';

/** The quarter's own realisasi kinerja as decimal text, with no digit lost; null without a value or after the report's quarter. */
export function kinerjaTriwulan(
  konteks: Konteks,
  { simpul }: SimpulTerhitung,
  { indikator }: IndikatorTerhitung,
  triwulan: Triwulan,
): string | null {
  const [kini, ...lalu] = sampaiDengan(konteks, triwulan).map((s) =>
    s(simpul.id)?.indikator.find((i) => i.indikator.id === indikator.id),
  );
  const simpulKini = konteks.pada(triwulan).simpul.get(simpul.id);
  if (kini === undefined || simpulKini === undefined) return null;
  const nilai = nilaiSendiri(simpulKini, kini, lalu.toReversed());
  if (nilai === null) return null;
  const { aturan } = konteks.data;
  if (!isIsiSendiri(indikator)) return persenTeks(nilai, aturan);
  const teks = [kini, ...lalu].flatMap((i) => (i === undefined ? [] : (realisasiTeks(i, aturan) ?? [])));
  return toDecimalText(nilai, Math.max(0, ...teks.map(countDecimals)), aturan.pembulatan);
}

/** The quarter's own money in rupiah; null without a value or after the report's quarter. */
export function rupiahTriwulan(konteks: Konteks, { simpul }: SimpulTerhitung, triwulan: Triwulan): number | null {
  const [kini = null, ...lalu] = sampaiDengan(konteks, triwulan).map((s) => s(simpul.id)?.uang.realisasi ?? null);
  return rupiahSendiri(kini, lalu.toReversed());
}

/** Finds a node in the quarter and in each before it, the last first; none when the report does not reach that far. */
function sampaiDengan({ pada, lingkup }: Konteks, triwulan: Triwulan): ((id: string) => SimpulTerhitung | undefined)[] {
  if (triwulan > lingkup.hasil.triwulan) return [];
  return daftarTriwulan
    .filter((t) => t <= triwulan)
    .toReversed()
    .map((t) => (id) => pada(t).simpul.get(id));
}
