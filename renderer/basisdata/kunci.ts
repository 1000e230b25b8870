import { isTerkunci, terkunciMessage } from '#shared/alur/alur';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon } from '#shared/model/pohon';
import { isSasaranIsian } from '#shared/penyimpanan/apply-perubahan';
import type { AlurRecord } from '#shared/penyimpanan/records';
import type { Perubahan, SasaranBukti, SasaranIsian } from '#shared/perintah/sasaran';
import type { TriwulanDatabase } from './database';

type SasaranTerkunci = SasaranIsian | SasaranBukti;

/**
 * The figures among the changes whose quarter some unit of the office-year has submitted. `alur`: its workflow records. Nearly
 * always there are none: then a keystroke costs no walk over the plan.
 */
export function maybeTerkunci(alur: readonly AlurRecord[], perubahan: readonly Perubahan[]): SasaranTerkunci[] {
  const terkunci = alur.filter((a) => isTerkunci(a.isi.status));
  return perubahan.flatMap(({ sasaran }) =>
    isSasaranIsian(sasaran) && terkunci.some((a) => a.triwulan === sasaran.triwulan) ? [sasaran] : [],
  );
}

/** Null when none of these (`maybeTerkunci`) is of a unit that has submitted, else the sentence that says so. */
export async function checkTerkunci(
  db: TriwulanDatabase,
  {
    tahunId,
    alur,
    mungkin,
  }: { readonly tahunId: string; readonly alur: readonly AlurRecord[]; readonly mungkin: readonly SasaranTerkunci[] },
): Promise<string | null> {
  const [simpul, tahun] = await Promise.all([db.simpul.where({ tahunId }).toArray(), db.tahun.get(tahunId)]);
  const unitSemua = tahun?.kepala.unit ?? [];
  const pengisi = buildPengisi(buildPohon(simpul.map((s) => s.simpul)), unitSemua);
  for (const s of mungkin) {
    const kunci = alur.find(
      (a) => isTerkunci(a.isi.status) && a.triwulan === s.triwulan && a.unit === pengisi(s.simpul),
    );
    const unit = unitSemua.find((u) => u.id === kunci?.unit);
    if (kunci !== undefined) return terkunciMessage(unit ?? { nama: 'unit ini' }, s.triwulan, kunci.isi.status);
  }
  return null;
}
