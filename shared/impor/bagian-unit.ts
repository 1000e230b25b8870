import { alamatSel } from '#shared/laporan/lembar';
import type { SimpulSumber } from './baris-simpul';
import type { Catatan } from './catatan';
import { inti, judulKata, satuBaris } from './teks';

/**
 * A report of one unit marks shared rows `... (bagian Sekretariat)`. Takes the mark off the names and returns the unit's
 * name, in its own spelling where a mark shows it; null for a report of the whole office.
 */
export function lepasBagian(simpul: readonly SimpulSumber[], unit: string | null, catatan: Catatan): string | null {
  let nama = unit === null ? null : judulKata(satuBaris(unit));
  for (const s of simpul) {
    const bagian = /^(?<nama>.+?) \(bagian (?<unit>[^()]+)\)$/u.exec(s.nama)?.groups;
    if (bagian?.['nama'] === undefined || bagian['unit'] === undefined) continue;
    if (unit !== null && inti(unit) !== inti(bagian['unit'])) continue;
    catatan.tambah(
      alamatSel(s.sel.baris, s.sel.kolom),
      'keterangan bagian unit dilepas dari nama',
      s.nama,
      bagian['nama'],
    );
    s.nama = bagian['nama'];
    nama = bagian['unit'];
  }
  return nama;
}
