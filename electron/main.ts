/** Start and end of the application; everything else lives in the files imported here. */
import { join } from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import { registerAppScheme, serveApp } from '#electron/app-protocol';
import { dataFolderTrouble } from '#electron/data-folder';
import { Log } from '#electron/files/log';
import { BuktiStore } from '#electron/files/bukti-store';
import { createHandlers } from '#electron/handlers';
import { answerCalls } from '#electron/ipc';
import { PaketDesk, paketPaths } from '#electron/paket-desk';
import { restrictEveryPage, restrictSession } from '#electron/security';
import { surviveUnexpected } from '#electron/unexpected';
import { focusWindow, openWindow } from '#electron/window';

// The name decides the userData folder, which holds the database: it never changes.
app.setName('Triwulan');
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', userData);

// What Chromium itself says or shows, such as the form of a date, speaks the language of the application on every PC.
app.commandLine.appendSwitch('lang', 'id');

// Who attaches a debugger to the window reads and changes everything in it. Read only when Chromium starts, so this is in time.
if (app.isPackaged)
  for (const pintu of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(pintu);

// Where it cannot write, Chromium would end without a word. Two processes on one database would corrupt it.
const trouble = dataFolderTrouble(app.getPath('userData'));
if (trouble !== null) {
  void app.whenReady().then(() => {
    giveUp(trouble);
  });
} else if (app.requestSingleInstanceLock()) {
  // Chromium cannot sandbox for root, where developers and tests start it with this switch; enabling would undo it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  restrictEveryPage();
  const bukti = new BuktiStore(join(app.getPath('userData'), 'bukti'));
  const paket = new PaketDesk(join(app.getPath('userData'), 'kunci-mesin.pem'), bukti);
  paket.arrive(paketPaths(process.argv, process.cwd()));
  app.on('second-instance', (_event, argv, folder) => {
    focusWindow();
    paket.arrive(paketPaths(argv, folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    paket.arrive([path]);
  });
  app
    .whenReady()
    .then(() => start(paket, bukti))
    .catch((cause: unknown) => {
      giveUp(`Data Anda tidak diubah. Coba buka kembali aplikasi ini.\n\nKeterangan teknis: ${String(cause)}`);
    });
} else {
  app.quit();
}

function start(paket: PaketDesk, bukti: BuktiStore): void {
  // Bundled to dist/electron/main.cjs, beside preload.cjs and dist/renderer/.
  serveApp(join(__dirname, '..', 'renderer'));
  restrictSession(session.defaultSession);
  // macOS takes its editing keys from the menu; elsewhere the menu would only offer what the screens do not.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  const log = new Log(app.getPath('logs'));
  surviveUnexpected(log);
  void log.note(`mulai, versi ${app.getVersion()}, ${process.platform} ${process.getSystemVersion()}`);
  answerCalls(createHandlers(openWindow(__dirname, log), log, paket, bukti));
}

function giveUp(pesan: string): void {
  dialog.showErrorBox('Triwulan tidak dapat dibuka', pesan);
  app.exit(1);
}
