/** What each call from the window does. */
import { hostname, userInfo } from 'node:os';
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { app, clipboard, dialog, shell, type BrowserWindow } from 'electron';
import { maxDataFileBytes, maxWorkbookBytes, type FileResult, type TriwulanBridge } from '#shared/ipc/contract';
import { asFileResult } from '#electron/files/file-failure';
import { BuktiDesk } from '#electron/bukti-desk';
import type { BuktiStore } from '#electron/files/bukti-store';
import type { Log } from '#electron/files/log';
import { Storage } from '#electron/files/storage';
import { readBytes, readDataFile } from '#electron/files/read-data-file';
import type { PaketDesk } from '#electron/paket-desk';
import { createPin, matchesPin } from '#electron/pin/hash-pin';
import { ReportPrinter } from '#electron/report-printer';
import { SaveTargets } from '#electron/save-targets';

/** The bridge as the main process fulfils it, with dialogs belonging to `window`. */
export function createHandlers(window: BrowserWindow, log: Log, paket: PaketDesk, store: BuktiStore): TriwulanBridge {
  const targets = new SaveTargets(window);
  const bukti = new BuktiDesk(store, targets);
  const printer = new ReportPrinter();
  const storage = new Storage(app.getPath('userData'), app.getVersion());
  return {
    appInfo: () => Promise.resolve({ versi: app.getVersion(), mesin: hostname(), pengguna: accountName() }),
    openDataFile: () =>
      openFile(window, { title: 'Buka data Triwulan', nama: 'Data Triwulan', akhiran: ['json'] }, async (path) => ({
        nama: basename(path),
        teks: await readDataFile(path, maxDataFileBytes),
      })),
    openWorkbook: () =>
      openFile(
        window,
        { title: 'Pilih buku kerja Excel', nama: 'Buku kerja Excel', akhiran: ['xlsx'] },
        async (path) => ({
          nama: basename(path),
          isi: await readBytes(path, maxWorkbookBytes),
        }),
      ),
    openPaket: async () => paket.read(await choosePaths(window, dialogPaket)),
    readPaket: (nama, isi) => paket.readBytes(nama, isi),
    waitForPaket: () => paket.wait(),
    makePaket: (permintaan) => paket.make(permintaan),
    machineKey: () => paket.key(),
    chooseBukti: async () => bukti.add(await choosePaths(window, dialogBukti)),
    findBukti: (sha256) => store.find(sha256),
    openBukti: (sha256) => bukti.open(sha256),
    saveBukti: (sha256, nama) => bukti.save(sha256, nama),
    copyText: async (teks) => {
      await clipboard.writeText(teks);
    },
    chooseSaveTarget: (namaUsulan, jenis) => targets.choose(namaUsulan, jenis),
    writeSaveTarget: (tiket, isi) => targets.write(tiket, isi),
    readStorage: () => asFileResult(() => storage.read()),
    setAsideDatabase: () => asFileResult(() => storage.setAsideDatabase(new Date())),
    appendJournal: (tahunId, isi) => asFileResult(() => storage.append(tahunId, isi)),
    saveBackup: (permintaan) => asFileResult(() => storage.saveBackup(permintaan, new Date())),
    saveComputer: (isi) => asFileResult(() => storage.saveComputer(isi)),
    readBackup: (nama) => asFileResult(() => storage.readBackup(nama)),
    showBackups: async () => {
      await mkdir(storage.folderCadangan, { recursive: true });
      await shell.openPath(storage.folderCadangan);
    },
    storageState: () => storage.state(),
    reportError: (galat) => log.noteGalat(galat),
    openLog: async () => {
      await log.note('log dibuka');
      await shell.openPath(log.path);
    },
    showDataFolder: async () => {
      await shell.openPath(app.getPath('userData'));
    },
    setTextSize: (persen) => {
      window.webContents.setZoomFactor(persen / 100);
      return Promise.resolve();
    },
    savePdf: async (tiket, permintaan) => {
      const pdf = await printer.toPdf(permintaan);
      return pdf === null ? { status: 'batal' } : targets.write(tiket, pdf);
    },
    printReport: (permintaan) => printer.toPaper(permintaan),
    cancelPrinting: () => printer.cancel(),
    showSavedFile: (tiket) => targets.show(tiket),
    createPin,
    matchesPin,
  };
}

interface OpenDialog {
  readonly title: string;
  /** Kind of file, as the dialog calls it, and its endings. */
  readonly nama: string;
  readonly akhiran: readonly string[];
  /** Several files at once. */
  readonly banyak?: boolean;
}

const dialogPaket: OpenDialog = { title: 'Terima paket', nama: 'Paket Triwulan', akhiran: ['twpaket'], banyak: true };
const dialogBukti: OpenDialog = {
  title: 'Pilih bukti dukung',
  nama: 'Foto atau PDF',
  akhiran: ['jpg', 'jpeg', 'png', 'pdf'],
  banyak: true,
};

/** Asks for files; none when cancelled. */
async function choosePaths(
  window: BrowserWindow,
  { title, nama, akhiran, banyak = false }: OpenDialog,
): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Buka',
    properties: banyak ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: [{ name: nama, extensions: [...akhiran] }],
  });
  return filePaths;
}

/** Asks for one file and reads it. */
async function openFile<T>(
  window: BrowserWindow,
  tanya: OpenDialog,
  read: (path: string) => Promise<T>,
): Promise<FileResult<T>> {
  const [path] = await choosePaths(window, tanya);
  return path === undefined ? { status: 'batal' } : asFileResult(() => read(path));
}

/** Empty when the system keeps no name for the account. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
