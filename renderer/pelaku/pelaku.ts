/** Who works on this PC: recorded beside every change. A chosen user of this PC, else the name typed on Mulai, else the account's. */
import { useLiveQuery } from 'dexie-react-hooks';
import { bridge } from '../bridge';
import { penggunaAktif, useKeadaanPengguna } from '../pengguna/sesi';
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

/** Who works now, with the name of the PC. */
export async function readPelaku(): Promise<Pelaku> {
  const id = penggunaAktif();
  const [info, tersimpan, pengguna] = await Promise.all([
    readAppInfo(),
    database.pengaturan.get(kunciNama),
    id === null ? undefined : database.pengguna.get(id),
  ]);
  if (pengguna !== undefined) return { nama: pengguna.nama, mesin: info.mesin, pengguna: pengguna.id };
  const nama = typeof tersimpan?.nilai === 'string' && tersimpan.nilai !== '' ? tersimpan.nilai : info.pengguna;
  return { nama, mesin: info.mesin };
}

export async function saveNamaPelaku(nama: string): Promise<void> {
  await database.pengaturan.put({ kunci: kunciNama, nilai: nama.trim() });
}

/** Live; undefined while loading. */
export function usePelaku(): Pelaku | undefined {
  const aktif = useKeadaanPengguna()?.aktif;
  return useLiveQuery(() => readPelaku(), [aktif]);
}
