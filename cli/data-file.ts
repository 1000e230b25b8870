import { readDataFile } from '#electron/files/read-data-file';
import { readData, refusalText } from '#shared/berkas/read-data';
import { maxDataFileBytes } from '#shared/ipc/contract';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { Gagal, SalahPakai } from './failures';

/** Reads and validates a data file; a file that is refused ends the perintah with the reason. */
export async function loadData(path: string): Promise<TriwulanData> {
  const hasil = readData(await readDataFile(path, maxDataFileBytes));
  if (hasil.status === 'ditolak') throw new Gagal(refusalText(hasil));
  return hasil.data;
}

/** The unit that an option names. */
export function knownUnit(data: TriwulanData, id: string): string {
  if (data.unit.some((u) => u.id === id)) return id;
  throw new SalahPakai(
    `Unit "${id}" tidak ada dalam berkas data. Unit yang ada: ${data.unit.map((u) => u.id).join(', ')}.`,
  );
}
