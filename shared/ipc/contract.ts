/**
 * The one contract between the window (renderer) and the main process.
 *
 * A channel is listed here with the shape of its arguments; the main process refuses a call that does not fit,
 * the preload script exposes exactly `TriwulanBridge`, and nothing else crosses. Add a channel here first.
 */
import { z } from 'zod';
import type { FileTrouble } from '#shared/berkas/file-trouble';

/** Largest data file the window accepts to read, in bytes: some 40 offices of one year. */
export const maxDataFileBytes = 100 * 1024 * 1024;

/** A file operation either succeeded or is told as a sentence for the user. */
export type FileResult<T> =
  | { readonly status: 'berhasil'; readonly isi: T }
  | { readonly status: 'batal' }
  | { readonly status: 'gagal'; readonly galat: FileTrouble; readonly pesan: string };

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
export const saveKinds = ['xlsx', 'json'] as const;
export type SaveKind = (typeof saveKinds)[number];

const fileName = z.string().min(1).max(200);
const ticket = z.uuid();

/** Channel name and argument shape of every call. */
export const channels = {
  appInfo: { channel: 'aplikasi:info', args: z.tuple([]) },
  openDataFile: { channel: 'berkas:buka-data', args: z.tuple([]) },
  chooseSaveTarget: { channel: 'berkas:pilih-tujuan', args: z.tuple([fileName, z.enum(saveKinds)]) },
  writeSaveTarget: { channel: 'berkas:tulis', args: z.tuple([ticket, z.instanceof(Uint8Array)]) },
  showSavedFile: { channel: 'berkas:tampilkan', args: z.tuple([ticket]) },
} as const;

export type ChannelName = keyof typeof channels;

/** What `window.triwulan` offers: one method per channel. */
export interface TriwulanBridge {
  appInfo(): Promise<AppInfo>;
  /** Shows the open dialog for a `triwulan-data` file and reads it as text. */
  openDataFile(): Promise<FileResult<OpenedDataFile>>;
  /** Shows the save dialog; the ticket is good for one or more writes to the chosen place. */
  chooseSaveTarget(namaUsulan: string, jenis: SaveKind): Promise<FileResult<SaveTarget>>;
  /** Writes whole or not at all: to a temporary file beside the target, fsynced, then renamed. */
  writeSaveTarget(tiket: string, isi: Uint8Array): Promise<FileResult<{ nama: string }>>;
  /** Opens the folder of a written file in the file manager. */
  showSavedFile(tiket: string): Promise<void>;
}
