/** Which part of the office a report is about. */
import { buildPohon } from '#shared/model/pohon';
import type { Simpul, Triwulan, TriwulanData, Unit } from '#shared/model/triwulan-data';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { computeTriwulan } from '#shared/perhitungan/triwulan';

export interface Lingkup {
  /** What the report prints. */
  readonly hasil: TriwulanTerhitung;
  /** The whole office, from which indicators are computed whatever is printed. */
  readonly seluruh: TriwulanTerhitung;
  /** Null for the whole office. */
  readonly unit: Unit | null;
  /** Nodes of which only a part belongs to the unit: their money is that part. */
  readonly bagian: ReadonlySet<string>;
}

/**
 * The computed quarter of the whole office (`unit` null or unknown), or of one unit: its own nodes with their parents.
 * Money of a parent is then the sum of the unit's rows; kinerja stays what it is for the whole office,
 * because an indicator cannot be divided.
 */
export function lingkupLaporan(data: TriwulanData, triwulan: Triwulan, idUnit: string | null): Lingkup {
  const pohon = buildPohon(data.simpul);
  const seluruh = computeTriwulan(data, triwulan, pohon);
  const unit = data.unit.find((u) => u.id === idUnit) ?? null;
  if (unit === null) return { hasil: seluruh, seluruh, unit, bagian: new Set() };

  const milik = data.simpul.filter((s) => pohon.unit(s.id) === unit.id);
  const terpilih = new Set(milik.flatMap((s) => pohon.leluhur(s.id).map((l) => l.id)));
  const bagian = new Set(
    data.simpul.filter((s) => !terpilih.has(s.id)).flatMap((s) => pohon.leluhur(s.id).map((l) => l.id)),
  );
  const simpul: Simpul[] = data.simpul.filter((s) => terpilih.has(s.id));

  const sebagian = computeTriwulan({ ...data, simpul }, triwulan);
  const denganKinerjaUtuh = (s: SimpulTerhitung): SimpulTerhitung => ({
    ...s,
    anak: s.anak.map(denganKinerjaUtuh),
    indikator: s.indikator.map((i, n) => ({ ...(seluruh.simpul.get(s.simpul.id)?.indikator[n] ?? i), uang: i.uang })),
  });
  const akar = sebagian.akar.map(denganKinerjaUtuh);
  const urut = akar.flatMap(denganKeturunan);
  const hasil = { ...sebagian, akar, urut, simpul: new Map(urut.map((s) => [s.simpul.id, s])) };
  return { hasil, seluruh, unit, bagian };
}

function denganKeturunan(s: SimpulTerhitung): SimpulTerhitung[] {
  return [s, ...s.anak.flatMap(denganKeturunan)];
}

/** True when anything was entered this quarter for the node or below it; a 0 counts as entered. */
export function adaIsian(s: SimpulTerhitung): boolean {
  return (
    s.uang.realisasi !== null ||
    s.indikator.some((i) => i.isian !== null && (i.isian.nilai !== null || i.status === 'belum-dapat-diukur')) ||
    s.anak.some(adaIsian)
  );
}
