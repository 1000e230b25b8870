/**
 * Exporting a report, as the user sees it:
 *
 *   choose a place > build in a worker, with progress and cancel > written whole or not at all > where it is
 */
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { namaBerkas } from '#shared/berkas/file-name';
import { bentukById } from '#shared/laporan/bentuk/index';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/tahun';
import { bridge } from '../bridge';
import { flushAllWrites } from '../perintah/autosave';
import { buildWorkbook } from './build-workbook';
import type { PermintaanLaporan } from './laporan-message';

export type KeadaanEkspor =
  | { readonly status: 'diam' }
  /** `bagian` 0 to 1. */
  | { readonly status: 'berjalan'; readonly bagian: number }
  | { readonly status: 'selesai'; readonly nama: string; readonly tiket: string; readonly baris: number }
  | { readonly status: 'gagal'; readonly pesan: string };

/** What to report; the figures are read when the export begins. */
export type PilihanLaporan = Omit<PermintaanLaporan, 'data'>;

export interface Ekspor {
  readonly keadaan: KeadaanEkspor;
  readonly start: (pilihan: PilihanLaporan) => Promise<void>;
  readonly cancel: () => void;
  readonly show: () => void;
}

export function useEkspor(tahunId: string): Ekspor {
  const [keadaan, setKeadaan] = useState<KeadaanEkspor>({ status: 'diam' });
  const batal = useRef<AbortController | null>(null);

  const run = async (pilihan: PilihanLaporan): Promise<KeadaanEkspor> => {
    // What was typed a moment ago is in the database only after this, and on the screen later still.
    await flushAllWrites();
    const permintaan = { ...pilihan, data: await readTahun(database, tahunId) };
    const tujuan = await bridge.chooseSaveTarget(proposeName(permintaan), 'xlsx');
    if (tujuan.status === 'batal') return { status: 'diam' };
    if (tujuan.status === 'gagal') return tujuan;
    const pembatal = new AbortController();
    batal.current = pembatal;
    setKeadaan({ status: 'berjalan', bagian: 0 });
    const { isi, baris } = await buildWorkbook(permintaan, (bagian) => { setKeadaan({ status: 'berjalan', bagian }); }, pembatal.signal);
    const hasil = await bridge.writeSaveTarget(tujuan.isi.tiket, isi);
    switch (hasil.status) {
      case 'berhasil':
        return { status: 'selesai', nama: hasil.isi.nama, tiket: tujuan.isi.tiket, baris };
      case 'batal':
        return { status: 'diam' };
      case 'gagal':
        return hasil;
    }
  };

  return {
    keadaan,
    start: async (pilihan) => {
      try {
        setKeadaan(await run(pilihan));
      } catch (galat) {
        if (galat instanceof DOMException && galat.name === 'AbortError') {
          setKeadaan({ status: 'diam' });
          notifications.show({ message: 'Ekspor dibatalkan. Tidak ada berkas yang ditulis.', color: 'gray' });
        } else {
          setKeadaan({ status: 'gagal', pesan: `Laporan tidak jadi dibuat karena gangguan di dalam aplikasi. Data Anda tetap utuh. Keterangan teknis: ${galat instanceof Error ? galat.message : String(galat)}` });
        }
      }
    },
    cancel: () => batal.current?.abort(),
    show: () => { if (keadaan.status === 'selesai') void bridge.showSavedFile(keadaan.tiket); },
  };
}

function proposeName({ data, triwulan, bentuk, opsi }: PermintaanLaporan): string {
  const { instansi, tahun, unit } = data;
  const namaUnit = unit.find((u) => u.id === opsi.unit)?.nama ?? '';
  const instansiPendek = instansi.singkatan === '' ? instansi.nama : instansi.singkatan;
  return namaBerkas([bentukById(bentuk)?.namaLembar ?? bentuk, instansiPendek, namaUnit, `TW ${triwulanRomawi[triwulan]}`, tahun.toString()], 'xlsx');
}
