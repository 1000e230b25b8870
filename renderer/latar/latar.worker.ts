/**
 * Examines a year off the thread of the window, so that typing and scrolling go on meanwhile. It reads the database
 * itself: handing a city's year over would hold the window up.
 */
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/tahun';
import type { JawabanLatar, PermintaanLatar } from './latar-message';

self.onmessage = ({ data: permintaan }: MessageEvent<PermintaanLatar>): void => {
  const { nomor } = permintaan;
  const tell = (jawaban: JawabanLatar): void => {
    self.postMessage(jawaban);
  };
  answer(permintaan).then(tell, (galat: unknown) => {
    tell({ nomor, jenis: 'gagal', pesan: galat instanceof Error ? galat.message : String(galat) });
  });
};

async function answer({ nomor, tahunId, triwulan }: PermintaanLatar): Promise<JawabanLatar> {
  return { nomor, jenis: 'temuan', temuan: runPemeriksaan(await readTahun(database, tahunId), triwulan) };
}
