/** The receiving side of the contract: the only file that listens to the window. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { ZodType } from 'zod';
import type { ChannelName } from '#shared/ipc/channel-names';
import { channels, type TriwulanBridge } from '#shared/ipc/contract';
import { appOrigin } from '#electron/app-files';

/** Answers every channel of the contract with `handlers`; refuses strangers and arguments that do not fit. */
export function answerCalls(handlers: TriwulanBridge): void {
  // A record over all channel names, so that a channel without an answer does not compile.
  const registrations: Readonly<Record<ChannelName, () => void>> = {
    appInfo: () => {
      answer(channels.appInfo, () => handlers.appInfo());
    },
    openDataFile: () => {
      answer(channels.openDataFile, () => handlers.openDataFile());
    },
    openWorkbook: () => {
      answer(channels.openWorkbook, () => handlers.openWorkbook());
    },
    openPaket: () => {
      answer(channels.openPaket, () => handlers.openPaket());
    },
    readPaket: () => {
      answer(channels.readPaket, (nama, isi) => handlers.readPaket(nama, isi));
    },
    waitForPaket: () => {
      answer(channels.waitForPaket, () => handlers.waitForPaket());
    },
    makePaket: () => {
      answer(channels.makePaket, (permintaan) => handlers.makePaket(permintaan));
    },
    machineKey: () => {
      answer(channels.machineKey, () => handlers.machineKey());
    },
    chooseBukti: () => {
      answer(channels.chooseBukti, () => handlers.chooseBukti());
    },
    findBukti: () => {
      answer(channels.findBukti, (sha256) => handlers.findBukti(sha256));
    },
    openBukti: () => {
      answer(channels.openBukti, (sha256) => handlers.openBukti(sha256));
    },
    saveBukti: () => {
      answer(channels.saveBukti, (sha256, nama) => handlers.saveBukti(sha256, nama));
    },
    copyText: () => {
      answer(channels.copyText, (teks) => handlers.copyText(teks));
    },
    chooseSaveTarget: () => {
      answer(channels.chooseSaveTarget, (nama, jenis) => handlers.chooseSaveTarget(nama, jenis));
    },
    writeSaveTarget: () => {
      answer(channels.writeSaveTarget, (tiket, isi) => handlers.writeSaveTarget(tiket, isi));
    },
    readStorage: () => {
      answer(channels.readStorage, () => handlers.readStorage());
    },
    setAsideDatabase: () => {
      answer(channels.setAsideDatabase, () => handlers.setAsideDatabase());
    },
    appendJournal: () => {
      answer(channels.appendJournal, (tahunId, isi) => handlers.appendJournal(tahunId, isi));
    },
    saveBackup: () => {
      answer(channels.saveBackup, (permintaan) => handlers.saveBackup(permintaan));
    },
    saveComputer: () => {
      answer(channels.saveComputer, (isi) => handlers.saveComputer(isi));
    },
    readBackup: () => {
      answer(channels.readBackup, (nama) => handlers.readBackup(nama));
    },
    showBackups: () => {
      answer(channels.showBackups, () => handlers.showBackups());
    },
    storageState: () => {
      answer(channels.storageState, () => handlers.storageState());
    },
    reportError: () => {
      answer(channels.reportError, (galat) => handlers.reportError(galat));
    },
    openLog: () => {
      answer(channels.openLog, () => handlers.openLog());
    },
    showDataFolder: () => {
      answer(channels.showDataFolder, () => handlers.showDataFolder());
    },
    setTextSize: () => {
      answer(channels.setTextSize, (persen) => handlers.setTextSize(persen));
    },
    savePdf: () => {
      answer(channels.savePdf, (tiket, permintaan) => handlers.savePdf(tiket, permintaan));
    },
    printReport: () => {
      answer(channels.printReport, (permintaan) => handlers.printReport(permintaan));
    },
    cancelPrinting: () => {
      answer(channels.cancelPrinting, () => handlers.cancelPrinting());
    },
    showSavedFile: () => {
      answer(channels.showSavedFile, (tiket) => handlers.showSavedFile(tiket));
    },
    createPin: () => {
      answer(channels.createPin, (pin) => handlers.createPin(pin));
    },
    matchesPin: () => {
      answer(channels.matchesPin, (teks, sandi) => handlers.matchesPin(teks, sandi));
    },
  };
  for (const register of Object.values(registrations)) register();
}

interface Channel<Args extends readonly unknown[]> {
  readonly channel: string;
  readonly args: ZodType<Args>;
}

function answer<Args extends readonly unknown[], Result>(
  { channel, args }: Channel<Args>,
  handler: (...args: Args) => Promise<Result>,
): void {
  ipcMain.handle(channel, async (event, ...given: unknown[]) => {
    if (!isOwnPage(event)) throw new Error(`${channel}: ditolak, pemanggil bukan jendela Triwulan`);
    const parsed = args.safeParse(given);
    if (!parsed.success) throw new Error(`${channel}: ditolak, argumen tidak sah`);
    return handler(...parsed.data);
  });
}

function isOwnPage(event: IpcMainInvokeEvent): boolean {
  // Null when the frame went away between call and answer.
  const frame = event.senderFrame;
  return frame?.parent === null && frame.origin === appOrigin;
}
