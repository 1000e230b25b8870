/**
 * Importing a workbook, as the user sees it:
 *
 *   choose a file > read in a worker > preview, nothing written yet > "Pakai data ini" opens it as an office-year
 */
import { useState } from 'react';
import type { ImporBerhasil } from '#shared/impor/impor';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { bridge } from '../bridge';
import { runImpor } from './run-impor';

export interface BukuTerbaca {
  readonly nama: string;
  readonly isi: Uint8Array;
  readonly hasil: ImporBerhasil;
}

export interface Impor {
  readonly sedang: boolean;
  /** What was read, to be looked at before anything is written. */
  readonly terbaca: BukuTerbaca | null;
  /** Asks for a workbook and reads it. */
  readonly choose: () => Promise<void>;
  /** Reads the same workbook again as the report of another quarter. */
  readonly rereadAs: (triwulan: Triwulan) => Promise<void>;
  readonly close: () => void;
}

/** `readLama` gives the year to add the quarter to, or null; `onDitolak` gets the sentence when a file is refused. */
export function useImpor(readLama: () => Promise<TriwulanData | null>, onDitolak: (pesan: string) => void): Impor {
  const [sedang, setSedang] = useState(false);
  const [terbaca, setTerbaca] = useState<BukuTerbaca | null>(null);

  const read = async (nama: string, isi: Uint8Array, triwulan: Triwulan | null): Promise<void> => {
    setSedang(true);
    const hasil = await runImpor({ isi, triwulan, lama: await readLama() });
    setSedang(false);
    if (hasil.status === 'berhasil') setTerbaca({ nama, isi, hasil });
    else {
      setTerbaca(null);
      onDitolak(`"${nama}": ${hasil.pesan}`);
    }
  };

  return {
    sedang,
    terbaca,
    choose: async () => {
      const berkas = await bridge.openWorkbook();
      if (berkas.status === 'gagal') onDitolak(berkas.pesan);
      else if (berkas.status === 'berhasil') await read(berkas.isi.nama, berkas.isi.isi, null);
    },
    rereadAs: async (triwulan) => {
      if (terbaca !== null) await read(terbaca.nama, terbaca.isi, triwulan);
    },
    close: () => {
      setTerbaca(null);
    },
  };
}
