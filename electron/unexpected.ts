/** Unexpected errors of the main process: logged and told with a code; the window stays, and with it what is typed. */
import { app, dialog } from 'electron';
import { describeGalat } from '#shared/galat/kode-galat';
import type { Log } from '#electron/files/log';

/** From now on nothing thrown and forgotten ends the application. */
export function surviveUnexpected(log: Log): void {
  const told = new Set<string>();
  const tell = (cause: unknown): void => {
    const galat = describeGalat(cause, 'U');
    void log.noteGalat(galat);
    // Once for each kind: a fault that repeats must not bury the window under messages.
    if (told.has(galat.kode)) return;
    told.add(galat.kode);
    void dialog.showMessageBox({
      type: 'error',
      title: 'Triwulan',
      message: `Terjadi gangguan yang tidak terduga (kode ${galat.kode}).`,
      detail:
        'Data yang sudah bertanda tersimpan tetap utuh, dan aplikasi tetap berjalan. Bila ada yang tidak bekerja, tutup lalu buka kembali aplikasi. Sebutkan kode ini bila meminta bantuan.',
      buttons: ['Tutup pesan'],
    });
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') void log.note(`proses ${type} berhenti: ${reason}`);
  });
}
