import { useState, type ReactNode } from 'react';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { readTahun } from '../basisdata/baca-tahun';
import { database } from '../basisdata/database';
import { addTahun, touchTahun } from '../basisdata/tahun';
import { readPelaku } from '../pelaku/pelaku';
import { useViewState } from '../view-state/view-state';
import { TahunBerikutModal } from './tahun-berikut-modal';

export interface TahunBerikut {
  readonly start: (tahunId: string) => void;
  readonly dialog: ReactNode;
}

/** Opening the year after one that is on this PC: preview and choices, then the new year at Rencana. */
export function useTahunBerikut(): TahunBerikut {
  const [lama, setLama] = useState<TriwulanData | null>(null);
  const open = useViewState((s) => s.openTahun);
  const close = (): void => {
    setLama(null);
  };
  const show = async (id: string): Promise<void> => {
    await touchTahun(database, id);
    close();
    open(id, { layar: 'rencana', unit: null });
  };
  return {
    start: (tahunId) => void readTahun(database, tahunId).then(setLama),
    dialog: lama !== null && (
      <TahunBerikutModal
        lama={lama}
        onClose={close}
        onBukaKembar={show}
        onBuat={async (data) => {
          await show(await addTahun(database, data, { asal: 'tahun-lalu', berkas: null }, await readPelaku()));
        }}
      />
    ),
  };
}
