/** The unit of who works on this PC: which rows Isian opens with. Kept as a name, as ids differ from office to office. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Unit } from '#shared/model/triwulan-data';
import { penggunaAktif } from '../pengguna/sesi';
import { database } from '../basisdata/database';

const kunciUnit = 'pelaku.unit';

async function readUnitPelaku(): Promise<string> {
  const nilai = (await database.pengaturan.get(kunciUnit))?.nilai;
  return typeof nilai === 'string' ? nilai : '';
}

export async function saveUnitPelaku(nama: string): Promise<void> {
  await database.pengaturan.put({ kunci: kunciUnit, nilai: nama.trim() });
}

/** Live; undefined while loading, empty when none was given. */
export function useUnitPelaku(): string | undefined {
  return useLiveQuery(readUnitPelaku, []);
}

/** Id of the unit whose rows Isian shows first; null for all. The sekretariat works with all. */
export async function unitAwal(daftar: readonly Unit[]): Promise<string | null> {
  const pengguna = penggunaAktif();
  const milikPengguna = pengguna === null ? undefined : (await database.pengguna.get(pengguna))?.unit;
  const nama = (await readUnitPelaku()).toLowerCase();
  const unit = daftar.find((u) => (pengguna === null ? u.nama.toLowerCase() === nama : u.id === milikPengguna));
  return unit === undefined || unit.jenis === 'sekretariat' ? null : unit.id;
}
