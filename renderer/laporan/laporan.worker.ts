/**
 * Builds a report's workbook off the thread of the window, so that typing and scrolling go on meanwhile. It reads the
 * figures from the database itself: handing a city's year over would hold the window up. One request a worker;
 * cancelling ends the worker.
 */
import type { PrintRequest } from '#shared/ipc/contract';
import { bentukById } from '#shared/laporan/bentuk/index';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import type { KabarLaporan } from './laporan-message';

self.onmessage = (event: MessageEvent<PrintRequest>): void => {
  void build(event.data).catch((galat: unknown) => {
    tell({ jenis: 'gagal', pesan: galat instanceof Error ? galat.message : String(galat) });
  });
};

async function build({ tahunId, triwulan, bentuk, opsi }: PrintRequest): Promise<void> {
  const ini = bentukById(bentuk);
  if (ini === null) throw new Error(`unknown layout ${bentuk}`);
  const lembar = susunLembar(await readTahun(database, tahunId), triwulan, ini, opsi);
  const isi = await writeWorkbook(lembar, {
    onProgress: (bagian) => {
      tell({ jenis: 'kemajuan', bagian });
    },
  });
  tell({ jenis: 'selesai', isi }, [isi.buffer]);
}

function tell(kabar: KabarLaporan, dipindahkan: Transferable[] = []): void {
  self.postMessage(kabar, { transfer: dipindahkan });
}
