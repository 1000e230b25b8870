/** What the cells of the grid show of the database alone, whatever is being typed: put together once per state of it. */
import { buildCatatan } from '#shared/alur/catatan';
import type { BarisTabel } from '#shared/laporan/urutan';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import type { Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import type { SasaranIsian } from '#shared/perintah/sasaran';
import type { Kisi } from '#shared/tabel/kisi';
import { findTerkunci } from '../alur/use-terkunci';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { createTemuanSimpul } from '../isian/temuan-simpul';
import type { SelKisi } from './baris-kisi';
import { selLuar, susunSelTampil } from './keadaan-sel';

export interface KisiTersimpan {
  /** The findings of the row's node about the cell in this column. */
  readonly temuan: (baris: number, kolom: number) => readonly Temuan[];
  /** What the sekretariat wrote to the row, at the cell that it is most likely about; null elsewhere. */
  readonly catatan: (baris: number, kolom: number) => string | null;
  /** Why the field may not be changed now, or null. */
  readonly pagar: (sasaran: SasaranIsian) => string | null;
  /** What the cells of a row show. */
  readonly barisSel: (baris: number) => readonly SelKisi[];
}

interface Asal {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly hasil: TriwulanTerhitung;
  readonly sebelumnya: readonly TriwulanTerhitung[];
  /** Why the person may fill nothing, or null. */
  readonly wewenang: string | null;
}

const tanpaTemuan: readonly Temuan[] = [];

export function createKisiTersimpan(kisi: Kisi, { tahun, triwulan, hasil, sebelumnya, wewenang }: Asal): KisiTersimpan {
  const temuanSimpul = createTemuanSimpul(hasil, sebelumnya);
  const temuan = (baris: number, kolom: number): readonly Temuan[] => {
    const idKolom = kisi.kolom[kolom]?.id;
    const diBaris = kisi.baris[baris];
    if (diBaris === undefined || (idKolom !== 'kinerja' && idKolom !== 'anggaran')) return tanpaTemuan;
    const indikator = diBaris.indikator?.indikator.id ?? null;
    return temuanSimpul(diBaris.simpul).filter((t) =>
      idKolom === 'anggaran'
        ? t.indikator === null && diBaris.ke === 0
        : t.indikator !== null && t.indikator === indikator,
    );
  };
  const cariCatatan = buildCatatan(tahun.perTriwulan[triwulan].alur, triwulan);
  const catatan = (baris: number, kolom: number): string | null => {
    const diBaris = kisi.baris[baris];
    const idKolom = kisi.kolom[kolom]?.id;
    if (diBaris === undefined || idKolom === undefined) return null;
    const simpul = diBaris.simpul.simpul;
    if (idKolom === kolomCatatanIndikator(diBaris))
      return cariCatatan(simpul.id, diBaris.indikator?.indikator.id ?? null);
    const milikSimpul = simpul.jenjang === 'subkegiatan' ? 'anggaran' : 'keterangan';
    return diBaris.ke === 0 && idKolom === milikSimpul ? cariCatatan(simpul.id, null) : null;
  };
  const pagar = (sasaran: SasaranIsian): string | null => wewenang ?? findTerkunci(tahun, sasaran.simpul, triwulan);
  const susunSel = (baris: number, kolom: number): SelKisi => {
    const sel = kisi.sel(baris, kolom);
    const terkunci = sel?.jenis === 'isian' ? pagar(sel.sasaran) : null;
    const { teks, keadaan, pesan } =
      sel === undefined ? selLuar : susunSelTampil(sel, { ketikan: null, teksBelumSah: undefined, terkunci });
    return { teks, keadaan, pesan, temuan: temuan(baris, kolom)[0] ?? null, catatan: catatan(baris, kolom) };
  };
  const tersusun: (readonly SelKisi[])[] = [];
  return {
    temuan,
    catatan,
    pagar,
    barisSel: (baris) => (tersusun[baris] ??= kisi.kolom.map((_, kolom) => susunSel(baris, kolom))),
  };
}

/** A remark on an indicator stands at its figure, or where that is computed at its own remark. */
function kolomCatatanIndikator({ indikator }: BarisTabel): string | null {
  if (indikator === null) return null;
  return isIsiSendiri(indikator.indikator) ? 'kinerja' : 'keterangan-indikator';
}
