import type { Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { flushAllWrites } from '../perintah/autosave';
import type { JawabanLatar, PermintaanLatar } from './latar-message';

type Selesai = (jawaban: JawabanLatar) => void;

let worker: Worker | undefined;
let nomorTerakhir = 0;
const menunggu = new Map<number, Selesai>();

/** Findings of the quarter and the plan in force in it, from what the database holds once everything typed is in it. */
export async function fetchTemuan(tahunId: string, triwulan: Triwulan): Promise<readonly Temuan[]> {
  await flushAllWrites();
  const jawaban = await ask({ jenis: 'temuan', tahunId, triwulan });
  if (jawaban.jenis === 'gagal') throw new Error(jawaban.pesan);
  return jawaban.temuan;
}

function ask(permintaan: Omit<PermintaanLatar, 'nomor'>): Promise<JawabanLatar> {
  nomorTerakhir += 1;
  const nomor = nomorTerakhir;
  return new Promise((resolve) => {
    menunggu.set(nomor, resolve);
    theWorker().postMessage({ ...permintaan, nomor });
  });
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
    for (const [nomor, selesai] of menunggu) selesai({ nomor, jenis: 'gagal', pesan: e.message });
    menunggu.clear();
  };
  worker = baru;
  return baru;
}
