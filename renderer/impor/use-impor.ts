/**
 * Importing a workbook, as the user sees it:
 *
 *   choose a file > read in a worker > preview, nothing written yet > corrected there and read again
 *     > "Pakai data ini" opens it as an office-year, "Tambahkan" adds it to the open one
 */
import { useRef, useState } from 'react';
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
  /** Name of the workbook that is being read for the first time. */
  readonly membaca: string | null;
  readonly sedang: boolean;
  /** What was read, to be looked at before anything is written. */
  readonly terbaca: BukuTerbaca | null;
  /** Why the last correction could not be taken; the reading before it stays. */
  readonly keberatan: string | null;
  /** Asks for a workbook and reads it. */
  readonly choose: () => Promise<void>;
  /** Reads the same workbook again as the report of another quarter. */
  readonly rereadAs: (triwulan: Triwulan) => Promise<void>;
  /** Reads it again with further corrections; null takes all of them back but the choice about the plan. */
  readonly correct: (koreksi: Partial<Koreksi> | null) => Promise<void>;
  readonly close: () => void;
}

/** `readLama` gives the year to add the quarter to, or null; `onDitolak` gets the sentence when a file is refused. */
export function useImpor(readLama: () => Promise<TriwulanData | null>, onDitolak: (pesan: string) => void): Impor {
  const [membaca, setMembaca] = useState<string | null>(null);
  const [sedang, setSedang] = useState(false);
  const batal = useRef<AbortController | null>(null);
  const terakhir = useRef<Koreksi>(tanpaKoreksi);
  const [terbaca, setTerbaca] = useState<BukuTerbaca | null>(null);
  const [keberatan, setKeberatan] = useState<string | null>(null);

  const read = async (nama: string, isi: Uint8Array, triwulan: Triwulan | null, koreksi: Koreksi): Promise<void> => {
    // A further correction overtakes the one that is still being read.
    batal.current?.abort();
    const kendali = new AbortController();
    batal.current = kendali;
    terakhir.current = koreksi;
    setSedang(true);
    const hasil = await runImpor({ isi, triwulan, koreksi, lama: await readLama() }, kendali.signal);
    if (hasil === null) return;
    setSedang(false);
    setMembaca(null);
    if (hasil.status === 'berhasil') {
      setTerbaca({ nama, isi, koreksi, hasil });
      setKeberatan(null);
    } else if (terbaca !== null) {
      terakhir.current = terbaca.koreksi;
      setKeberatan(hasil.pesan);
    } else onDitolak(`"${nama}": ${hasil.pesan}`);
  };

  return {
    membaca,
    sedang,
    terbaca,
    keberatan,
    choose: async () => {
      const berkas = await bridge.openWorkbook();
      if (berkas.status === 'gagal') onDitolak(berkas.pesan);
      else if (berkas.status === 'berhasil') {
        setMembaca(berkas.isi.nama);
        await read(berkas.isi.nama, berkas.isi.isi, null, tanpaKoreksi);
      }
    },
    rereadAs: async (triwulan) => {
      if (terbaca !== null) await read(terbaca.nama, terbaca.isi, triwulan, terbaca.koreksi);
    },
    correct: async (koreksi) => {
      if (terbaca === null) return;
      const { nama, isi, hasil } = terbaca;
      const { rencana } = terakhir.current;
      const berikut = koreksi === null ? { ...tanpaKoreksi, rencana } : merge(terakhir.current, koreksi);
      // Another sheet is the report of the quarter that its own title names.
      const pindah = berikut.lembar !== terbaca.koreksi.lembar;
      const calon = hasil.calonLembar.find((c) => c.nama === berikut.lembar);
      await read(nama, isi, pindah ? (calon?.triwulan ?? null) : hasil.triwulan, berikut);
    },
    close: () => {
      batal.current?.abort();
      setSedang(false);
      setMembaca(null);
      setTerbaca(null);
      setKeberatan(null);
    },
  };
}

/** Cells of one sheet say nothing about another. */
function merge(lama: Koreksi, baru: Partial<Koreksi>): Koreksi {
  if (baru.lembar !== undefined && baru.lembar !== lama.lembar)
    return { ...tanpaKoreksi, lembar: baru.lembar, rencana: lama.rencana };
  return {
    lembar: lama.lembar,
    jenjang: { ...lama.jenjang, ...baru.jenjang },
    angka: { ...lama.angka, ...baru.angka },
    rumus: { ...lama.rumus, ...baru.rumus },
    sasaran: { ...lama.sasaran, ...baru.sasaran },
    pasangan: { ...lama.pasangan, ...baru.pasangan },
    rencana: baru.rencana === undefined ? lama.rencana : baru.rencana,
  };
}

/** How many corrections there are. */
export function countKoreksi({ lembar, jenjang, angka, rumus, sasaran, pasangan }: Koreksi): number {
  return [jenjang, angka, rumus, sasaran, pasangan].reduce(
    (n, k) => n + Object.keys(k).length,
    lembar === null ? 0 : 1,
  );
}
