/**
 * Who works now. In memory only: a restart or a reload of the window asks for the PIN again; who has none is
 * taken for the one who worked last.
 */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { create } from 'zustand';
import { checkWewenang, type KeadaanPengguna, type Tindakan } from '#shared/pengguna/wewenang';
import { database } from '../basisdata/database';

const kunciTerakhir = 'pengguna.terakhir';

interface Sesi {
  /** False until it is known who worked last. */
  readonly siap: boolean;
  readonly aktif: string | null;
}

const useSesi = create<Sesi>()(() => ({ siap: false, aktif: null }));

/** Takes up the last session where that needs no PIN. */
export async function resumeSesi(): Promise<void> {
  const terakhir = (await database.pengaturan.get(kunciTerakhir))?.nilai;
  const pengguna = typeof terakhir === 'string' ? await database.pengguna.get(terakhir) : undefined;
  useSesi.setState({ siap: true, aktif: pengguna?.pin === null ? pengguna.id : null });
}

/** From now on this person works. Who has a PIN must have been asked for it before. */
export async function enterSesi(id: string): Promise<void> {
  useSesi.setState({ aktif: id });
  await database.pengaturan.put({ kunci: kunciTerakhir, nilai: id });
}

/** Nobody works until someone is chosen. Everything typed must have been written before. */
export function leaveSesi(): void {
  useSesi.setState({ aktif: null });
}

/** Id of who works now; null when nobody was chosen. */
export function penggunaAktif(): string | null {
  return useSesi.getState().aktif;
}

/** Live; undefined while loading. */
export function useKeadaanPengguna(): KeadaanPengguna | undefined {
  const { siap, aktif } = useSesi();
  const semua = useLiveQuery(() => database.pengguna.toArray(), []);
  return useMemo(
    () => (siap && semua !== undefined ? { aktif: semua.find((p) => p.id === aktif) ?? null, semua } : undefined),
    [siap, semua, aktif],
  );
}

/** Null when the person who works now may do this, else the sentence that says why not. */
export function useWewenang(tindakan: Tindakan): string | null {
  const keadaan = useKeadaanPengguna();
  return keadaan === undefined ? null : checkWewenang(tindakan, keadaan);
}
