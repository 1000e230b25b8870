/**
 * What the calls between window and main process are named; their shapes are in `contract.ts`. Apart, because the preload script
 * needs no more than this and runs before anything of the page can.
 */
export const channelNames = {
  appInfo: 'aplikasi:info',
  openDataFile: 'berkas:buka-data',
  openWorkbook: 'berkas:buka-buku',
  openPaket: 'paket:buka',
  readPaket: 'paket:baca',
  waitForPaket: 'paket:tunggu',
  makePaket: 'paket:buat',
  machineKey: 'paket:kunci',
  chooseBukti: 'bukti:pilih',
  findBukti: 'bukti:cari',
  openBukti: 'bukti:buka',
  saveBukti: 'bukti:simpan',
  copyText: 'papan-klip:salin',
  chooseSaveTarget: 'berkas:pilih-tujuan',
  writeSaveTarget: 'berkas:tulis',
  readStorage: 'penyimpanan:baca',
  setAsideDatabase: 'penyimpanan:sisihkan',
  appendJournal: 'jurnal:catat',
  saveBackup: 'cadangan:simpan',
  readBackup: 'cadangan:baca',
  saveComputer: 'komputer:simpan',
  showBackups: 'cadangan:tampilkan',
  storageState: 'penyimpanan:keadaan',
  reportError: 'log:catat',
  openLog: 'log:buka',
  showDataFolder: 'aplikasi:tampilkan-data',
  setTextSize: 'aplikasi:ukuran-teks',
  savePdf: 'laporan:pdf',
  printReport: 'laporan:cetak',
  cancelPrinting: 'laporan:batal-cetak',
  showSavedFile: 'berkas:tampilkan',
  createPin: 'pin:buat',
  matchesPin: 'pin:cocokkan',
} as const;

export type ChannelName = keyof typeof channelNames;
