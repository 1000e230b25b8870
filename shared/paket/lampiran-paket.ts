/** Which files go into a packet: those that its values name. */
import { isDaftarBukti } from '#shared/perintah/sasaran';
import type { LampiranPaket, NilaiPaket } from './format';

/** The files attached to the values, each once, as if none came along. */
export function lampiranOf(nilai: readonly NilaiPaket[]): LampiranPaket[] {
  const perBerkas = new Map<string, LampiranPaket>();
  for (const { sasaran, isi } of nilai) {
    if (sasaran.jenis !== 'bukti' || isi === null || typeof isi !== 'object' || !isDaftarBukti(isi)) continue;
    for (const { nama, ukuran, sha256 } of isi)
      if (!perBerkas.has(sha256))
        perBerkas.set(sha256, {
          indikator: sasaran.id,
          triwulan: sasaran.triwulan,
          nama,
          ukuran,
          sha256,
          disertakan: false,
        });
  }
  return [...perBerkas.values()];
}
