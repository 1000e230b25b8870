/** The end of a session: everything typed is written and what changed is backed up before the window goes. */
import { backUpBerubah, needsBackUp } from '../cadangan/sesi-kerja';
import { flushJurnal } from '../jurnal/jurnal';
import { flushAllWrites, hasUnsavedWrites } from './autosave';

/** What takes longer than this must not hold the window open for ever: a full disk, a backup of a very large year. */
const tungguMilliseconds = 10_000;

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
  await atMost(flushAllWrites());
  await atMost(flushJurnal());
  selesai = true;
  window.location.reload();
}

async function finish(): Promise<void> {
  await atMost(flushAllWrites());
  await atMost(flushJurnal());
  await atMost(backUpBerubah());
  selesai = true;
}

function atMost(kerja: Promise<unknown>): Promise<unknown> {
  return Promise.race([kerja, new Promise<void>((resolve) => setTimeout(resolve, tungguMilliseconds))]);
}
