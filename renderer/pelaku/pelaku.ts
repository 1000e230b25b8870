/** Who works on this PC: recorded beside every change. */
import { useLiveQuery } from 'dexie-react-hooks';
import { bridge } from '../bridge';
import { database } from '../basisdata/database';
import type { Pelaku } from '../basisdata/ledger';
import type { AppInfo } from '#shared/ipc/contract';

const kunciNama = 'pelaku.nama';

let appInfo: Promise<AppInfo> | undefined;

/** Version, PC and account name; asked of the main process once. */
export function readAppInfo(): Promise<AppInfo> {
  appInfo ??= bridge.appInfo();
  return appInfo;
}

/** Name as last entered on this PC, else the account's; with the name of the PC. */
export async function readPelaku(): Promise<Pelaku> {
  const [info, tersimpan] = await Promise.all([readAppInfo(), database.pengaturan.get(kunciNama)]);
  const nama = typeof tersimpan?.nilai === 'string' && tersimpan.nilai !== '' ? tersimpan.nilai : info.pengguna;
  return { nama, mesin: info.mesin };
}

export async function saveNamaPelaku(nama: string): Promise<void> {
  await database.pengaturan.put({ kunci: kunciNama, nilai: nama.trim() });
}

/** Live; undefined while loading. */
export function usePelaku(): Pelaku | undefined {
  return useLiveQuery(() => readPelaku(), []);
}
