import { isTerkunci, terkunciMessage } from '#shared/alur/alur';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon } from '#shared/model/pohon';
import { isSasaranIsian } from '#shared/penyimpanan/apply-perubahan';
import type { AlurRecord } from '#shared/penyimpanan/records';
import type { Perubahan } from '#shared/perintah/sasaran';
import type { TriwulanDatabase } from './database';

/**
 * Null when no change aims at a cell of a quarter that its unit has submitted, else the sentence that says so. `alur`: the
 * workflow records of the office-year.
 */
export async function checkTerkunci(
  db: TriwulanDatabase,
  tahunId: string,
  alur: readonly AlurRecord[],
  perubahan: readonly Perubahan[],
): Promise<string | null> {
  const isian = perubahan.flatMap(({ sasaran }) => (isSasaranIsian(sasaran) ? [sasaran] : []));
  if (isian.length === 0) return null;
  // Nearly always there is none: then a keystroke costs no walk over the plan.
  const terkunci = alur.filter((a) => isTerkunci(a.isi.status));
  const mungkin = isian.filter((s) => terkunci.some((a) => a.triwulan === s.triwulan));
  if (mungkin.length === 0) return null;

  const simpul = await db.simpul.where({ tahunId }).toArray();
  const kepala = (await db.tahun.get(tahunId))?.kepala;
  const pengisi = buildPengisi(buildPohon(simpul.map((s) => s.simpul)), kepala?.unit ?? []);
  for (const s of mungkin) {
    const kunci = terkunci.find((a) => a.triwulan === s.triwulan && a.unit === pengisi(s.simpul));
    const unit = kepala?.unit.find((u) => u.id === kunci?.unit);
    if (kunci !== undefined) return terkunciMessage(unit ?? { nama: 'unit ini' }, s.triwulan, kunci.isi.status);
  }
  return null;
}
