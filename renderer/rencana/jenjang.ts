/** Which level hangs below which, as the plan offers it. The core accepts a little more (old files); it has the last word. */
import { compareKode, type Pohon } from '#shared/model/pohon';
import type { Jenjang, Simpul } from '#shared/model/triwulan-data';

/** The level that may be added below a level; null at the bottom. */
export const jenjangDiBawah: Readonly<Record<Jenjang, Jenjang | null>> = {
  tujuan: 'sasaran',
  sasaran: 'program',
  program: 'kegiatan',
  kegiatan: 'subkegiatan',
  subkegiatan: null,
};

/** The level a node hangs under; null for tujuan. */
export const jenjangDiAtas: Readonly<Record<Jenjang, Jenjang | null>> = {
  tujuan: null,
  sasaran: 'tujuan',
  program: 'sasaran',
  kegiatan: 'program',
  subkegiatan: 'kegiatan',
};

/** The name of a level inside a sentence. */
export const sebutJenjang: Readonly<Record<Jenjang, string>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};

/** True where the level may stand at the top although a level above it exists. */
export function bolehTanpaInduk(jenjang: Jenjang): boolean {
  return jenjang === 'sasaran' || jenjang === 'program';
}

/** The nodes that a node of this level may hang under. A present parent of another level (an old file) stays possible. */
export function pilihanInduk(jenjang: Jenjang, pohon: Pohon, sekarang: string | null): Simpul[] {
  const atas = jenjangDiAtas[jenjang];
  return pohon.urut.filter((s) => s.jenjang === atas || s.id === sekarang).toSorted(compareKode);
}

/** True for the levels that a unit owns. */
export function punyaUnit(jenjang: Jenjang): boolean {
  return jenjang === 'kegiatan' || jenjang === 'subkegiatan';
}
