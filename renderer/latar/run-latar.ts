import { flushAllWrites } from '../perintah/autosave';
import type { HasilPekerjaan, JawabanLatar, Pekerjaan, PermintaanLatar } from './latar-message';

let worker: Worker | undefined;
let nomorTerakhir = 0;
const menunggu = new Map<number, (jawaban: JawabanLatar) => void>();

/** The work done in the background, on what the database holds once everything typed is in it. Rejects when it fails. */
export async function runLatar<P extends Pekerjaan>(pekerjaan: P): Promise<HasilPekerjaan[P['jenis']]> {
  await flushAllWrites();
  const jawaban = await new Promise<JawabanLatar>((resolve) => {
    nomorTerakhir += 1;
    menunggu.set(nomorTerakhir, resolve);
    const permintaan: PermintaanLatar = { nomor: nomorTerakhir, pekerjaan };
    theWorker().postMessage(permintaan);
  });
  if ('gagal' in jawaban) throw new Error(jawaban.gagal);
  // The worker answers each kind of work with its own kind of result.
  return jawaban.isi as HasilPekerjaan[P['jenis']];
}

/** One for the whole session: starting one takes longer than examining a small office. */
function theWorker(): Worker {
  if (worker !== undefined) return worker;
  const baru = new Worker(new URL('./latar.worker.ts', import.meta.url), { type: 'module' });
  baru.onmessage = ({ data }: MessageEvent<JawabanLatar>) => {
    menunggu.get(data.nomor)?.(data);
    menunggu.delete(data.nomor);
  };
  // A worker that died answers nothing more: whoever waits is told, and the next request starts a new one.
  baru.onerror = (e) => {
    worker = undefined;
    baru.terminate();
    for (const [nomor, selesai] of menunggu) selesai({ nomor, gagal: e.message });
    menunggu.clear();
  };
  worker = baru;
  return baru;
}
