/** The calling side of the contract: puts `window.triwulan` into the page, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, type ChannelName } from '#shared/ipc/channel-names';
import type { TriwulanBridge } from '#shared/ipc/contract';

type Method<Name extends ChannelName> = TriwulanBridge[Name];

function call<Name extends ChannelName>(name: Name): (...args: Parameters<Method<Name>>) => ReturnType<Method<Name>> {
  // The main process answers each channel with the contract's type; IPC itself cannot carry it.
  return (...args) => ipcRenderer.invoke(channelNames[name], ...args) as ReturnType<Method<Name>>;
}

contextBridge.exposeInMainWorld('triwulan', {
  appInfo: call('appInfo'),
  openDataFile: call('openDataFile'),
  openWorkbook: call('openWorkbook'),
  openPaket: call('openPaket'),
  readPaket: call('readPaket'),
  waitForPaket: call('waitForPaket'),
  makePaket: call('makePaket'),
  machineKey: call('machineKey'),
  chooseBukti: call('chooseBukti'),
  findBukti: call('findBukti'),
  openBukti: call('openBukti'),
  saveBukti: call('saveBukti'),
  copyText: call('copyText'),
  chooseSaveTarget: call('chooseSaveTarget'),
  writeSaveTarget: call('writeSaveTarget'),
  readStorage: call('readStorage'),
  setAsideDatabase: call('setAsideDatabase'),
  appendJournal: call('appendJournal'),
  saveBackup: call('saveBackup'),
  saveComputer: call('saveComputer'),
  readBackup: call('readBackup'),
  showBackups: call('showBackups'),
  storageState: call('storageState'),
  reportError: call('reportError'),
  openLog: call('openLog'),
  showDataFolder: call('showDataFolder'),
  setTextSize: call('setTextSize'),
  savePdf: call('savePdf'),
  printReport: call('printReport'),
  cancelPrinting: call('cancelPrinting'),
  showSavedFile: call('showSavedFile'),
  createPin: call('createPin'),
  matchesPin: call('matchesPin'),
} satisfies TriwulanBridge);
