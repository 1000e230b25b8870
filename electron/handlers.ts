/** What each call from the window does. */
import { hostname, userInfo } from 'node:os';
import { basename } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { maxDataFileBytes, type TriwulanBridge } from '#shared/ipc/contract';
import { asFileResult } from '#electron/files/file-failure';
import { readDataFile } from '#electron/files/read-data-file';
import { ReportPrinter } from '#electron/report-printer';
import { SaveTargets } from '#electron/save-targets';

/** The bridge as the main process fulfils it, with dialogs belonging to `window`. */
export function createHandlers(window: BrowserWindow): TriwulanBridge {
  const targets = new SaveTargets(window);
  const printer = new ReportPrinter();
  return {
    appInfo: () => Promise.resolve({ versi: app.getVersion(), mesin: hostname(), pengguna: accountName() }),
    openDataFile: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Buka data Triwulan',
        buttonLabel: 'Buka',
        properties: ['openFile'],
        filters: [{ name: 'Data Triwulan', extensions: ['json'] }],
      });
      const [path] = filePaths;
      if (path === undefined) return { status: 'batal' };
      return asFileResult(async () => ({
        nama: basename(path),
        teks: await readDataFile(path, maxDataFileBytes),
      }));
    },
    chooseSaveTarget: (namaUsulan, jenis) => targets.choose(namaUsulan, jenis),
    writeSaveTarget: (tiket, isi) => targets.write(tiket, isi),
    savePdf: async (tiket, permintaan) => {
      const pdf = await printer.toPdf(permintaan);
      return pdf === null ? { status: 'batal' } : targets.write(tiket, pdf);
    },
    printReport: (permintaan) => printer.toPaper(permintaan),
    cancelPrinting: () => printer.cancel(),
    showSavedFile: (tiket) => targets.show(tiket),
  };
}

/** Empty when the system keeps no name for the account. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
