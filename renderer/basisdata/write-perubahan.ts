/** One change written into the records: by a command, and again when the journal brings one back. */
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { AlurUnit } from '#shared/model/triwulan-data';
import type {
  DaftarBukti,
  IsiMedan,
  Perubahan,
  SasaranBukti,
  SasaranIsian,
  SimpulBerurut,
} from '#shared/perintah/sasaran';
import { writeBukti, writeMedan } from '#shared/penyimpanan/records';
import type { TriwulanDatabase } from './database';

/** Writes what one change says into its record, marked `revisi`, and returns the revision the record had before. */
export async function writePerubahan(
  db: TriwulanDatabase,
  tahunId: string,
  perubahan: Perubahan,
  revisi: string | null,
): Promise<string | null> {
  const { sasaran } = perubahan;
  if (sasaran.jenis === 'tahun') return null;
  if (sasaran.jenis === 'kepala') {
    const lama = await db.tahun.get(tahunId);
    if (lama === undefined) return null;
    const { revisi: dulu = null, ...lain } = lama;
    const kepala = perubahan.ke as KepalaTahun;
    await db.tahun.put({ ...lain, kepala, ...(revisi === null ? {} : { revisi }) });
    return dulu;
  }
  // TypeScript does not narrow a union by a field of a field; the kind of target settles what `ke` is.
  if (sasaran.jenis === 'simpul') {
    const ke = perubahan.ke as SimpulBerurut | null;
    const lama = await db.simpul.get([tahunId, sasaran.id]);
    if (ke === null) await db.simpul.delete([tahunId, sasaran.id]);
    else await db.simpul.put({ tahunId, id: sasaran.id, urut: ke.urut, simpul: ke.simpul, revisi });
    return lama?.revisi ?? null;
  }
  if (sasaran.jenis === 'alur') {
    const kunci: [string, string, number] = [tahunId, sasaran.unit, sasaran.triwulan];
    const lama = await db.alur.get(kunci);
    const ke = perubahan.ke as AlurUnit | null;
    if (ke === null) await db.alur.delete(kunci);
    else await db.alur.put({ tahunId, unit: sasaran.unit, triwulan: sasaran.triwulan, isi: ke, revisi });
    return lama?.revisi ?? null;
  }
  if (sasaran.jenis === 'bukti') {
    const lama = await db.isian.get(buktiKey(tahunId, sasaran));
    await db.isian.put(writeBukti(lama, tahunId, sasaran, perubahan.ke as DaftarBukti | null, revisi));
    return lama?.revisi['bukti'] ?? null;
  }
  const ke = perubahan.ke as IsiMedan;
  const lama = await db.isian.get(isianKey(tahunId, sasaran));
  await db.isian.put(writeMedan(lama, tahunId, sasaran, ke, revisi));
  return lama?.revisi[sasaran.medan] ?? null;
}

/** Key of the record a figure or remark stands in. */
export function isianKey(tahunId: string, sasaran: SasaranIsian): [string, string, string, number] {
  return [tahunId, sasaran.jenis, sasaran.id, sasaran.triwulan];
}

/** Key of the record the attached files of an indicator's quarter are listed in. */
export function buktiKey(
  tahunId: string,
  { id, triwulan }: Pick<SasaranBukti, 'id' | 'triwulan'>,
): [string, string, string, number] {
  return [tahunId, 'kinerja', id, triwulan];
}
