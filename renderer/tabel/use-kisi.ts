/** What the grid shows: its rows and cells, with their states and findings, from the open office-year and the filter. */
import { useMemo } from 'react';
import { daftarTriwulan } from '#shared/model/triwulan-data';
import { sasaranKey } from '#shared/perintah/sasaran';
import { susunKisi, type Kisi, type SelTabel } from '#shared/tabel/kisi';
import { pengisiTahun } from '../alur/use-terkunci';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { buildFilter } from '../isian/baris-pohon';
import { useWewenang } from '../pengguna/sesi';
import { useViewParts } from '../view-state/view-state';
import type { SelKisi } from './baris-kisi';
import { ketikanKini, selLuar, susunSelTampil, withKetikan, type SelTampil } from './keadaan-sel';
import { createKisiTersimpan, type KisiTersimpan } from './kisi-tersimpan';
import { fieldKey, useTulis, type Ketikan, type Tulis } from './use-tulis';

export interface KisiLayar extends Pick<KisiTersimpan, 'temuan' | 'catatan' | 'pagar'> {
  readonly kisi: Kisi;
  readonly tulis: Tulis;
  readonly tampil: (baris: number, kolom: number) => SelTampil;
  /** What the cells of a row show; the same array while none of them is typed in. */
  readonly barisSel: (baris: number) => readonly SelKisi[];
}

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
  const wewenang = useWewenang('mengisi');
  const { temuan, catatan, pagar, barisSel } = useMemo(
    () => createKisiTersimpan(kisiData, { tahun, triwulan, hasil, sebelumnya, wewenang }),
    [kisiData, tahun, triwulan, hasil, sebelumnya, wewenang],
  );

  const { ketikan, generasi } = tulis;
  const ketikanDi = (sel: SelTabel): Ketikan | null =>
    sel.jenis === 'tetap' ? null : ketikanKini(ketikan.get(sasaranKey(sel.sasaran)), generasi, urungKe);
  const belumSahDi = (sel: SelTabel): string | undefined =>
    sel.jenis === 'tetap' ? undefined : teksBelumSah[fieldKey(tahunId, sel.sasaran)];
  const kisi: Kisi = {
    ...kisiData,
    sel: (baris, kolom) => {
      const sel = kisiData.sel(baris, kolom);
      return sel === undefined ? undefined : withKetikan(sel, ketikanDi(sel));
    },
  };
  const tampil = (baris: number, kolom: number): SelTampil => {
    const sel = kisi.sel(baris, kolom);
    if (sel === undefined) return selLuar;
    return susunSelTampil(sel, {
      ketikan: ketikanDi(sel),
      teksBelumSah: belumSahDi(sel),
      terkunci: sel.jenis === 'tetap' ? null : pagar(sel.sasaran),
    });
  };
  const isDiketik = (baris: number, kolom: number): boolean => {
    const sel = kisiData.sel(baris, kolom);
    return sel !== undefined && (ketikanDi(sel) !== null || belumSahDi(sel) !== undefined);
  };
  return {
    kisi,
    tulis,
    tampil,
    temuan,
    catatan,
    pagar,
    barisSel: (baris) => {
      const tersimpan = barisSel(baris);
      return tersimpan.some((_, kolom) => isDiketik(baris, kolom))
        ? tersimpan.map((ini, kolom) => {
            const { teks, keadaan, pesan } = tampil(baris, kolom);
            return { ...ini, teks, keadaan, pesan };
          })
        : tersimpan;
    },
  };
}
