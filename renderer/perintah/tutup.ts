/** The end of a session: everything typed is written and what changed is backed up before the window goes. */
import { backUpBerubah, needsBackUp } from '../cadangan/sesi-kerja';
import { flushAllWrites, hasUnsavedWrites } from './autosave';

/** A backup that takes longer than this is left to the next start: the journal holds everything. */
const tungguCadanganMilliseconds = 10_000;

let selesai = false;

/** Holds the window open until all is written. */
export function saveBeforeClosing(): void {
  window.addEventListener('beforeunload', (peristiwa) => {
    if (selesai || (!hasUnsavedWrites() && !needsBackUp())) return;
    peristiwa.preventDefault();
    void finish().then(() => {
      window.close();
    });
  });
}

/** Loads the window again, after everything typed has been written. */
export async function muatUlang(): Promise<void> {
  await flushAllWrites();
  selesai = true;
  window.location.reload();
}

async function finish(): Promise<void> {
  await flushAllWrites();
  const tunggu = new Promise<void>((resolve) => setTimeout(resolve, tungguCadanganMilliseconds));
  await Promise.race([backUpBerubah(), tunggu]);
  // Once is enough: a backup that fails must not hold the window open for ever.
  selesai = !hasUnsavedWrites();
}
