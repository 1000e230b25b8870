/**
 * A report on its way out, as the user sees it:
 *
 *   choose a place > build, with progress and cancel > written whole or not at all > where it is
 *
 * Workbooks are built in a worker, PDF and paper in a window that is never shown; this one stays free.
 */
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { namaBerkas } from '#shared/berkas/file-name';
import type { FileResult, PrintRequest } from '#shared/ipc/contract';
import { bentukById } from '#shared/laporan/bentuk/index';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { bridge } from '../bridge';
import { flushAllWrites } from '../perintah/autosave';
import { buildWorkbook } from './build-workbook';

export type JenisEkspor = 'xlsx' | 'pdf' | 'cetak';

export type KeadaanEkspor =
  | { readonly status: 'diam' }
  /** `bagian` 0 to 1; null where it cannot be known. */
  | { readonly status: 'berjalan'; readonly jenis: JenisEkspor; readonly bagian: number | null }
  | { readonly status: 'selesai'; readonly nama: string; readonly tiket: string }
  | { readonly status: 'gagal'; readonly pesan: string };

/** What to report; the figures are read from the database when the export begins. */
export type PilihanLaporan = Omit<PrintRequest, 'tahunId'>;

export interface Ekspor {
  readonly keadaan: KeadaanEkspor;
  readonly start: (jenis: JenisEkspor, pilihan: PilihanLaporan) => Promise<void>;
  readonly cancel: () => void;
  readonly show: () => void;
}

export function useEkspor({ tahunId, kepala }: TahunTerbuka): Ekspor {
  const [keadaan, setKeadaan] = useState<KeadaanEkspor>({ status: 'diam' });
  const batal = useRef<(() => void) | null>(null);

  const toFile = async (jenis: 'xlsx' | 'pdf', pilihan: PilihanLaporan): Promise<KeadaanEkspor> => {
    const tujuan = await bridge.chooseSaveTarget(proposeName(kepala, pilihan, jenis), jenis);
    if (tujuan.status !== 'berhasil') return endOf(tujuan, '');
    const { tiket } = tujuan.isi;
    setKeadaan({ status: 'berjalan', jenis, bagian: jenis === 'xlsx' ? 0 : null });
    if (jenis === 'pdf') {
      batal.current = () => void bridge.cancelPrinting();
      return endOf(await bridge.savePdf(tiket, { tahunId, ...pilihan }), tiket);
    }
    const pembatal = new AbortController();
    batal.current = () => {
      pembatal.abort();
    };
    const isi = await buildWorkbook(
      { tahunId, ...pilihan },
      (bagian) => {
        setKeadaan({ status: 'berjalan', jenis, bagian });
      },
      pembatal.signal,
    );
    return endOf(await bridge.writeSaveTarget(tiket, isi), tiket);
  };

  const toPaper = async (pilihan: PilihanLaporan): Promise<KeadaanEkspor> => {
    setKeadaan({ status: 'berjalan', jenis: 'cetak', bagian: null });
    batal.current = () => void bridge.cancelPrinting();
    const hasil = await bridge.printReport({ tahunId, ...pilihan });
    return hasil.status === 'gagal' ? hasil : { status: 'diam' };
  };

  return {
    keadaan,
    start: async (jenis, pilihan) => {
      try {
        // What was typed a moment ago is in the database only after this, and on the screen later still.
        await flushAllWrites();
        setKeadaan(jenis === 'cetak' ? await toPaper(pilihan) : await toFile(jenis, pilihan));
      } catch (galat) {
        setKeadaan(endOfError(galat));
      }
    },
    cancel: () => {
      batal.current?.();
      notifications.show({ message: 'Dibatalkan. Tidak ada berkas yang ditulis.', color: 'gray' });
    },
    show: () => {
      if (keadaan.status === 'selesai') void bridge.showSavedFile(keadaan.tiket);
    },
  };
}

function endOf(hasil: FileResult<{ readonly nama: string }>, tiket: string): KeadaanEkspor {
  switch (hasil.status) {
    case 'berhasil':
      return { status: 'selesai', nama: hasil.isi.nama, tiket };
    case 'batal':
      return { status: 'diam' };
    case 'gagal':
      return hasil;
  }
}

function endOfError(galat: unknown): KeadaanEkspor {
  if (galat instanceof DOMException && galat.name === 'AbortError') return { status: 'diam' };
  const teknis = galat instanceof Error ? galat.message : String(galat);
  return {
    status: 'gagal',
    pesan: `Laporan tidak jadi dibuat karena gangguan di dalam aplikasi. Data Anda tetap utuh. Keterangan teknis: ${teknis}`,
  };
}

function proposeName(
  { instansi, tahun, unit }: KepalaTahun,
  { triwulan, bentuk, opsi }: PilihanLaporan,
  ekstensi: string,
): string {
  const namaUnit = unit.find((u) => u.id === opsi.unit)?.nama ?? '';
  const namaPendek = instansi.singkatan === '' ? instansi.nama : instansi.singkatan;
  return namaBerkas(
    [
      bentukById(bentuk)?.namaLembar ?? bentuk,
      namaPendek,
      namaUnit,
      `TW ${triwulanRomawi[triwulan]}`,
      tahun.toString(),
    ],
    ekstensi,
  );
}
