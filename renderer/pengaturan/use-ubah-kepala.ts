import { useCallback } from 'react';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import { database } from '../basisdata/database';
import { usePerintah } from '../perintah/use-perintah';

/** Changes the head as it stands in the database when the change arrives, so that two fields never overwrite each other. */
export type UbahKepala = (ubahan: (kepala: KepalaTahun) => KepalaTahun, kelompok?: string) => Promise<string | null>;

/** Answers null when it is saved, else the sentence that says why not. */
export function useUbahKepala(tahunId: string): UbahKepala {
  const run = usePerintah(tahunId);
  return useCallback(
    async (ubahan, kelompok) => {
      const tahun = await database.tahun.get(tahunId);
      if (tahun === undefined) return 'Data ini sudah tidak ada di komputer ini.';
      const hasil = await run({ jenis: 'SimpanKepala', kepala: ubahan(tahun.kepala) }, kelompok);
      return hasil.status === 'ditolak' ? hasil.pesan : null;
    },
    [run, tahunId],
  );
}
