/**
 * Reports on paper and as PDF:
 *
 *   request > a window that is never shown > its page builds the report from the database > PDF bytes, or the print dialog
 *
 * A window of its own keeps the work away from the one the person types in; cancelling closes it.
 */
import { BrowserWindow } from 'electron';
import { printPageTitle, type PrintRequest, type PrintResult } from '#shared/ipc/contract';
import { printPage } from '#electron/app-files';

/** Page numbers under every page. Chromium sets the template apart from the page, so it brings its own font and size. */
const footer =
  '<div style="width:100%;margin:0 10mm;font:7pt Arial,sans-serif;text-align:right">Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></div>';

class Cancelled extends Error {}

export class ReportPrinter {
  #window: BrowserWindow | null = null;

  /** The report as PDF, on the paper its page asks for; null when cancelled. */
  async toPdf(request: PrintRequest): Promise<Uint8Array | null> {
    try {
      return await this.#withPage(request, (window) =>
        window.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: footer,
        }),
      );
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    }
  }

  /** Sends the report to a printer the person chooses. */
  async toPaper(request: PrintRequest): Promise<PrintResult> {
    try {
      return await this.#withPage(request, (window) => printWithDialog(window));
    } catch (error) {
      if (error instanceof Cancelled) return { status: 'batal' };
      throw error;
    }
  }

  /** Ends what is under way. */
  cancel(): Promise<void> {
    this.#window?.destroy();
    return Promise.resolve();
  }

  async #withPage<T>(request: PrintRequest, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    await this.cancel();
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
    });
    this.#window = window;
    try {
      await pageReady(window, `${printPage}?permintaan=${encodeURIComponent(JSON.stringify(request))}`);
      return await use(window);
    } catch (error) {
      throw window.isDestroyed() ? new Cancelled() : error;
    } finally {
      if (!window.isDestroyed()) window.destroy();
      if (this.#window === window) this.#window = null;
    }
  }
}

/** Resolves when the page says it has drawn the report; rejects when it says it cannot, or is closed. */
function pageReady(window: BrowserWindow, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    window.once('closed', () => {
      reject(new Cancelled());
    });
    window.on('page-title-updated', (_event, title) => {
      if (title === printPageTitle.siap) resolve();
      else if (title.startsWith(printPageTitle.gagal)) reject(new Error(title));
    });
    window.loadURL(url).catch(reject);
  });
}

function printWithDialog(window: BrowserWindow): Promise<PrintResult> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true, landscape: true }, (success, reason) => {
      if (success) resolve({ status: 'berhasil' });
      // Chromium's own words for "the person closed the dialog".
      else if (/cancel/iu.test(reason)) resolve({ status: 'batal' });
      else
        resolve({
          status: 'gagal',
          pesan:
            'Laporan tidak dapat dicetak: tidak ada printer yang siap di komputer ini. Periksa printernya, atau simpan sebagai PDF.',
        });
    });
  });
}
