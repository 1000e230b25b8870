/**
 * Backups of working sessions: an office-year that was changed is backed up when work on it rests, at the latest after
 * half an hour of work, and before the window closes.
 */
import { database } from '../basisdata/database';
import { backUp } from './back-up';

const istirahatMilliseconds = 5 * 60_000;
const palingLamaMilliseconds = 30 * 60_000;
const periksaMilliseconds = 30_000;

interface Berubah {
  readonly sejak: number;
  readonly terakhir: number;
}

const berubah = new Map<string, Berubah>();

/** Notes that an office-year was changed. */
export function noteBerubah(tahunId: string): void {
  // A clock that is set back must not put a backup off, hence no clock of the day.
  const kini = performance.now();
  berubah.set(tahunId, { sejak: berubah.get(tahunId)?.sejak ?? kini, terakhir: kini });
}

/** Looks from time to time whether a backup is due. Returns what ends that. */
export function startSesiKerja(): () => void {
  const pewaktu = setInterval(() => {
    const kini = performance.now();
    const matang = [...berubah].filter(
      ([, b]) => kini - b.terakhir >= istirahatMilliseconds || kini - b.sejak >= palingLamaMilliseconds,
    );
    void backUpBerubah(matang.map(([tahunId]) => tahunId));
  }, periksaMilliseconds);
  return () => clearInterval(pewaktu);
}

/** True while something changed that no backup holds. */
export function needsBackUp(): boolean {
  return berubah.size > 0;
}

/** Backs up all that changed. Never rejects: what fails stays noted and is tried again. */
export async function backUpBerubah(tahunIds: readonly string[] = [...berubah.keys()]): Promise<void> {
  for (const tahunId of tahunIds) {
    const ini = berubah.get(tahunId);
    if (ini === undefined) continue;
    berubah.delete(tahunId);
    const hasil = await backUp(database, tahunId, 'sesi kerja').catch(() => null);
    if (hasil?.status !== 'berhasil') berubah.set(tahunId, { ...ini, ...berubah.get(tahunId) });
  }
}
