import type { HasilBacaData } from '#shared/berkas/read-data';
import { askWorker } from '../latar/ask-worker';

/** A file of the largest accepted size takes some seconds; what takes longer than this is no data file. */
const batasMilidetik = 30_000;

/** Reads a data file in a worker that is ended when it takes too long. Rejects never; refusals carry their sentence. */
export function runBacaData(teks: string): Promise<HasilBacaData> {
  const worker = new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' });
  return askWorker<HasilBacaData>(worker, teks, {
    batasMilidetik,
    terlambat: ditolak(
      'Berkas ini tidak selesai dibaca dalam 30 detik, jadi dihentikan. Minta berkas yang utuh dari pengirimnya. Data Anda tidak berubah.',
    ),
    gagal: () =>
      ditolak(
        'Berkas ini tidak dapat dibaca karena isinya terlalu banyak untuk komputer ini. Minta berkas yang utuh dari pengirimnya. Data Anda tidak berubah.',
      ),
  });
}

function ditolak(pesan: string): HasilBacaData {
  return { status: 'ditolak', pesan, rincian: [] };
}
