/** Who works on this PC: recorded beside every change. A chosen user of this PC, else the name typed on Mulai, else the account's. */
import { liveQuery, type Subscription } from 'dexie';
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

/** Who worked when last asked, kept up to date from then on. */
let kini: { readonly aktif: string | null; readonly pelaku: Pelaku } | undefined;
let langganan: Subscription | undefined;

/** Who works now, where that is known already: every command says it, and must not wait for the database to tell. */
export function pelakuKini(): Pelaku | null {
  return kini?.aktif === penggunaAktif() ? kini.pelaku : null;
}

/** Who works now, with the name of the PC. */
export async function readPelaku(): Promise<Pelaku> {
  const diketahui = pelakuKini();
  if (diketahui !== null) return diketahui;
  const aktif = penggunaAktif();
  const pelaku = await askPelaku(aktif);
  follow(aktif);
  return pelaku;
}

function follow(aktif: string | null): void {
  langganan?.unsubscribe();
  langganan = liveQuery(() => askPelaku(aktif)).subscribe({
    next: (pelaku) => {
      kini = { aktif, pelaku };
    },
    error: forget,
  });
}

function forget(): void {
  langganan?.unsubscribe();
  kini = undefined;
}

async function askPelaku(id: string | null): Promise<Pelaku> {
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
  forget();
}

/** Live; undefined while loading. */
export function usePelaku(): Pelaku | undefined {
  const aktif = useKeadaanPengguna()?.aktif?.id ?? null;
  return useLiveQuery(() => askPelaku(aktif), [aktif]);
}
