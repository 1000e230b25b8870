/**
 * Changes on their way into the records, two rounds with the database however many they are:
 *
 *   what they aim at is read > changed (`applyPerubahan`) > written back, or taken out
 *
 * By a command, and again when the journal brings changes back.
 */
import { applyPerubahan, isSasaranIsian, type PerubahanBerevisi } from '#shared/penyimpanan/apply-perubahan';
import {
  isianKey,
  type AlurRecord,
  type IsianRecord,
  type SimpulRecord,
  type TahunRecord,
} from '#shared/penyimpanan/records';
import { sasaranKey, type Sasaran, type SasaranBukti, type SasaranIsian } from '#shared/perintah/sasaran';
import type { TriwulanDatabase } from './database';

/** The records of an office-year that changes aim at, as they stand in the database. */
export interface Rekaman {
  readonly tahun: TahunRecord;
  readonly simpul: readonly SimpulRecord[];
  readonly alur: readonly AlurRecord[];
  readonly isian: readonly IsianRecord[];
}

/** Reads what changes of these targets need. */
export async function readRekaman(
  db: TriwulanDatabase,
  tahun: TahunRecord,
  sasaran: readonly Sasaran[],
): Promise<Rekaman> {
  const kunciSimpul = [...simpulKeys(tahun.id, sasaran).values()];
  const kunciAlur = [...alurKeys(tahun.id, sasaran).values()];
  const [simpul, alur, isian] = await Promise.all([
    kunciSimpul.length === 0 ? [] : db.simpul.bulkGet(kunciSimpul),
    kunciAlur.length === 0 ? [] : db.alur.bulkGet(kunciAlur),
    readIsian(db, tahun.id, sasaran.filter(isSasaranIsian)),
  ]);
  return {
    tahun,
    simpul: simpul.flatMap((record) => record ?? []),
    alur: alur.flatMap((record) => record ?? []),
    isian,
  };
}

/** The records that hold these figures, remarks and lists of files; none for what was never filled. */
export async function readIsian(
  db: TriwulanDatabase,
  tahunId: string,
  sasaran: readonly (SasaranIsian | SasaranBukti)[],
): Promise<IsianRecord[]> {
  const kunci = new Map(
    sasaran.map((s): [string, [string, string, string, number]] => [
      isianKey(s),
      [tahunId, s.jenis === 'bukti' ? 'kinerja' : s.jenis, s.id, s.triwulan],
    ]),
  );
  if (kunci.size === 0) return [];
  return (await db.isian.bulkGet([...kunci.values()])).flatMap((record) => record ?? []);
}

/** Writes what the changes make of the records. `rekaman` must hold all that they aim at. */
export async function writePerubahan(
  db: TriwulanDatabase,
  rekaman: Rekaman,
  daftar: readonly PerubahanBerevisi[],
): Promise<void> {
  const { tahun } = rekaman;
  const baru = applyPerubahan({ ...rekaman, kepala: tahun.kepala }, tahun.id, daftar);
  // What no change touched is still the record that was read.
  const lama = new Set<object>([...rekaman.simpul, ...rekaman.alur, ...rekaman.isian]);
  const berubah = <R extends object>(records: readonly R[]): R[] => records.filter((record) => !lama.has(record));
  const [simpul, alur, isian] = [berubah(baru.simpul), berubah(baru.alur), berubah(baru.isian)];
  const sasaran = daftar.map((p) => p.perubahan.sasaran);
  const simpulHilang = simpulKeys(tahun.id, sasaran);
  for (const { id } of baru.simpul) simpulHilang.delete(sasaranKey({ jenis: 'simpul', id }));
  const alurHilang = alurKeys(tahun.id, sasaran);
  for (const { unit, triwulan } of baru.alur) alurHilang.delete(sasaranKey({ jenis: 'alur', unit, triwulan }));
  const kepala = daftar.findLast((p) => p.perubahan.sasaran.jenis === 'kepala');
  const { revisi: _dulu, ...tahunLain } = tahun;
  await Promise.all([
    kepala !== undefined &&
      db.tahun.put({
        ...tahunLain,
        kepala: baru.kepala,
        ...(kepala.revisi === null ? {} : { revisi: kepala.revisi }),
      }),
    simpul.length > 0 && db.simpul.bulkPut(simpul),
    simpulHilang.size > 0 && db.simpul.bulkDelete([...simpulHilang.values()]),
    alur.length > 0 && db.alur.bulkPut(alur),
    alurHilang.size > 0 && db.alur.bulkDelete([...alurHilang.values()]),
    isian.length > 0 && db.isian.bulkPut(isian),
  ]);
}

/** The revision that a target has in the records; null for what is as it came. */
export function revisiDi({ tahun, simpul, alur, isian }: Rekaman): (sasaran: Sasaran) => string | null {
  const perSasaran = new Map<string, string | null>([
    ['kepala', tahun.revisi ?? null],
    ...simpul.map(({ id, revisi }) => [sasaranKey({ jenis: 'simpul', id }), revisi] as const),
    ...alur.map(({ unit, triwulan, revisi }) => [sasaranKey({ jenis: 'alur', unit, triwulan }), revisi] as const),
  ]);
  const perIsian = new Map(isian.map((record) => [isianKey(record), record.revisi]));
  return (sasaran) => {
    if (!isSasaranIsian(sasaran)) return perSasaran.get(sasaranKey(sasaran)) ?? null;
    return perIsian.get(isianKey(sasaran))?.[sasaran.jenis === 'bukti' ? 'bukti' : sasaran.medan] ?? null;
  };
}

function simpulKeys(tahunId: string, sasaran: readonly Sasaran[]): Map<string, [string, string]> {
  return new Map(sasaran.flatMap((s) => (s.jenis === 'simpul' ? [[sasaranKey(s), [tahunId, s.id]]] : [])));
}

function alurKeys(tahunId: string, sasaran: readonly Sasaran[]): Map<string, [string, string, number]> {
  return new Map(sasaran.flatMap((s) => (s.jenis === 'alur' ? [[sasaranKey(s), [tahunId, s.unit, s.triwulan]]] : [])));
}
