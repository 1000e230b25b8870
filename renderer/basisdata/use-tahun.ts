/** Live queries: what the database holds now, again after every change. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { buildPohon, type Pohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { joinData, type TahunRecord } from '#shared/penyimpanan/records';
import { database } from './database';
import { readNextUndo } from './ledger';
import { listTahun } from './tahun';

/** An open office-year: the file as it would be saved now, and its tree. */
export interface TahunTerbuka {
  readonly tahunId: string;
  readonly data: TriwulanData;
  readonly pohon: Pohon;
}

/** All office-years of this PC; undefined while loading. */
export function useDaftarTahun(): TahunRecord[] | undefined {
  return useLiveQuery(() => listTahun(database), []);
}

/** The office-year; undefined while loading, null when it is not in the database (any more). */
export function useTahun(tahunId: string): TahunTerbuka | null | undefined {
  const kepala = useLiveQuery(async () => (await database.tahun.get(tahunId)) ?? null, [tahunId]);
  const simpul = useLiveQuery(() => database.simpul.where({ tahunId }).toArray(), [tahunId]);
  const isian = useLiveQuery(() => database.isian.where({ tahunId }).toArray(), [tahunId]);
  // The plan seldom changes while figures are typed, so its tree is kept.
  const pohon = useMemo(
    () =>
      simpul === undefined ? undefined : buildPohon(simpul.toSorted((a, b) => a.urut - b.urut).map((s) => s.simpul)),
    [simpul],
  );
  return useMemo(() => {
    if (kepala === null) return null;
    if (kepala === undefined || simpul === undefined || isian === undefined || pohon === undefined) return undefined;
    return { tahunId, data: joinData({ kepala: kepala.kepala, simpul, isian }), pohon };
  }, [tahunId, kepala, simpul, isian, pohon]);
}

/** The computed quarter of an open office-year. */
export function useTriwulanTerhitung({ data, pohon }: TahunTerbuka, triwulan: Triwulan): TriwulanTerhitung {
  return useMemo(() => computeTriwulan(data, triwulan, pohon), [data, pohon, triwulan]);
}

/** Whether there is something to undo and to redo. */
export function useUndoState(
  tahunId: string,
  mesin: string,
): { readonly bisaUrung: boolean; readonly bisaUlang: boolean } {
  const hasil = useLiveQuery(() => readNextUndo(database, tahunId, mesin), [tahunId, mesin]);
  return { bisaUrung: hasil?.urung != null, bisaUlang: hasil?.ulang != null };
}
