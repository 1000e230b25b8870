/**
 * Importing a workbook, as the user sees it:
 *
 *   choose a file > read in a worker > preview, nothing written yet > corrected there and read again
 *     > "Pakai data ini" opens it as an office-year, "Tambahkan" adds it to the open one
 */
import { useState } from 'react';
import type { ImporBerhasil } from '#shared/impor/impor';
import { tanpaKoreksi, type Koreksi } from '#shared/impor/koreksi';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { bridge } from '../bridge';
import { runImpor } from './run-impor';

export interface BukuTerbaca {
  readonly nama: string;
  readonly isi: Uint8Array;
  /** What the person corrected so far. */
  readonly koreksi: Koreksi;
  readonly hasil: ImporBerhasil;
}

export interface Impor {
  readonly sedang: boolean;
  /** What was read, to be looked at before anything is written. */
  readonly terbaca: BukuTerbaca | null;
  /** Why the last correction could not be taken; the reading before it stays. */
  readonly keberatan: string | null;
  /** Asks for a workbook and reads it. */
  readonly choose: () => Promise<void>;
  /** Reads the same workbook again as the report of another quarter. */
  readonly rereadAs: (triwulan: Triwulan) => Promise<void>;
  /** Reads it again with further corrections; null takes all of them back. */
  readonly correct: (koreksi: Partial<Koreksi> | null) => Promise<void>;
  readonly close: () => void;
}

/** `readLama` gives the year to add the quarter to, or null; `onDitolak` gets the sentence when a file is refused. */
export function useImpor(readLama: () => Promise<TriwulanData | null>, onDitolak: (pesan: string) => void): Impor {
  const [sedang, setSedang] = useState(false);
  const [terbaca, setTerbaca] = useState<BukuTerbaca | null>(null);
  const [keberatan, setKeberatan] = useState<string | null>(null);

  const read = async (nama: string, isi: Uint8Array, triwulan: Triwulan | null, koreksi: Koreksi): Promise<void> => {
    setSedang(true);
    const hasil = await runImpor({ isi, triwulan, koreksi, lama: await readLama() });
    setSedang(false);
    if (hasil.status === 'berhasil') {
      setTerbaca({ nama, isi, koreksi, hasil });
      setKeberatan(null);
    } else if (terbaca !== null) setKeberatan(hasil.pesan);
    else onDitolak(`"${nama}": ${hasil.pesan}`);
  };

  return {
    sedang,
    terbaca,
    keberatan,
    choose: async () => {
      const berkas = await bridge.openWorkbook();
      if (berkas.status === 'gagal') onDitolak(berkas.pesan);
      else if (berkas.status === 'berhasil') await read(berkas.isi.nama, berkas.isi.isi, null, tanpaKoreksi);
    },
    rereadAs: async (triwulan) => {
      if (terbaca !== null) await read(terbaca.nama, terbaca.isi, triwulan, terbaca.koreksi);
    },
    correct: async (koreksi) => {
      if (terbaca === null) return;
      const { nama, isi, hasil } = terbaca;
      await read(nama, isi, hasil.triwulan, koreksi === null ? tanpaKoreksi : merge(terbaca.koreksi, koreksi));
    },
    close: () => {
      setTerbaca(null);
      setKeberatan(null);
    },
  };
}

function merge(lama: Koreksi, baru: Partial<Koreksi>): Koreksi {
  return {
    jenjang: { ...lama.jenjang, ...baru.jenjang },
    angka: { ...lama.angka, ...baru.angka },
    rumus: { ...lama.rumus, ...baru.rumus },
  };
}

/** How many corrections there are. */
export function countKoreksi({ jenjang, angka, rumus }: Koreksi): number {
  return [jenjang, angka, rumus].reduce((n, k) => n + Object.keys(k).length, 0);
}
