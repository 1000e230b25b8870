import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { database } from '../basisdata/database';
import { runPerintah } from '../basisdata/run-perintah';
import { jurnalTrouble } from '../jurnal/jurnal';
import { readPelaku } from '../pelaku/pelaku';
import { useViewState } from '../view-state/view-state';
import { jurnalTroubleMessage } from '#shared/jurnal/jurnal-message';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import { flushAllWrites } from './autosave';

/** Runs commands on an office-year and shows in the header whether they are saved. */
export function usePerintah(tahunId: string): (perintah: Perintah, kelompok?: string) => Promise<HasilPerintah> {
  const setSimpan = useViewState((s) => s.setSimpan);
  return useCallback(
    async (perintah, kelompok) => {
      setSimpan({ status: 'menyimpan' });
      try {
        const hasil = await runPerintah(database, tahunId, perintah, await readPelaku(), kelompok);
        const galat = jurnalTrouble();
        setSimpan(
          galat === null
            ? { status: 'tersimpan', waktu: Date.now() }
            : { status: 'gagal', pesan: jurnalTroubleMessage(galat) },
        );
        return hasil;
      } catch (galat) {
        const pesan = saveFailureMessage(galat);
        setSimpan({ status: 'gagal', pesan });
        return { status: 'ditolak', pesan };
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
      if (hasil.status === 'ditolak') notifications.show({ message: hasil.pesan, color: 'gray' });
    },
    [run, noteUndo],
  );
}

function saveFailureMessage(galat: unknown): string {
  const nama = galat instanceof Error ? galat.name : '';
  if (nama === 'QuotaExceededError')
    return 'Belum tersimpan: tempat penyimpanan komputer ini penuh. Kosongkan sebagian isi disk, lalu ubah lagi isian ini. Jangan tutup aplikasi.';
  return `Belum tersimpan karena gangguan pada penyimpanan komputer ini (${nama === '' ? 'tidak dikenal' : nama}). Jangan tutup aplikasi; ubah lagi isian ini untuk mencoba kembali.`;
}
