/** Ledger entries on plain records: what the database does with them, where there is no database (journal, packets). */
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { AlurUnit } from '#shared/model/triwulan-data';
import type {
  DaftarBukti,
  IsiMedan,
  Perubahan,
  Sasaran,
  SasaranBukti,
  SasaranIsian,
  SimpulBerurut,
} from '#shared/perintah/sasaran';
import {
  isianKey,
  writeBukti,
  writeMedan,
  type AlurRecord,
  type IsianRecord,
  type SimpulRecord,
  type TahunRecords,
} from './records';

/** A change with the revision that the target has after it. */
export interface PerubahanBerevisi {
  readonly perubahan: Perubahan;
  readonly revisi: string | null;
}

/** True for what a unit fills in a quarter: a field of a realisasi or keterangan, or the files attached to it. */
export function isSasaranIsian(sasaran: Sasaran): sasaran is SasaranIsian | SasaranBukti {
  switch (sasaran.jenis) {
    case 'kinerja':
    case 'anggaran':
    case 'keterangan':
    case 'bukti':
      return true;
    case 'tahun':
    case 'kepala':
    case 'simpul':
    case 'alur':
      return false;
  }
}

/** The records of the office-year `tahunId` after the changes, in their order. Nothing is checked; the arrival of a year changes nothing. */
export function applyPerubahan(awal: TahunRecords, tahunId: string, daftar: Iterable<PerubahanBerevisi>): TahunRecords {
  let { kepala } = awal;
  const simpul = new Map<string, SimpulRecord>(awal.simpul.map((s) => [s.id, s]));
  const alur = new Map<string, AlurRecord>(awal.alur.map((a) => [alurKey(a), a]));
  const isian = new Map<string, IsianRecord>(awal.isian.map((r) => [isianKey(r), r]));
  for (const { perubahan, revisi } of daftar) {
    const { sasaran } = perubahan;
    // TypeScript does not narrow a union by a field of a field; the kind of target settles what `ke` is.
    switch (sasaran.jenis) {
      case 'tahun':
        break;
      case 'kepala':
        kepala = perubahan.ke as KepalaTahun;
        break;
      case 'simpul': {
        const ke = perubahan.ke as SimpulBerurut | null;
        if (ke === null) simpul.delete(sasaran.id);
        else simpul.set(sasaran.id, { tahunId, id: sasaran.id, ...ke, revisi });
        break;
      }
      case 'alur': {
        const { unit, triwulan } = sasaran;
        const isi = perubahan.ke as AlurUnit | null;
        if (isi === null) alur.delete(alurKey(sasaran));
        else alur.set(alurKey(sasaran), { tahunId, unit, triwulan, isi, revisi });
        break;
      }
      case 'bukti': {
        const kunci = isianKey(sasaran);
        const ke = perubahan.ke as DaftarBukti | null;
        isian.set(kunci, writeBukti(isian.get(kunci), tahunId, sasaran, ke, revisi));
        break;
      }
      case 'kinerja':
      case 'anggaran':
      case 'keterangan': {
        const kunci = isianKey(sasaran);
        isian.set(kunci, writeMedan(isian.get(kunci), tahunId, sasaran, perubahan.ke as IsiMedan, revisi));
        break;
      }
    }
  }
  return { kepala, simpul: [...simpul.values()], alur: [...alur.values()], isian: [...isian.values()] };
}

function alurKey({ unit, triwulan }: Pick<AlurRecord, 'unit' | 'triwulan'>): string {
  return `${triwulan.toString()}/${unit}`;
}
