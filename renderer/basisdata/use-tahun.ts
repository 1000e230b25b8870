/** Live queries: what the database holds now, again after every change. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import { buildPohon, type Pohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import {
  joinData,
  type AlurRecord,
  type IsianRecord,
  type SimpulRecord,
  type TahunRecord,
} from '#shared/penyimpanan/records';
import { createAtRest } from './at-rest';
import { database } from './database';
import { createNextUndo } from './ledger';
import { listTahun } from './baca-tahun';

/** An open office-year. Its parts keep their identity until something in them changes. */
export interface TahunTerbuka {
  readonly tahunId: string;
  readonly kepala: KepalaTahun;
  readonly pohon: Pohon;
  /** The plan with the figures of one quarter alone. */
  readonly perTriwulan: Readonly<Record<Triwulan, TriwulanData>>;
  /** The whole file as it would be saved now; put together when first asked for. */
  readonly data: TriwulanData;
}

/** All office-years of this PC; undefined while loading. */
export function useDaftarTahun(): TahunRecord[] | undefined {
  return useLiveQuery(() => listTahun(database), []);
}

/** The office-year; undefined while loading, null when it is not in the database (any more). */
export function useTahun(tahunId: string): TahunTerbuka | null | undefined {
  const tahun = useLiveQuery(async () => (await database.tahun.get(tahunId)) ?? null, [tahunId]);
  const simpul = useLiveQuery(() => database.simpul.where({ tahunId }).toArray(), [tahunId]);
  const alur = useLiveQuery(() => database.alur.where({ tahunId }).toArray(), [tahunId]);
  // A query a quarter: what is typed in one leaves the others alone, records and all that is computed from them.
  const isian1 = useIsian(tahunId, 1);
  const isian2 = useIsian(tahunId, 2);
  const isian3 = useIsian(tahunId, 3);
  const isian4 = useIsian(tahunId, 4);
  const kepala = tahun?.kepala;
  const pohon = useMemo(
    () =>
      simpul === undefined ? undefined : buildPohon(simpul.toSorted((a, b) => a.urut - b.urut).map((s) => s.simpul)),
    [simpul],
  );
  const data1 = useJoined(kepala, simpul, alur, isian1);
  const data2 = useJoined(kepala, simpul, alur, isian2);
  const data3 = useJoined(kepala, simpul, alur, isian3);
  const data4 = useJoined(kepala, simpul, alur, isian4);
  return useMemo(() => {
    if (tahun === null) return null;
    if (kepala === undefined || simpul === undefined || alur === undefined || pohon === undefined) return undefined;
    if (isian1 === undefined || isian2 === undefined || isian3 === undefined || isian4 === undefined) return undefined;
    if (data1 === undefined || data2 === undefined || data3 === undefined || data4 === undefined) return undefined;
    let seluruh: TriwulanData | undefined;
    return {
      tahunId,
      kepala,
      pohon,
      perTriwulan: { 1: data1, 2: data2, 3: data3, 4: data4 },
      get data() {
        seluruh ??= joinData({ kepala, simpul, alur, isian: [...isian1, ...isian2, ...isian3, ...isian4] });
        return seluruh;
      },
    };
  }, [tahunId, tahun, kepala, simpul, alur, pohon, isian1, isian2, isian3, isian4, data1, data2, data3, data4]);
}

function useIsian(tahunId: string, triwulan: Triwulan): IsianRecord[] | undefined {
  const baca = useMemo(
    () => createAtRest(() => database.isian.where('[tahunId+triwulan]').equals([tahunId, triwulan]).toArray()),
    [tahunId, triwulan],
  );
  return useLiveQuery(baca, [baca]);
}

function useJoined(
  kepala: KepalaTahun | undefined,
  simpul: SimpulRecord[] | undefined,
  alur: AlurRecord[] | undefined,
  isian: IsianRecord[] | undefined,
): TriwulanData | undefined {
  return useMemo(
    () =>
      kepala === undefined || simpul === undefined || alur === undefined || isian === undefined
        ? undefined
        : joinData({ kepala, simpul, alur, isian }),
    [kepala, simpul, alur, isian],
  );
}

const terhitung = new WeakMap<TriwulanData, TriwulanTerhitung>();

/** The computed quarter of an open office-year; computed again only when the plan or that quarter has changed. */
export function triwulanTerhitung({ perTriwulan, pohon }: TahunTerbuka, triwulan: Triwulan): TriwulanTerhitung {
  const data = perTriwulan[triwulan];
  const ada = terhitung.get(data);
  if (ada !== undefined) return ada;
  const hasil = computeTriwulan(data, triwulan, pohon);
  terhitung.set(data, hasil);
  return hasil;
}

/** Whether there is something to undo and to redo. */
export function useUndoState(
  tahunId: string,
  mesin: string,
): { readonly bisaUrung: boolean; readonly bisaUlang: boolean } {
  const berikut = useMemo(() => {
    const baca = createNextUndo(database, tahunId, mesin);
    // Of what is asked after a wait, Dexie takes a transaction for part of the live query, but not an async function.
    return createAtRest(() => database.transaction('r', database.ledger, baca));
  }, [tahunId, mesin]);
  const hasil = useLiveQuery(berikut, [berikut]);
  return { bisaUrung: hasil?.urung != null, bisaUlang: hasil?.ulang != null };
}
