import type { PrintRequest } from '#shared/ipc/contract';
import type { KabarLaporan } from './laporan-message';

/**
 * The workbook of a report, built in a worker. `onProgress` gets the share done, 0 to 1. Aborting ends the worker at once
 * and rejects with an AbortError; nothing has been written then.
 */
export function buildWorkbook(
  permintaan: PrintRequest,
  onProgress: (bagian: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const worker = new Worker(new URL('./laporan.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('Dibatalkan', 'AbortError'));
    });
    worker.onerror = (e) => {
      reject(new Error(e.message));
    };
    worker.onmessage = ({ data: kabar }: MessageEvent<KabarLaporan>) => {
      switch (kabar.jenis) {
        case 'kemajuan':
          onProgress(kabar.bagian);
          break;
        case 'selesai':
          resolve(kabar.isi);
          break;
        case 'gagal':
          reject(new Error(kabar.pesan));
          break;
      }
    };
    worker.postMessage(permintaan);
  }).finally(() => {
    worker.terminate();
  });
}
