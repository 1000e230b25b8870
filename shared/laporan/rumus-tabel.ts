import { alamatSel, type Sel } from './lembar';
import { isUangPerIndikator, uangBaris } from './isi-kolom';
import type { Konteks } from './konteks';
import {
  jumlahUang,
  rumusCapaian,
  rumusCapaianUang,
  rumusJumlahKolom,
  rumusPersenKolom,
  rumusRealisasi,
  type PetaAngka,
} from './rumus';
import { rupiahTriwulan } from './triwulan-sendiri';
import { sumRupiah } from '#shared/perhitungan/triwulan';
import type { BarisTabel } from './urutan';

/** A cell with its figure made live; the computed figure stays as its result. One with more digits than a cell holds stays text. */
export function denganRumus(sel: Sel, rumus: string | null): Sel {
  if (rumus === null || sel.isi.jenis === 'teks') return sel;
  return { ...sel, isi: { jenis: 'rumus', rumus, nilai: sel.isi.jenis === 'angka' ? sel.isi.nilai : null } };
}

/**
 * The formula of the cell in column `kolom` of a row of the table, or null where a plain figure or text stands.
 * `barisLembar` is its row on the sheet.
 */
export function rumusTabel(
  konteks: Konteks,
  peta: PetaAngka,
  baris: BarisTabel,
  kolom: number,
  barisLembar: number,
): string | null {
  const { aturan } = konteks.data;
  const { simpul, indikator } = baris;
  const ikat = konteks.kolom[kolom]?.ikat;
  if (ikat === undefined) return null;
  switch (ikat.isi) {
    case 'realisasi':
      return indikator === null || ikat.denganSatuan === true ? null : rumusRealisasi(peta, indikator, aturan);
    case 'capaian':
      return indikator === null ? null : rumusCapaian(peta, indikator, aturan);
    case 'pagu':
    case 'realisasiAnggaran': {
      const uang = uangBaris(konteks, baris);
      const jumlah = ikat.isi === 'pagu' ? uang.pagu : uang.realisasi;
      if (isUangPerIndikator(konteks, simpul)) {
        const program = [...new Set(indikator?.indikator.program ?? [])];
        return jumlahUang(
          peta,
          kolom,
          program.flatMap((id) => peta.simpul(id) ?? []),
          jumlah,
        );
      }
      return isInduk(baris) ? jumlahUang(peta, kolom, simpul.anak, jumlah) : null;
    }
    case 'uangTangan':
      return isInduk(baris) ? jumlahUang(peta, kolom, simpul.anak, null) : null;
    case 'uangTriwulan': {
      const sendiri = rupiahTriwulan(konteks, simpul, ikat.triwulan);
      // Where a part has no value this quarter but had one before, its parent is less than the sum of what is printed.
      const bagian = sumRupiah(simpul.anak.map((a) => rupiahTriwulan(konteks, a, ikat.triwulan)));
      return isInduk(baris) && sendiri !== null && bagian === sendiri
        ? jumlahUang(peta, kolom, simpul.anak, sendiri)
        : null;
    }
    case 'jumlahKolom':
    case 'persenKolom': {
      if (ikat.milik === 'uang' && baris.ke > 0) return null;
      const [a, b] = ikat.dari.map((kunci) => alamatKunci(konteks, kunci, barisLembar));
      if (a === undefined || b === undefined) return null;
      return ikat.isi === 'jumlahKolom' ? rumusJumlahKolom([a, b]) : rumusPersenKolom([a, b], aturan);
    }
    case 'capaianAnggaran': {
      if (baris.ke > 0 && !isUangPerIndikator(konteks, simpul)) return null;
      const pagu = konteks.kolom.findIndex((k) => k.ikat.isi === 'pagu');
      const realisasi = konteks.kolom.findIndex((k) => k.ikat.isi === 'realisasiAnggaran');
      if (pagu === -1 || realisasi === -1) return null;
      const uang = uangBaris(konteks, baris);
      return rumusCapaianUang(alamatSel(barisLembar, pagu), alamatSel(barisLembar, realisasi), uang, aturan);
    }
    case 'nomor':
    case 'nama':
    case 'indikator':
    case 'satuan':
    case 'formula':
    case 'target':
    case 'keterangan':
    case 'unit':
    case 'kinerjaTriwulan':
    case 'kinerjaTangan':
      return null;
  }
}

/** True on the row that holds the money of a node which is the sum of others. */
function isInduk({ simpul, ke }: BarisTabel): boolean {
  return ke === 0 && simpul.simpul.jenjang !== 'subkegiatan';
}

/** The cell of a row in the column that a layout calls so. */
function alamatKunci({ kolom }: Konteks, kunci: string, barisLembar: number): string {
  const n = kolom.findIndex((k) => k.kunci === kunci);
  if (n === -1) throw new RangeError(`no column is called ${kunci}`);
  return alamatSel(barisLembar, n);
}
