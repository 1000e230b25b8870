import { toNilai, type Nilai } from '#shared/angka/exact';
import { decimalPattern, type Aturan } from '#shared/model/triwulan-data';

/** Limits of the checks, in percent. An office may set its own in `aturan` (additions to v1, read leniently). */
export interface Batas {
  /** `aturan.batasCapaianTinggi`: capaian above it is asked about. */
  readonly capaianTinggi: Nilai;
  /** `aturan.batasCapaianRendah`: how much of the quarter's share must be reached. */
  readonly capaianRendah: Nilai;
}

/** The office's limits, or 120 and 50. A limit that is no positive number is as good as none. */
export function readBatas(aturan: Aturan): Batas {
  return {
    capaianTinggi: readPersen(aturan['batasCapaianTinggi'], 120),
    capaianRendah: readPersen(aturan['batasCapaianRendah'], 50),
  };
}

function readPersen(isi: unknown, bawaan: number): Nilai {
  const teks = typeof isi === 'number' ? isi.toString() : isi;
  return typeof teks === 'string' && decimalPattern.test(teks) && Number(teks) > 0 ? toNilai(teks) : toNilai(bawaan);
}
