/**
 * The one contract between the window (renderer) and the main process.
 *
 * A channel is listed here with the shape of its arguments; the main process refuses a call that does not fit,
 * the preload script exposes exactly `TriwulanBridge`, and nothing else crosses. Add a channel here first; its name goes to
 * `channel-names.ts`, and without one it does not compile.
 */
import { z } from 'zod';
import type { BerkasBukti } from '#shared/bukti/bukti';
import type { FileTrouble } from '#shared/berkas/file-trouble';
import { daftarSebab } from '#shared/cadangan/nama-cadangan';
import type { GalatTercatat } from '#shared/galat/kode-galat';
import {
  ledgerSchema,
  manifestSchema,
  nilaiSchema,
  type CatatanPaket,
  type IsiPaketTerbaca,
  type NilaiPaket,
} from '#shared/paket/format';
import type { JudulPaket } from '#shared/paket/tulis-paket';
import type { OpsiLaporan } from '#shared/laporan/opsi';
import { maxPin, sandiPin, type SandiPin } from '#shared/pengguna/pin';
import { isiKomputer, type IsiKomputer } from '#shared/penyimpanan/isi-komputer';
import { jenjangUrut } from '#shared/model/triwulan-data';
import type { ChannelName } from './channel-names';

/** Largest data file the window accepts to read, in bytes: some 40 offices of one year. */
export const maxDataFileBytes = 100 * 1024 * 1024;

/** A file operation either succeeded or is told as a sentence for the user. */
export type FileResult<T> =
  | { readonly status: 'berhasil'; readonly isi: T }
  | { readonly status: 'batal' }
  | { readonly status: 'gagal'; readonly galat: FileTrouble; readonly pesan: string };

/** Largest workbook the window accepts to read, in bytes. */
export const maxWorkbookBytes = 50 * 1024 * 1024;

export interface OpenedWorkbook {
  readonly nama: string;
  readonly isi: Uint8Array;
}

export interface OpenedDataFile {
  readonly nama: string;
  readonly teks: string;
}

/** A place the user chose in a save dialog. The renderer never sees or names a path, only this ticket. */
export interface SaveTarget {
  readonly tiket: string;
  readonly nama: string;
}

export interface AppInfo {
  readonly versi: string;
  /** Name of this PC, recorded in the ledger beside every change. */
  readonly mesin: string;
  /** Account name on this PC, the first proposal for who is typing. */
  readonly pengguna: string;
}

/** Kinds of file a save dialog offers. */
export const saveKinds = ['xlsx', 'json', 'pdf', 'twpaket', 'jpg', 'png'] as const;
export type SaveKind = (typeof saveKinds)[number];

/** A file that was opened as a packet: what it says, or the sentence that refuses it. */
export type PaketDibuka =
  | { readonly nama: string; readonly status: 'dibaca'; readonly paket: IsiPaketTerbaca }
  | { readonly nama: string; readonly status: 'ditolak'; readonly pesan: string };

/** What a packet to be made holds; the main process adds machine, sums and signature. */
export const permintaanPaket = z.strictObject({
  judul: manifestSchema.pick({
    id: true,
    jenis: true,
    instansi: true,
    tahun: true,
    tahunId: true,
    unit: true,
    triwulan: true,
    pengirim: true,
    dibuat: true,
  }),
  nilai: nilaiSchema,
  ledger: ledgerSchema,
  denganBukti: z.boolean(),
});
export interface PermintaanPaket {
  readonly judul: Omit<JudulPaket, 'mesin'>;
  readonly nilai: readonly NilaiPaket[];
  readonly ledger: readonly CatatanPaket[];
  /** The attached files that are on this PC go into the packet too. */
  readonly denganBukti: boolean;
}

/** Files chosen as bukti dukung: those that were taken, and a sentence for each that was refused. */
export interface BuktiDipilih {
  readonly berkas: BerkasBukti[];
  readonly ditolak: string[];
}

/** `tidak-ada`: the file is not on this PC. `tanpa-pembuka`: the system has no program for it. */
export type HasilBukaBukti = 'dibuka' | 'tidak-ada' | 'tanpa-pembuka';

const opsiLaporan = z.strictObject({
  unit: z.string().max(200).nullable(),
  draf: z.boolean(),
  nilaiSaja: z.boolean(),
  denganKode: z.boolean(),
  denganTujuanSasaran: z.boolean(),
  barisTanpaRealisasi: z.boolean(),
  kertas: z.enum(['F4', 'A4', 'A3', 'Legal']).nullable(),
  jenjangRataRata: z.enum(jenjangUrut).nullable(),
}) satisfies z.ZodType<OpsiLaporan>;

/** Which report to print; the print page reads the figures from the database itself. */
export const printRequest = z.strictObject({
  tahunId: z.uuid(),
  triwulan: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  bentuk: z.string().min(1).max(50),
  opsi: opsiLaporan,
});
export type PrintRequest = z.infer<typeof printRequest>;

/** How the print page tells the main process that it is ready: by the title of its document. */
export const printPageTitle = { siap: 'siap', gagal: 'gagal' } as const;

/** A PIN just set. The recovery code is shown once and kept nowhere but as its hash. */
export interface PinBaru {
  readonly sandi: SandiPin;
  readonly pemulihan: SandiPin;
  readonly kode: string;
}

/** A backup to be written: who it is of, why, and the text of the file (shared/cadangan/isi-cadangan.ts). */
export const permintaanCadangan = z.strictObject({
  tahunId: z.uuid(),
  /** Office and year as a person says them. */
  sebutan: z.string().min(1).max(200),
  sebab: z.enum(daftarSebab),
  /** Id of the last ledger entry in it: the journal goes on from there. */
  akhir: z.string().max(200).nullable(),
  teks: z.string().max(maxDataFileBytes),
});
export type PermintaanCadangan = z.infer<typeof permintaanCadangan>;

/** What is kept outside the database. */
export interface IsiPenyimpanan {
  /** Texts of the journal files per office-year, oldest first. */
  readonly jurnal: readonly { readonly tahunId: string; readonly berkas: readonly string[] }[];
  /** Names of the backups, the newest of each office-year first. */
  readonly cadangan: readonly string[];
  /** People and known machines of this PC; null when none were kept. */
  readonly komputer: IsiKomputer | null;
}

/** Room on the disk the data lies on, and whether its folder takes files. */
export interface KeadaanPenyimpanan {
  /** Free bytes; null when the system does not say. */
  readonly bebas: number | null;
  readonly dapatDitulis: boolean;
}

const kata = z
  .string()
  .max(200)
  .regex(/^[\w.$:<> -]*$/u);
/** What is logged of an error: no message, no path (shared/galat/kode-galat.ts). */
const galatTercatat = z.strictObject({ kode: kata, nama: kata, jejak: z.array(kata).max(20) });

const fileName = z.string().min(1).max(200);
const ticket = z.uuid();
const sha256 = z
  .string()
  .length(64)
  .regex(/^[0-9a-f]*$/u);

/** The shape of the arguments of every call. */
export const channelArgs = {
  appInfo: z.tuple([]),
  openDataFile: z.tuple([]),
  openWorkbook: z.tuple([]),
  openPaket: z.tuple([]),
  readPaket: z.tuple([fileName, z.instanceof(Uint8Array)]),
  waitForPaket: z.tuple([]),
  makePaket: z.tuple([permintaanPaket]),
  machineKey: z.tuple([]),
  chooseBukti: z.tuple([]),
  findBukti: z.tuple([z.array(sha256).max(10_000)]),
  openBukti: z.tuple([sha256]),
  saveBukti: z.tuple([sha256, fileName]),
  copyText: z.tuple([z.string().max(20_000)]),
  chooseSaveTarget: z.tuple([fileName, z.enum(saveKinds)]),
  writeSaveTarget: z.tuple([ticket, z.instanceof(Uint8Array)]),
  readStorage: z.tuple([]),
  setAsideDatabase: z.tuple([]),
  appendJournal: z.tuple([z.uuid(), z.string().max(maxDataFileBytes)]),
  saveBackup: z.tuple([permintaanCadangan]),
  readBackup: z.tuple([fileName]),
  saveComputer: z.tuple([isiKomputer.pick({ pengguna: true, mesin: true })]),
  showBackups: z.tuple([]),
  storageState: z.tuple([]),
  reportError: z.tuple([galatTercatat]),
  openLog: z.tuple([]),
  showDataFolder: z.tuple([]),
  setTextSize: z.tuple([z.int().min(50).max(300)]),
  savePdf: z.tuple([ticket, printRequest]),
  printReport: z.tuple([printRequest]),
  cancelPrinting: z.tuple([]),
  showSavedFile: z.tuple([ticket]),
  createPin: z.tuple([z.string().min(1).max(maxPin)]),
  matchesPin: z.tuple([z.string().max(maxPin), sandiPin]),
} as const satisfies Readonly<Record<ChannelName, z.ZodType>>;

/** Printing on paper either went to the printer, was cancelled, or is told as a sentence. */
export type PrintResult =
  { readonly status: 'berhasil' } | { readonly status: 'batal' } | { readonly status: 'gagal'; readonly pesan: string };

/** What `window.triwulan` offers: one method per channel. */
export interface TriwulanBridge {
  appInfo(): Promise<AppInfo>;
  /** Shows the open dialog for a `triwulan-data` file and reads it as text. */
  openDataFile(): Promise<FileResult<OpenedDataFile>>;
  /** Shows the open dialog for an Excel workbook and reads its bytes. */
  openWorkbook(): Promise<FileResult<OpenedWorkbook>>;
  /** Shows the open dialog for any number of packets and reads them; empty when cancelled. */
  openPaket(): Promise<readonly PaketDibuka[]>;
  /** Reads a packet that was dropped on the window. */
  readPaket(nama: string, isi: Uint8Array): Promise<PaketDibuka>;
  /** Resolves when packets are opened from the file manager; empty when another call took over the waiting. */
  waitForPaket(): Promise<readonly PaketDibuka[]>;
  /** The bytes of a packet, signed with the key of this machine. */
  makePaket(permintaan: PermintaanPaket): Promise<Uint8Array>;
  /** The public key of this machine. */
  machineKey(): Promise<string>;
  /** Shows the open dialog for bukti dukung and takes copies of the files that may be attached; both lists empty when cancelled. */
  chooseBukti(): Promise<BuktiDipilih>;
  /** Which of the files (by SHA-256) are on this PC. */
  findBukti(sha256: readonly string[]): Promise<readonly string[]>;
  /** Opens a copy of the file in the system's viewer. */
  openBukti(sha256: string): Promise<FileResult<HasilBukaBukti>>;
  /** Shows the save dialog and writes a copy of the file; null when it is not on this PC. */
  saveBukti(sha256: string, namaUsulan: string): Promise<FileResult<{ nama: string } | null>>;
  /** Puts a text on the clipboard; the page itself has no permission to. */
  copyText(teks: string): Promise<void>;
  /** Shows the save dialog; the ticket is good for one or more writes to the chosen place. */
  chooseSaveTarget(namaUsulan: string, jenis: SaveKind): Promise<FileResult<SaveTarget>>;
  /** Writes whole or not at all: to a temporary file beside the target, fsynced, then renamed. */
  writeSaveTarget(tiket: string, isi: Uint8Array): Promise<FileResult<{ nama: string }>>;
  /** Journal and names of the backups, for the comparison with the database at start and for the list of backups. */
  readStorage(): Promise<FileResult<IsiPenyimpanan>>;
  /** Renames the folder of a database that cannot be read, so that the next opening begins with an empty one. Nothing is deleted. */
  setAsideDatabase(): Promise<FileResult<null>>;
  /**
   * Appends one line to the journal of an office-year; it is on the disk when this resolves. `berkasBaru`: there was no
   * journal to continue, so a backup is due.
   */
  appendJournal(tahunId: string, isi: string): Promise<FileResult<{ berkasBaru: boolean }>>;
  /** Keeps a dated backup in the program's own folder and lets the journal begin anew behind it. Answers its name. */
  saveBackup(permintaan: PermintaanCadangan): Promise<FileResult<{ nama: string }>>;
  /** The text of a backup, by its name. */
  readBackup(nama: string): Promise<FileResult<{ teks: string }>>;
  /** Keeps people and known machines of this PC beside the database. */
  saveComputer(isi: IsiKomputer): Promise<FileResult<null>>;
  /** Opens the folder of the dated copies in the file manager. */
  showBackups(): Promise<void>;
  storageState(): Promise<KeadaanPenyimpanan>;
  /** Writes an unexpected error into the log. */
  reportError(galat: GalatTercatat): Promise<void>;
  /** Opens the log in the system's text viewer. */
  openLog(): Promise<void>;
  /** Opens the folder that holds all data of the application in the file manager. */
  showDataFolder(): Promise<void>;
  /** Draws everything in the window at this percentage. */
  setTextSize(persen: number): Promise<void>;
  /** Prints a report into a PDF file at the chosen place, in a window of its own that is never shown. */
  savePdf(tiket: string, permintaan: PrintRequest): Promise<FileResult<{ nama: string }>>;
  /** Shows the print dialog of the system for a report; resolves when the person has printed or cancelled. */
  printReport(permintaan: PrintRequest): Promise<PrintResult>;
  /** Ends a `savePdf` or `printReport` under way; that call answers `batal`. */
  cancelPrinting(): Promise<void>;
  /** Hashes a PIN for the database, with a recovery code. */
  createPin(pin: string): Promise<PinBaru>;
  /** True when the text is what was hashed. Counting and delaying wrong tries is the caller's. */
  matchesPin(teks: string, sandi: SandiPin): Promise<boolean>;
  /** Opens the folder of a written file in the file manager. */
  showSavedFile(tiket: string): Promise<void>;
}
