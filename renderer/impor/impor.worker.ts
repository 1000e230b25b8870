/**
 * Reads an office's workbook off the thread of the window. A workbook is a stranger's file: whatever it does to this
 * worker, the window goes on and can end it.
 */
import { imporBuku, type HasilImpor } from '#shared/impor/impor';
import { BukuDitolak } from '#shared/workbook/buku-trouble';
import { readWorkbook } from '#shared/workbook/read-workbook';
import type { PermintaanImpor } from './impor-message';

self.onmessage = ({ data }: MessageEvent<PermintaanImpor>): void => {
  self.postMessage(impor(data));
};

function impor({ isi, triwulan, koreksi, lama }: PermintaanImpor): HasilImpor {
  try {
    return imporBuku(readWorkbook(isi), {
      koreksi,
      ...(triwulan === null ? {} : { triwulan }),
      ...(lama === null ? {} : { lama }),
    });
  } catch (galat) {
    if (galat instanceof BukuDitolak) return { status: 'ditolak', pesan: galat.message };
    throw galat;
  }
}
