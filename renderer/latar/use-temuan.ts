import { useEffect, useState } from 'react';
import type { Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { fetchTemuan } from './run-latar';

export type HasilLatar<T> =
  | { readonly status: 'memuat' }
  /** `segar` is false while a change made since is being worked in. */
  | { readonly status: 'ada'; readonly isi: T; readonly segar: boolean }
  | { readonly status: 'gagal'; readonly pesan: string };

/** Findings of a year and quarter that were worked out, so that coming back to a screen shows them at once. */
const terakhir = new WeakMap<TahunTerbuka, Map<Triwulan, readonly Temuan[]>>();

/** Findings of the quarter, again after every change of the year; those of before stay until the new ones are there. */
export function useTemuan(tahun: TahunTerbuka, triwulan: Triwulan): HasilLatar<readonly Temuan[]> {
  const [hasil, setHasil] = useState<{
    readonly tahun: TahunTerbuka;
    readonly triwulan: Triwulan;
    readonly isi: readonly Temuan[] | { readonly galat: string };
  } | null>(null);
  const tersimpan = terakhir.get(tahun)?.get(triwulan);
  useEffect(() => {
    if (terakhir.get(tahun)?.has(triwulan) === true) return;
    let batal = false;
    fetchTemuan(tahun.tahunId, triwulan).then(
      (temuan) => {
        terakhir.set(tahun, (terakhir.get(tahun) ?? new Map<Triwulan, readonly Temuan[]>()).set(triwulan, temuan));
        if (!batal) setHasil({ tahun, triwulan, isi: temuan });
      },
      (galat: unknown) => {
        if (!batal)
          setHasil({ tahun, triwulan, isi: { galat: galat instanceof Error ? galat.message : String(galat) } });
      },
    );
    return () => {
      batal = true;
    };
  }, [tahun, triwulan]);
  if (tersimpan !== undefined) return { status: 'ada', isi: tersimpan, segar: true };
  if (hasil?.triwulan !== triwulan || hasil.tahun.tahunId !== tahun.tahunId) return { status: 'memuat' };
  if ('galat' in hasil.isi)
    return {
      status: 'gagal',
      pesan: `Pemeriksaan tidak dapat dijalankan karena gangguan di dalam aplikasi. Data Anda tetap utuh. Keterangan teknis: ${hasil.isi.galat}`,
    };
  return { status: 'ada', isi: hasil.isi, segar: false };
}
