import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '#electron/files/file-failure';

/** Null when the folder of the data can be written, else what to tell the person. Creates the folder where it is missing. */
export function dataFolderTrouble(folder: string): string | null {
  // Tried, not asked: an administrator may write by right and still not on a disk that is write-protected.
  const percobaan = join(folder, `coba-tulis-${process.pid.toString()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(percobaan, '');
    rmSync(percobaan);
    return null;
  } catch (cause) {
    // A full disk opens: the window tells of it and brings the data out.
    if (codeOf(cause) === 'ENOSPC') return null;
    return `Folder data Triwulan tidak dapat ditulis: hanya dapat dibaca, atau disknya tidak terpasang. Data Anda tidak diubah. Pasang disknya atau minta petugas komputer membuka foldernya untuk ditulis, lalu buka kembali aplikasi ini.\n\nFolder: ${folder}`;
  }
}
