/** What the grid shows: its rows and cells, with their states and findings, from the open office-year and the filter. */
import { useMemo } from 'react';
import { buildCatatan } from '#shared/alur/catatan';
import type { BarisTabel } from '#shared/laporan/urutan';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { daftarTriwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { sasaranKey, type SasaranIsian } from '#shared/perintah/sasaran';
import { susunKisi, type Kisi, type SelTabel } from '#shared/tabel/kisi';
import { findTerkunci, pengisiTahun } from '../alur/use-terkunci';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { buildFilter } from '../isian/baris-pohon';
import { createTemuanSimpul } from '../isian/temuan-simpul';
import { useWewenang } from '../pengguna/sesi';
import { useViewParts } from '../view-state/view-state';
import { ketikanKini, susunSelTampil, withKetikan, type SelTampil } from './keadaan-sel';
import { fieldKey, useTulis, type Ketikan, type Tulis } from './use-tulis';

export interface KisiLayar {
  readonly kisi: Kisi;
  readonly tulis: Tulis;
  readonly tampil: (baris: number, kolom: number) => SelTampil;
  /** The findings of the row's node about the cell in this column. */
  readonly temuan: (baris: number, kolom: number) => readonly Temuan[];
  /** What the sekretariat wrote to the row, at the cell that it is most likely about; null elsewhere. */
  readonly catatan: (baris: number, kolom: number) => string | null;
  /** Why the field may not be changed now, or null. */
  readonly pagar: (sasaran: SasaranIsian) => string | null;
}

const tanpaTemuan: readonly Temuan[] = [];
const selLuar: SelTampil = { teks: '', keadaan: 'tetap', pesan: null, saran: null, isi: null };

export function useKisi(tahun: TahunTerbuka): KisiLayar {
  const { triwulan, cariTeks, cariUnit, teksBelumSah, urungKe } = useViewParts(
    'triwulan',
    'cariTeks',
    'cariUnit',
    'teksBelumSah',
    'urungKe',
  );
  const { tahunId } = tahun;
  const hasil = triwulanTerhitung(tahun, triwulan);
  const sebelumnya = useMemo(
    () => daftarTriwulan.filter((t) => t < triwulan).map((t) => triwulanTerhitung(tahun, t)),
    [tahun, triwulan],
  );
  const tulis = useTulis(tahunId, hasil);
  const pengisi = pengisiTahun(tahun);
  const kisiData = useMemo(
    () => susunKisi(hasil, sebelumnya, buildFilter({ teks: cariTeks, unit: cariUnit, pengisi })),
    [hasil, sebelumnya, cariTeks, cariUnit, pengisi],
  );
  const { ketikan, generasi } = tulis;
  const ketikanDi = (sel: SelTabel): Ketikan | null =>
    sel.jenis === 'tetap' ? null : ketikanKini(ketikan.get(sasaranKey(sel.sasaran)), generasi, urungKe);
  const kisi: Kisi = {
    ...kisiData,
    sel: (baris, kolom) => {
      const sel = kisiData.sel(baris, kolom);
      return sel === undefined ? undefined : withKetikan(sel, ketikanDi(sel));
    },
  };
  const temuanSimpul = useMemo(() => createTemuanSimpul(hasil, sebelumnya), [hasil, sebelumnya]);

  const wewenang = useWewenang('mengisi');
  const pagar = (sasaran: SasaranIsian): string | null => wewenang ?? findTerkunci(tahun, sasaran.simpul, triwulan);
  const tampil = (baris: number, kolom: number): SelTampil => {
    const sel = kisi.sel(baris, kolom);
    if (sel === undefined) return selLuar;
    return susunSelTampil(sel, {
      ketikan: ketikanDi(sel),
      teksBelumSah: sel.jenis === 'tetap' ? undefined : teksBelumSah[fieldKey(tahunId, sel.sasaran)],
      terkunci: sel.jenis === 'tetap' ? null : pagar(sel.sasaran),
    });
  };
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
  const { alur } = tahun.perTriwulan[triwulan];
  const cariCatatan = useMemo(() => buildCatatan(alur, triwulan), [alur, triwulan]);
  const catatan = (baris: number, kolom: number): string | null => {
    const diBaris = kisiData.baris[baris];
    const idKolom = kisiData.kolom[kolom]?.id;
    if (diBaris === undefined || idKolom === undefined) return null;
    const simpul = diBaris.simpul.simpul;
    if (idKolom === kolomCatatanIndikator(diBaris))
      return cariCatatan(simpul.id, diBaris.indikator?.indikator.id ?? null);
    const milikSimpul = simpul.jenjang === 'subkegiatan' ? 'anggaran' : 'keterangan';
    return diBaris.ke === 0 && idKolom === milikSimpul ? cariCatatan(simpul.id, null) : null;
  };
  return { kisi, tulis, tampil, temuan, catatan, pagar };
}

/** A remark on an indicator stands at its figure, or where that is computed at its own remark. */
function kolomCatatanIndikator({ indikator }: BarisTabel): string | null {
  if (indikator === null) return null;
  return isIsiSendiri(indikator.indikator) ? 'kinerja' : 'keterangan-indikator';
}
