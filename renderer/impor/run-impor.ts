import type { HasilImpor } from '#shared/impor/impor';
import { askWorker } from '../latar/ask-worker';
import type { PermintaanImpor } from './impor-message';

/** A report of 6,000 rows takes about a second; what takes longer than this is no report. */
const batasMilidetik = 10_000;

/**
 * Reads a workbook in a worker that is ended when it takes too long or is cancelled by `batal`, which gives null. Rejects
 * never; refusals carry their sentence.
 */
export function runImpor(permintaan: PermintaanImpor, batal: AbortSignal): Promise<HasilImpor | null> {
  const worker = new Worker(new URL('./impor.worker.ts', import.meta.url), { type: 'module' });
  return askWorker<HasilImpor>(worker, permintaan, {
    batasMilidetik,
    batal,
    terlambat: ditolak(
      'Berkas ini tidak selesai dibaca dalam 10 detik, jadi dihentikan. Salin lembar laporannya saja ke buku kerja baru, lalu impor buku kerja itu.',
    ),
    gagal: () =>
      ditolak(
        'Berkas ini tidak dapat dibaca karena susunannya tidak dikenal aplikasi. Buka di Excel, simpan ulang sebagai .xlsx, lalu impor lagi.',
      ),
  });
}

function ditolak(pesan: string): HasilImpor {
  return { status: 'ditolak', pesan };
}
