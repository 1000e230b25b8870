/** The receiving side of the contract: the only file that listens to the window. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { channelNames, type ChannelName } from '#shared/ipc/channel-names';
import { channelArgs, type TriwulanBridge } from '#shared/ipc/contract';
import { appOrigin } from '#electron/app-files';

/** Answers every channel of the contract with `handlers`; refuses strangers and arguments that do not fit. */
export function answerCalls(handlers: TriwulanBridge): void {
  // A record over all channel names, so that a channel without an answer does not compile.
  const registrations: Readonly<Record<ChannelName, () => void>> = {
    appInfo: () => {
      answer('appInfo', () => handlers.appInfo());
    },
    openDataFile: () => {
      answer('openDataFile', () => handlers.openDataFile());
    },
    openWorkbook: () => {
      answer('openWorkbook', () => handlers.openWorkbook());
    },
    openPaket: () => {
      answer('openPaket', () => handlers.openPaket());
    },
    readPaket: () => {
      answer('readPaket', (nama, isi) => handlers.readPaket(nama, isi));
    },
    waitForPaket: () => {
      answer('waitForPaket', () => handlers.waitForPaket());
    },
    makePaket: () => {
      answer('makePaket', (permintaan) => handlers.makePaket(permintaan));
    },
    machineKey: () => {
      answer('machineKey', () => handlers.machineKey());
    },
    chooseBukti: () => {
      answer('chooseBukti', () => handlers.chooseBukti());
    },
    findBukti: () => {
      answer('findBukti', (sha256) => handlers.findBukti(sha256));
    },
    openBukti: () => {
      answer('openBukti', (sha256) => handlers.openBukti(sha256));
    },
    saveBukti: () => {
      answer('saveBukti', (sha256, nama) => handlers.saveBukti(sha256, nama));
    },
    copyText: () => {
      answer('copyText', (teks) => handlers.copyText(teks));
    },
    chooseSaveTarget: () => {
      answer('chooseSaveTarget', (nama, jenis) => handlers.chooseSaveTarget(nama, jenis));
    },
    writeSaveTarget: () => {
      answer('writeSaveTarget', (tiket, isi) => handlers.writeSaveTarget(tiket, isi));
    },
    readStorage: () => {
      answer('readStorage', () => handlers.readStorage());
    },
    setAsideDatabase: () => {
      answer('setAsideDatabase', () => handlers.setAsideDatabase());
    },
    appendJournal: () => {
      answer('appendJournal', (tahunId, isi) => handlers.appendJournal(tahunId, isi));
    },
    saveBackup: () => {
      answer('saveBackup', (permintaan) => handlers.saveBackup(permintaan));
    },
    saveComputer: () => {
      answer('saveComputer', (isi) => handlers.saveComputer(isi));
    },
    readBackup: () => {
      answer('readBackup', (nama) => handlers.readBackup(nama));
    },
    showBackups: () => {
      answer('showBackups', () => handlers.showBackups());
    },
    storageState: () => {
      answer('storageState', () => handlers.storageState());
    },
    reportError: () => {
      answer('reportError', (galat) => handlers.reportError(galat));
    },
    openLog: () => {
      answer('openLog', () => handlers.openLog());
    },
    showDataFolder: () => {
      answer('showDataFolder', () => handlers.showDataFolder());
    },
    setTextSize: () => {
      answer('setTextSize', (persen) => handlers.setTextSize(persen));
    },
    savePdf: () => {
      answer('savePdf', (tiket, permintaan) => handlers.savePdf(tiket, permintaan));
    },
    printReport: () => {
      answer('printReport', (permintaan) => handlers.printReport(permintaan));
    },
    cancelPrinting: () => {
      answer('cancelPrinting', () => handlers.cancelPrinting());
    },
    showSavedFile: () => {
      answer('showSavedFile', (tiket) => handlers.showSavedFile(tiket));
    },
    createPin: () => {
      answer('createPin', (pin) => handlers.createPin(pin));
    },
    matchesPin: () => {
      answer('matchesPin', (teks, sandi) => handlers.matchesPin(teks, sandi));
    },
  };
  for (const register of Object.values(registrations)) register();
}

type Args<Name extends ChannelName> = z.output<(typeof channelArgs)[Name]>;
/** The same shapes, so that one is found by a name that is known only to its caller. */
const shapes: { readonly [Name in ChannelName]: z.ZodType<Args<Name>> } = channelArgs;

function answer<Name extends ChannelName, Result>(name: Name, handler: (...args: Args<Name>) => Promise<Result>): void {
  const channel = channelNames[name];
  ipcMain.handle(channel, async (event, ...given: unknown[]) => {
    if (!isOwnPage(event)) throw new Error(`${channel}: ditolak, pemanggil bukan jendela Triwulan`);
    const parsed = shapes[name].safeParse(given);
    if (!parsed.success) throw new Error(`${channel}: ditolak, argumen tidak sah`);
    return handler(...parsed.data);
  });
}

function isOwnPage(event: IpcMainInvokeEvent): boolean {
  // Null when the frame went away between call and answer.
  const frame = event.senderFrame;
  return frame?.parent === null && frame.origin === appOrigin;
}
