/**
 * How a year is laid out in the database: a head, its nodes, and one record per filled cell and quarter, so that a
 * keystroke writes one small record. Split and join are exact inverses; fields the program does not know survive.
 */
import { withoutStrayIsian } from '#shared/model/isian';
import type {
  AlurUnit,
  KeteranganSimpul,
  RealisasiAnggaran,
  RealisasiIndikator,
  Simpul,
  Triwulan,
  TriwulanData,
} from '#shared/model/triwulan-data';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { DaftarBukti, IsiMedan, SasaranBukti, SasaranIsian } from '#shared/perintah/sasaran';

/** The office-year without its nodes and figures. */
export interface TahunRecord {
  readonly id: string;
  readonly kepala: KepalaTahun;
  readonly dibuat: string;
  readonly dibuka: string;
  /** The ledger entry that last changed the head; absent while it is as it came. */
  readonly revisi?: string;
}

export interface SimpulRecord {
  readonly tahunId: string;
  readonly id: string;
  readonly urut: number;
  readonly simpul: Simpul;
  readonly revisi: string | null;
}

/** Where a unit's quarter stands in the workflow. */
export interface AlurRecord {
  readonly tahunId: string;
  readonly unit: string;
  readonly triwulan: Triwulan;
  readonly isi: AlurUnit;
  readonly revisi: string | null;
}

interface IsianKey {
  readonly tahunId: string;
  readonly id: string;
  readonly triwulan: Triwulan;
  readonly urut: number;
  /** Per field the ledger entry that last set it. */
  readonly revisi: Readonly<Record<string, string>>;
}

export type IsianRecord = IsianKey &
  (
    | { readonly jenis: 'kinerja'; readonly isi: RealisasiIndikator }
    | { readonly jenis: 'anggaran'; readonly isi: RealisasiAnggaran }
    | { readonly jenis: 'keterangan'; readonly isi: KeteranganSimpul }
  );

export interface TahunRecords {
  readonly kepala: KepalaTahun;
  readonly simpul: readonly SimpulRecord[];
  readonly alur: readonly AlurRecord[];
  readonly isian: readonly IsianRecord[];
}

/** Takes a validated file apart into records of the office-year `tahunId`. */
export function splitData(data: TriwulanData, tahunId: string): TahunRecords {
  const { simpul, realisasi, alur = [], ...kepala } = data;
  const { indikator, anggaran, keterangan, ...realisasiLain } = realisasi;
  const dasar = { tahunId, revisi: {} };
  return {
    kepala: { ...kepala, realisasiLain },
    simpul: simpul.map((s, urut) => ({ tahunId, id: s.id, urut, simpul: s, revisi: null })),
    alur: alur.map((isi) => ({ tahunId, unit: isi.unit, triwulan: isi.triwulan, isi, revisi: null })),
    isian: [
      ...indikator.map((isi, urut): IsianRecord => ({
        ...dasar,
        jenis: 'kinerja',
        id: isi.indikator,
        triwulan: isi.triwulan,
        urut,
        isi,
      })),
      ...anggaran.map((isi, urut): IsianRecord => ({
        ...dasar,
        jenis: 'anggaran',
        id: isi.simpul,
        triwulan: isi.triwulan,
        urut,
        isi,
      })),
      ...keterangan.map((isi, urut): IsianRecord => ({
        ...dasar,
        jenis: 'keterangan',
        id: isi.simpul,
        triwulan: isi.triwulan,
        urut,
        isi,
      })),
    ],
  };
}

/** Puts a year together again, in the order it came. Emptied cells of rows deleted since are not part of it. */
export function joinData({ kepala, simpul, alur, isian }: TahunRecords): TriwulanData {
  const { realisasiLain, ...lain } = kepala;
  const urut = isian.toSorted((a, b) => a.urut - b.urut);
  return withoutStrayIsian({
    ...lain,
    simpul: simpul.toSorted((a, b) => a.urut - b.urut).map((s) => s.simpul),
    ...(alur.length === 0 ? {} : { alur: alur.toSorted(compareAlur).map((a) => a.isi) }),
    realisasi: {
      ...realisasiLain,
      indikator: urut.flatMap((r) => (r.jenis === 'kinerja' ? r.isi : [])),
      anggaran: urut.flatMap((r) => (r.jenis === 'anggaran' ? r.isi : [])),
      keterangan: urut.flatMap((r) => (r.jenis === 'keterangan' ? r.isi : [])),
    },
  });
}

function compareAlur(a: AlurRecord, b: AlurRecord): number {
  return a.triwulan - b.triwulan || (a.unit < b.unit ? -1 : 1);
}

/** Order given to records made after the file was read: behind all of them, among themselves by age. */
export const urutBaru = 1_000_000_000;

/** Names the record that a field, or a list of attached files, stands in: `jenis/id/triwulan`. */
export function isianKey({
  jenis,
  id,
  triwulan,
}: Pick<SasaranIsian | SasaranBukti | IsianRecord, 'jenis' | 'id' | 'triwulan'>): string {
  return [jenis === 'bukti' ? 'kinerja' : jenis, id, triwulan].join('/');
}

/** What a field holds; null when nothing was entered. */
export function readMedan(record: IsianRecord | undefined, sasaran: SasaranIsian): IsiMedan {
  const isi = (record?.isi as Record<string, unknown> | undefined)?.[sasaran.medan];
  return typeof isi === 'string' || typeof isi === 'number' ? isi : null;
}

/** The record with the field set, marked with its revision. A cell not yet there begins empty. */
export function writeMedan(
  record: IsianRecord | undefined,
  tahunId: string,
  sasaran: SasaranIsian,
  ke: IsiMedan,
  revisi: string | null,
): IsianRecord {
  const dasar = record ?? {
    tahunId,
    id: sasaran.id,
    triwulan: sasaran.triwulan,
    urut: urutBaru,
    revisi: {},
    jenis: sasaran.jenis,
    isi: emptyIsi(sasaran),
  };
  const { [sasaran.medan]: _lama, ...isiLain } = dasar.isi as Record<string, unknown>;
  // All but the figure and the remark are optional in the format: absent, not null, when cleared. A remark of a node is a text.
  const isi =
    ke === null && isOptional(sasaran)
      ? isiLain
      : { ...isiLain, [sasaran.medan]: ke ?? (sasaran.jenis === 'keterangan' ? '' : null) };
  const { [sasaran.medan]: _dulu, ...revisiLain } = dasar.revisi as Readonly<Record<string, string>>;
  return {
    ...dasar,
    isi,
    revisi: revisi === null ? revisiLain : { ...revisiLain, [sasaran.medan]: revisi },
  } as IsianRecord;
}

/** The files attached to the quarter of a kinerja record; null when there are none. */
export function readBukti(record: IsianRecord | undefined): DaftarBukti | null {
  return record?.jenis === 'kinerja' ? (record.isi.bukti ?? null) : null;
}

/** The kinerja record with the files attached, marked with the revision of that list. */
export function writeBukti(
  record: IsianRecord | undefined,
  tahunId: string,
  { id, triwulan }: SasaranBukti,
  ke: DaftarBukti | null,
  revisi: string | null,
): IsianRecord {
  const kosong: IsianRecord & { readonly jenis: 'kinerja' } = {
    tahunId,
    id,
    triwulan,
    urut: urutBaru,
    revisi: {},
    jenis: 'kinerja',
    isi: { indikator: id, triwulan, nilai: null, keterangan: null },
  };
  const dasar = record?.jenis === 'kinerja' ? record : kosong;
  const { bukti: _lama, ...isi } = dasar.isi;
  const { bukti: _dulu, ...revisiLain } = dasar.revisi;
  return {
    ...dasar,
    isi: ke === null ? isi : { ...isi, bukti: [...ke] },
    revisi: revisi === null ? revisiLain : { ...revisiLain, bukti: revisi },
  };
}

function isOptional(sasaran: SasaranIsian): boolean {
  const wajib: ReadonlySet<string> = new Set(['nilai', 'keterangan', 'teks']);
  return !wajib.has(sasaran.medan);
}

function emptyIsi(sasaran: SasaranIsian): RealisasiIndikator | RealisasiAnggaran | KeteranganSimpul {
  const { id, triwulan } = sasaran;
  switch (sasaran.jenis) {
    case 'kinerja':
      return { indikator: id, triwulan, nilai: null, keterangan: null };
    case 'anggaran':
      return { simpul: id, triwulan, nilai: null, keterangan: null };
    case 'keterangan':
      return { simpul: id, triwulan, teks: '' };
  }
}
