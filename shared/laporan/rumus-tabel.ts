import { alamatSel, type Sel } from './lembar';
import type { Pengikat } from './bentuk';
import { isUangPerIndikator } from './isi-kolom';
import type { Konteks } from './konteks';
import { jumlahUang, rumusCapaian, rumusCapaianUang, rumusRealisasi, rumusUangSimpul, type PetaAngka } from './rumus';
import type { BarisTabel } from './urutan';

/** A cell with its figure made live; the computed figure stays as its result. */
export function denganRumus(sel: Sel, rumus: string | null): Sel {
  if (rumus === null) return sel;
  return { ...sel, isi: { jenis: 'rumus', rumus, nilai: sel.isi.jenis === 'angka' ? sel.isi.nilai : null } };
}

/** The formula of one cell of the table, or null where a plain figure or text stands. `barisLembar` is its row on the sheet. */
export function rumusTabel(
  konteks: Konteks,
  peta: PetaAngka,
  baris: BarisTabel,
  ikat: Pengikat,
  barisLembar: number,
): string | null {
  const { aturan } = konteks.data;
  const { simpul, indikator } = baris;
  switch (ikat.isi) {
    case 'realisasi':
      return indikator === null || ikat.denganSatuan === true ? null : rumusRealisasi(peta, indikator, aturan);
    case 'capaian':
      return indikator === null ? null : rumusCapaian(peta, indikator, aturan);
    case 'pagu':
    case 'realisasiAnggaran': {
      if (isUangPerIndikator(konteks, simpul)) {
        const program = new Set(indikator?.indikator.program ?? []);
        return jumlahUang(
          peta,
          ikat.isi,
          [...program].flatMap((id) => peta.simpul(id) ?? []),
        );
      }
      return baris.ke > 0 || simpul.simpul.jenjang === 'subkegiatan' ? null : rumusUangSimpul(peta, ikat.isi, simpul);
    }
    case 'capaianAnggaran': {
      const perIndikator = isUangPerIndikator(konteks, simpul);
      if (baris.ke > 0 && !perIndikator) return null;
      const pagu = konteks.kolom.findIndex((k) => k.ikat.isi === 'pagu');
      const realisasi = konteks.kolom.findIndex((k) => k.ikat.isi === 'realisasiAnggaran');
      if (pagu === -1 || realisasi === -1) return null;
      const uang = (perIndikator ? indikator?.uang : null) ?? simpul.uang;
      return rumusCapaianUang(alamatSel(barisLembar, pagu), alamatSel(barisLembar, realisasi), uang.capaian, aturan);
    }
    case 'nomor':
    case 'nama':
    case 'indikator':
    case 'satuan':
    case 'formula':
    case 'target':
    case 'keterangan':
      return null;
  }
}
