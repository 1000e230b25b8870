import type { HasilBacaData } from '#shared/berkas/read-data';

/** A file of the largest accepted size takes some seconds; what takes longer than this is no data file. */
const limitMilliseconds = 30_000;

/** Reads a data file in a worker that is ended when it takes too long. Rejects never; refusals carry their sentence. */
export function runBacaData(teks: string): Promise<HasilBacaData> {
  const worker = new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<HasilBacaData>((resolve) => {
    const timer = setTimeout(() => {
      resolve(
        ditolak(
          'Berkas ini tidak selesai dibaca dalam 30 detik, jadi dihentikan. Minta berkas yang utuh dari pengirimnya. Data Anda tidak berubah.',
        ),
      );
    }, limitMilliseconds);
    worker.onmessage = ({ data }: MessageEvent<HasilBacaData>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      resolve(
        ditolak(
          'Berkas ini tidak dapat dibaca karena isinya terlalu banyak untuk komputer ini. Minta berkas yang utuh dari pengirimnya. Data Anda tidak berubah.',
        ),
      );
    };
    worker.postMessage(teks);
  }).finally(() => {
    worker.terminate();
  });
}

function ditolak(pesan: string): HasilBacaData {
  return { status: 'ditolak', pesan, rincian: [] };
}
