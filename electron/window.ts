/** The one window of the application. */
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { startPage } from '#electron/app-files';
import type { Log } from '#electron/files/log';

/** Opens the window; it shows itself once its first picture is ready. */
export function openWindow(preloadFolder: string, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Triwulan',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    backgroundColor: '#ffffff',
    show: false,
    webPreferences: {
      preload: join(preloadFolder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker would fetch its dictionaries from the internet.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    void log.note(`jendela berhenti: ${details.reason} ${details.exitCode.toString()}`);
    void offerReload(window, details.reason);
  });
  window.on('unresponsive', () => void log.note('jendela tidak menjawab'));
  void window.loadURL(startPage);
  return window;
}

/** Brings the window to the front, for a second start of the application. */
export function focusWindow(): void {
  const window = BrowserWindow.getAllWindows().find((w) => w.isVisible() || w.isMinimized());
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function offerReload(window: BrowserWindow, sebab: string): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Triwulan',
    message: `Tampilan aplikasi berhenti mendadak (kode ${sebab}).`,
    detail: 'Data yang sudah bertanda tersimpan tetap utuh. Tekan tombol di bawah untuk membuka kembali tampilan.',
    buttons: ['Muat ulang'],
  });
  if (!window.isDestroyed()) window.webContents.reload();
}
