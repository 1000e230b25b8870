/**
 * What is typed into the grid on its way:
 *
 *   typed text > read as a value > valid: saved while typing (perintah/autosave.ts)
 *                                > not valid: kept as typed and told at the cell, the stored value stays
 *
 * Until the live query brings a written value back, the cell shows it from here.
 */
import { useCallback, useState } from 'react';
import { masukanIsian, readIsian, type Saran } from '#shared/perintah/read-isian';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import type { HasilPerintah } from '#shared/perintah/perintah';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { flushAllWrites, flushWrite, scheduleWrite } from '../perintah/autosave';
import { drawNow } from '../perintah/draw-with-save';
import { useGenerasi } from '../perintah/generasi';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';

/** A value typed here, until the database shows it too. */
export interface Ketikan {
  readonly ke: IsiMedan;
  readonly keadaan: 'menunggu' | 'tertulis' | 'ditolak';
  /** Why the value was refused. */
  readonly pesan: string | null;
  /** The other reading of the typed text. */
  readonly saran: Saran | null;
  /** Undo and redo make it void. */
  readonly urungKe: number;
  /** The generation it was written in. */
  readonly sejak: number;
}

export type IsianBaru = readonly { readonly sasaran: SasaranIsian; readonly ke: IsiMedan }[];

/** One stay in the editor: its changes are one step of undo; what stood there before. */
export interface Kunjungan {
  readonly kelompok: string;
  readonly semula: IsiMedan;
}

type Gambar = (perubahan: () => void) => void;
const segera: Gambar = (perubahan) => {
  perubahan();
};

export interface Tulis {
  readonly ketikan: ReadonlyMap<string, Ketikan>;
  /** Counts the states of the database that were shown. */
  readonly generasi: number;
  /** Takes what stands in the editor now; `gambar` draws it, if not at once. */
  readonly ketik: (sasaran: SasaranIsian, teks: string, kunjungan: Kunjungan, gambar?: Gambar) => void;
  /** Writes one value at once. */
  readonly isi: (sasaran: SasaranIsian, ke: IsiMedan, kelompok?: string) => void;
  /** Writes many values as one step. */
  readonly isiBanyak: (isian: IsianBaru) => Promise<HasilPerintah>;
  /** Forgets the kept text that is no value. */
  readonly lupakan: (sasaran: SasaranIsian) => void;
  /** Brings back what stood in the cell before the editor was opened (Esc). */
  readonly batal: (sasaran: SasaranIsian, kunjungan: Kunjungan) => void;
  /** Writes what waits for the cell: it is being left. */
  readonly selesai: (sasaran: SasaranIsian) => void;
}

export function useTulis(tahunId: string, hasil: TriwulanTerhitung): Tulis {
  const run = usePerintah(tahunId);
  const keep = useViewState((s) => s.keepTeksBelumSah);
  const urungKe = useViewState((s) => s.urungKe);
  const [ketikan, setKetikan] = useState<ReadonlyMap<string, Ketikan>>(new Map());

  const { kini: generasi, tulis } = useGenerasi(hasil);

  const catat = useCallback((baru: readonly (readonly [string, Ketikan | null])[]) => {
    setKetikan((lama) => {
      const semua = new Map(lama);
      for (const [kunci, k] of baru) {
        if (k === null) semua.delete(kunci);
        else semua.set(kunci, k);
      }
      return semua;
    });
  }, []);

  const kirim = useCallback(
    (sasaran: SasaranIsian, ke: IsiMedan, saran: Saran | null, kelompok: string, gambar = segera) => {
      const kunci = sasaranKey(sasaran);
      const ini = { ke, saran, urungKe, pesan: null, sejak: 0 };
      scheduleWrite(
        fieldKey(tahunId, sasaran),
        async () => {
          const { hasil, sejak } = await tulis((onCommit) =>
            run({ jenis: 'UbahIsian', sasaran, ke }, kelompok, onCommit),
          );
          const akhir: Ketikan =
            hasil.status === 'ditolak'
              ? { ...ini, keadaan: 'ditolak', pesan: hasil.pesan }
              : { ...ini, keadaan: 'tertulis', sejak };
          // A newer text may already wait for this cell; it is the one to show.
          // At once: the next frame and what the database tells meanwhile would come before.
          drawNow(() => {
            setKetikan((lama) => (lama.get(kunci)?.ke === ke ? new Map(lama).set(kunci, akhir) : lama));
          });
        },
        { tahunId, sasaran, ke },
      );
      gambar(() => {
        catat([[kunci, { ...ini, keadaan: 'menunggu' }]]);
      });
    },
    [catat, run, tahunId, tulis, urungKe],
  );

  const ketik = useCallback(
    (sasaran: SasaranIsian, teks: string, { kelompok, semula }: Kunjungan, gambar = segera) => {
      const bacaan = readIsian(masukanIsian(sasaran), teks);
      // The beginning of a text that turns out to be no number has been saved already.
      if (bacaan.sah) kirim(sasaran, bacaan.nilai, bacaan.saran ?? null, kelompok, gambar);
      else kirim(sasaran, semula, null, kelompok, gambar);
      gambar(() => {
        keep(fieldKey(tahunId, sasaran), bacaan.sah ? null : teks);
      });
    },
    [keep, kirim, tahunId],
  );

  const selesai = useCallback((sasaran: SasaranIsian) => void flushWrite(fieldKey(tahunId, sasaran)), [tahunId]);

  const isi = useCallback(
    (sasaran: SasaranIsian, ke: IsiMedan, kelompok: string = crypto.randomUUID()) => {
      keep(fieldKey(tahunId, sasaran), null);
      kirim(sasaran, ke, null, kelompok);
      selesai(sasaran);
    },
    [keep, kirim, selesai, tahunId],
  );

  const isiBanyak = useCallback(
    async (isian: IsianBaru) => {
      const catatSemua = (keadaan: 'menunggu' | 'tertulis', sejak: number): void => {
        catat(
          isian.map(({ sasaran, ke }) => [
            sasaranKey(sasaran),
            { ke, keadaan, pesan: null, saran: null, urungKe, sejak },
          ]),
        );
      };
      catatSemua('menunggu', 0);
      await flushAllWrites();
      const { hasil, sejak } = await tulis((onCommit) => run({ jenis: 'UbahBanyakIsian', isian }, undefined, onCommit));
      if (hasil.status === 'berhasil') {
        for (const { sasaran } of isian) keep(fieldKey(tahunId, sasaran), null);
        catatSemua('tertulis', sejak);
      } else catat(isian.map(({ sasaran }) => [sasaranKey(sasaran), null]));
      return hasil;
    },
    [catat, keep, run, tahunId, tulis, urungKe],
  );

  const batal = useCallback(
    (sasaran: SasaranIsian, { kelompok, semula }: Kunjungan) => {
      isi(sasaran, semula, kelompok);
    },
    [isi],
  );

  const lupakan = useCallback(
    (sasaran: SasaranIsian) => {
      keep(fieldKey(tahunId, sasaran), null);
    },
    [keep, tahunId],
  );

  return { ketikan, generasi, batal, lupakan, ketik, isi, isiBanyak, selesai };
}

/** The name of a cell among all that is typed, the same as in the form of Isian. */
export function fieldKey(tahunId: string, sasaran: SasaranIsian): string {
  return `${tahunId}/${sasaranKey(sasaran)}`;
}
