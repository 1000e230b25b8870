/** The quick list of pagu: texts as typed, and what of them is to be saved. */
import type { Simpul } from '#shared/model/triwulan-data';
import type { IsiPagu } from '#shared/perintah/versi';
import { bacaPagu } from './baca-angka';
import { paguTeks } from './isian-simpul';

/** Typed texts by node; nodes that were not touched are not in it. */
export type TeksPagu = Readonly<Record<string, string>>;

export interface BacaDaftar {
  readonly isi: readonly IsiPagu[];
  /** Sentences by node. */
  readonly cacat: Readonly<Record<string, string>>;
}

/** Reads what was typed; only what differs from the plan is to be saved. */
export function bacaDaftarPagu(sub: readonly Simpul[], versi: string, teks: TeksPagu): BacaDaftar {
  const cacat: Record<string, string> = {};
  const isi = sub.flatMap((s): IsiPagu[] => {
    const ketikan = teks[s.id];
    if (ketikan === undefined || ketikan === paguTeks(s, versi)) return [];
    const hasil = bacaPagu(ketikan);
    if (!hasil.sah) {
      cacat[s.id] = hasil.pesan;
      return [];
    }
    return hasil.nilai === (s.pagu?.[versi] ?? null) ? [] : [{ simpul: s.id, pagu: hasil.nilai }];
  });
  return { isi, cacat };
}
