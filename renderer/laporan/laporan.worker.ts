/**
 * Builds a report's workbook off the thread of the window, so that typing and scrolling go on meanwhile.
 * One request a worker: cancelling ends the worker.
 */
import { bentukById } from '#shared/laporan/bentuk/index';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import type { KabarLaporan, PermintaanLaporan } from './laporan-message';

self.onmessage = (event: MessageEvent<PermintaanLaporan>): void => {
  void build(event.data).catch((galat: unknown) => {
    tell({ jenis: 'gagal', pesan: galat instanceof Error ? galat.message : String(galat) });
  });
};

async function build({ data, triwulan, bentuk, opsi }: PermintaanLaporan): Promise<void> {
  const ini = bentukById(bentuk);
  if (ini === null) throw new Error(`unknown layout ${bentuk}`);
  const lembar = susunLembar(data, triwulan, ini, opsi);
  const isi = await writeWorkbook(lembar, { onProgress: (bagian) => { tell({ jenis: 'kemajuan', bagian }); } });
  tell({ jenis: 'selesai', isi }, [isi.buffer]);
}

function tell(kabar: KabarLaporan, dipindahkan: Transferable[] = []): void {
  self.postMessage(kabar, { transfer: dipindahkan });
}
