import { writeData } from '#shared/berkas/write-data';
import type { FileResult } from '#shared/ipc/contract';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/tahun';
import { bridge } from '../bridge';

/** Keeps a dated copy of an office-year as it stands in the database, before something changes much of it. */
export async function backUp(tahunId: string): Promise<FileResult<{ nama: string }>> {
  const data = await readTahun(database, tahunId);
  const { singkatan, nama } = data.instansi;
  return bridge.saveBackup(
    `${singkatan === '' ? nama : singkatan} ${data.tahun.toString()}`.slice(0, 150),
    writeData(data),
  );
}
