/** Unexpected errors of the window: told with a code, logged without what was typed; what can be saved is saved. */
import { create } from 'zustand';
import { describeGalat } from '#shared/galat/kode-galat';
import { bridge } from '../bridge';
import { flushAllWrites } from '../perintah/autosave';

interface GalatState {
  /** Code of the error that is being told; null when none is. */
  readonly kode: string | null;
}

export const useGalat = create<GalatState>()(() => ({ kode: null }));

/** Logs an error and saves what is typed. Returns its code. */
export function noteGalat(galat: unknown): string {
  const tercatat = describeGalat(galat, 'J');
  // The log is no reason for an error of its own.
  void bridge.reportError(tercatat).catch(() => undefined);
  void flushAllWrites().catch(() => undefined);
  return tercatat.kode;
}

/** From now on nothing thrown and forgotten goes by unseen. Returns what ends that. */
export function listenToGalat(): () => void {
  const pengendali = new AbortController();
  const { signal } = pengendali;
  const tell = (galat: unknown): void => useGalat.setState({ kode: noteGalat(galat) });
  window.addEventListener(
    'error',
    (peristiwa) => {
      // Chromium reports a layout that takes a second round as an error without a thrown value; it harms nothing.
      if (peristiwa.error !== null && peristiwa.error !== undefined) tell(peristiwa.error);
    },
    { signal },
  );
  window.addEventListener('unhandledrejection', (peristiwa) => tell(peristiwa.reason), { signal });
  return () => pengendali.abort();
}
