/**
 * Examines and sums up a year off the thread of the window, so that typing and scrolling go on meanwhile. It reads the
 * database itself: handing a city's year over would hold the window up.
 */
import { buildPengisi } from '#shared/alur/pengisi';
import { countPerUnit } from '#shared/alur/kelengkapan-unit';
import { buildPohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { summarizeKantor } from '#shared/perhitungan/ringkasan-kantor';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import type { HasilPekerjaan, JawabanLatar, Pekerjaan, PermintaanLatar, RingkasanPerTriwulan } from './latar-message';

self.onmessage = ({ data: { nomor, pekerjaan } }: MessageEvent<PermintaanLatar>): void => {
  const tell = (jawaban: JawabanLatar): void => {
    self.postMessage(jawaban);
  };
  answer(pekerjaan).then(
    (isi) => {
      tell({ nomor, isi });
    },
    (galat: unknown) => {
      tell({ nomor, gagal: galat instanceof Error ? galat.message : String(galat) });
    },
  );
};

async function answer(pekerjaan: Pekerjaan): Promise<HasilPekerjaan[keyof HasilPekerjaan]> {
  const data = await readTahun(database, pekerjaan.tahunId);
  switch (pekerjaan.jenis) {
    case 'temuan':
      return runPemeriksaan(data, pekerjaan.triwulan);
    case 'ringkasan':
      return summarize(data);
  }
}

function summarize(data: TriwulanData): HasilPekerjaan['ringkasan'] {
  const pohon = buildPohon(data.simpul);
  const pengisi = buildPengisi(pohon, data.unit);
  const ini = (triwulan: Triwulan): RingkasanPerTriwulan => {
    const hasil = computeTriwulan(data, triwulan, pohon);
    return { kantor: summarizeKantor(hasil, data.unit, pengisi), kelengkapan: countPerUnit(hasil, pengisi) };
  };
  return { 1: ini(1), 2: ini(2), 3: ini(3), 4: ini(4) };
}
