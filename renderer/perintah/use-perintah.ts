import { useCallback } from 'react';
import { database } from '../basisdata/database';
import { runPerintah, TahunHilang } from '../basisdata/run-perintah';
import { jurnalTrouble } from '../jurnal/jurnal';
import { kabarkan } from '../kabar/kabar';
import { pelakuKini, readPelaku } from '../pelaku/pelaku';
import { useViewState } from '../view-state/view-state';
import { jurnalTroubleMessage } from '#shared/jurnal/jurnal-message';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import { tungguMilliseconds } from './draw-with-save';
import { flushAllWrites } from './autosave';
import { sebutLangkahTerakhir } from './sebut-langkah';

const ulangMilliseconds = 3000;
/** A disk is freed within minutes or not at all while someone waits. */
const maxUlang = 100;

/** Runs commands on an office-year, again while the disk does not take them, and shows in the header whether they are saved. */
export function usePerintah(
  tahunId: string,
): (perintah: Perintah, kelompok?: string, onCommit?: () => void) => Promise<HasilPerintah> {
  const setSimpan = useViewState((s) => s.setSimpan);
  return useCallback(
    async (perintah, kelompok, onCommit) => {
      for (let ulang = 0; ; ulang += 1) {
        try {
          const pelaku = pelakuKini() ?? (await readPelaku());
          // What is saved soon is not first told to be under way: drawing that would keep the answer waiting.
          const menyimpan = setTimeout(() => {
            if (ulang === 0) setSimpan({ status: 'menyimpan' });
          }, tungguMilliseconds);
          const hasil = await runPerintah(database, tahunId, perintah, pelaku, kelompok, onCommit).finally(() => {
            clearTimeout(menyimpan);
          });
          const galat = jurnalTrouble();
          setSimpan(
            galat === null
              ? { status: 'tersimpan', waktu: Date.now() }
              : { status: 'gagal', pesan: jurnalTroubleMessage(galat) },
          );
          return hasil;
        } catch (galat) {
          // The database failed as a whole and nothing was changed, so the same command can be tried again.
          const lagi = ulang < maxUlang;
          const pesan = saveFailureMessage(galat, lagi);
          setSimpan({ status: 'gagal', pesan });
          if (!lagi) return { status: 'ditolak', pesan };
          await new Promise((resolve) => setTimeout(resolve, ulangMilliseconds));
        }
      }
    },
    [setSimpan, tahunId],
  );
}

/** Undo and redo of the last step, after everything typed has been written. */
export function useUndo(tahunId: string): (jenis: 'Urungkan' | 'Ulangi') => Promise<void> {
  const run = usePerintah(tahunId);
  const noteUndo = useViewState((s) => s.noteUndo);
  return useCallback(
    async (jenis) => {
      await flushAllWrites();
      const hasil = await run({ jenis });
      noteUndo();
      const apa = jenis === 'Urungkan' ? 'Diurungkan' : 'Diulangi';
      const message = hasil.status === 'ditolak' ? hasil.pesan : `${apa}: ${await sebutLangkahTerakhir(tahunId)}`;
      kabarkan({ message, color: 'gray' });
    },
    [run, noteUndo, tahunId],
  );
}

function saveFailureMessage(galat: unknown, lagi: boolean): string {
  const nama = galat instanceof Error ? galat.name : '';
  const sebab =
    nama === 'QuotaExceededError'
      ? 'tempat penyimpanan komputer ini penuh. Kosongkan sebagian isi disk'
      : galat instanceof TahunHilang
        ? 'basis data rusak dan sedang dipulihkan dari jurnal dan cadangan'
        : `penyimpanan komputer ini terganggu (${nama === '' ? 'tidak dikenal' : nama})`;
  return `Belum tersimpan: ${sebab}; ${lagi ? 'aplikasi mencoba lagi sendiri' : 'ubah lagi isian ini untuk mencoba kembali'}. Jangan tutup aplikasi.`;
}
