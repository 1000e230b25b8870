import { useEffect } from 'react';
import { sasaranKey, type SasaranIsian } from '#shared/perintah/sasaran';
import { bacaDimuka } from '../basisdata/bacaan-isian';
import { database } from '../basisdata/database';
import { hasUnsavedWrites } from './autosave';

/** A held arrow key passes cells faster than this, a hand that types into each does not. */
const singgahMilliseconds = 40;

/**
 * Reads ahead what a change of the cell needs where the person stays; null: nowhere. Again with each new `keadaan` of the
 * database that is shown, and when `ditulis` tells that something typed here was written.
 */
export function useBacaDimuka(tahunId: string, sasaran: SasaranIsian | null, keadaan: unknown, ditulis: unknown): void {
  const kunci = sasaran === null ? null : sasaranKey(sasaran);
  useEffect(() => {
    if (sasaran === null) return;
    const waktu = setTimeout(() => {
      // Not while a write waits for a disk to be freed, and it reads anew once what is typed here is saved.
      if (!hasUnsavedWrites()) void bacaDimuka(database, tahunId, sasaran);
    }, singgahMilliseconds);
    return () => {
      clearTimeout(waktu);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `kunci` names the cell; the object is a new one with every drawing
  }, [tahunId, kunci, keadaan, ditulis]);
}
