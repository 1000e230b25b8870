import type { HasilImpor } from '#shared/impor/impor';
import type { PermintaanImpor } from './impor-message';

/** A report of 6,000 rows takes about a second; what takes longer than this is no report. */
const limitMilliseconds = 10_000;

/**
 * Reads a workbook in a worker that is ended when it takes too long or is cancelled by `batal`, which gives null. Rejects
 * never; refusals carry their sentence.
 */
export function runImpor(permintaan: PermintaanImpor, batal: AbortSignal): Promise<HasilImpor | null> {
  const worker = new Worker(new URL('./impor.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<HasilImpor | null>((resolve) => {
    const stop = (): void => {
      resolve(null);
    };
    if (batal.aborted) stop();
    else batal.addEventListener('abort', stop);
    const timer = setTimeout(() => {
      resolve(
        ditolak(
          'Berkas ini tidak selesai dibaca dalam 10 detik, jadi dihentikan. Salin lembar laporannya saja ke buku kerja baru, lalu impor buku kerja itu.',
        ),
      );
    }, limitMilliseconds);
    worker.onmessage = ({ data }: MessageEvent<HasilImpor>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      resolve(
        ditolak(
          'Berkas ini tidak dapat dibaca karena susunannya tidak dikenal aplikasi. Buka di Excel, simpan ulang sebagai .xlsx, lalu impor lagi.',
        ),
      );
    };
    worker.postMessage(permintaan);
  }).finally(() => {
    worker.terminate();
  });
}

function ditolak(pesan: string): HasilImpor {
  return { status: 'ditolak', pesan };
}
