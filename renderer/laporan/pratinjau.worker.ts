/**
 * Puts the preview together off the thread of the window:
 *
 *   request > figures from the database, kept while it does not change > Lembar > outline > its pieces, as they are asked for
 */
import { bentukById } from '#shared/laporan/bentuk/index';
import type { BarisLembar } from '#shared/laporan/lembar';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import { cutPotongan } from './potongan';
import type { KabarPratinjau, PermintaanPratinjau } from './pratinjau-message';

type PermintaanSusun = PermintaanPratinjau & { jenis: 'susun' };

let terakhir = 0;
let terbaca: { readonly tahunId: string; readonly versi: number; readonly data: TriwulanData } | null = null;
let potongan: { readonly nomor: number; readonly isi: readonly (readonly BarisLembar[])[] } = { nomor: 0, isi: [] };

self.onmessage = ({ data: permintaan }: MessageEvent<PermintaanPratinjau>): void => {
  const { nomor } = permintaan;
  switch (permintaan.jenis) {
    case 'susun':
      terakhir = nomor;
      void susun(permintaan).catch((galat: unknown) => {
        tell({ jenis: 'gagal', nomor, pesan: galat instanceof Error ? galat.message : String(galat) });
      });
      break;
    case 'potongan':
      if (nomor === potongan.nomor)
        tell({ jenis: 'potongan', nomor, ke: permintaan.ke, baris: potongan.isi[permintaan.ke] ?? [] });
      break;
  }
};

async function susun({ nomor, versi, laporan }: PermintaanSusun): Promise<void> {
  const bentuk = bentukById(laporan.bentuk);
  if (bentuk === null) throw new Error(`unknown layout ${laporan.bentuk}`);
  const data = await read(laporan.tahunId, versi);
  // Whatever was asked meanwhile is heard first.
  await new Promise((lanjut) => setTimeout(lanjut));
  if (nomor !== terakhir) return;
  const { baris, ...lembar } = susunLembar(data, laporan.triwulan, bentuk, laporan.opsi);
  const { dari, sampai } = lembar.kepala;
  const isi = cutPotongan(baris.slice(sampai + 1));
  potongan = { nomor, isi };
  tell({
    jenis: 'kerangka',
    nomor,
    kerangka: {
      lembar,
      judul: baris.slice(0, dari),
      kepala: baris.slice(dari, sampai + 1),
      tinggi: isi.map((p) => p.reduce((jumlah, b) => jumlah + b.tinggi, 0)),
    },
  });
}

async function read(tahunId: string, versi: number): Promise<TriwulanData> {
  if (terbaca?.tahunId === tahunId && terbaca.versi === versi) return terbaca.data;
  const data = await readTahun(database, tahunId);
  terbaca = { tahunId, versi, data };
  return data;
}

function tell(kabar: KabarPratinjau): void {
  self.postMessage(kabar);
}
