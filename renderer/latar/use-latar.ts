import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Triwulan } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { HasilPekerjaan, Pekerjaan } from './latar-message';
import { runLatar } from './run-latar';

export type HasilLatar<T> =
  | { readonly status: 'memuat' }
  /** `segar` is false while a change made since is being worked in. */
  | { readonly status: 'ada'; readonly isi: T; readonly segar: boolean }
  | { readonly status: 'gagal'; readonly pesan: string };

/** Findings of the quarter, again after every change of the year. */
export function useTemuan(tahun: TahunTerbuka, triwulan: Triwulan): HasilLatar<HasilPekerjaan['temuan']> {
  const { tahunId } = tahun;
  return useLatar(
    tahun,
    useMemo(() => ({ jenis: 'temuan', tahunId, triwulan }), [tahunId, triwulan]),
  );
}

/** The four quarters at a glance, again after every change of the year. */
export function useRingkasan(tahun: TahunTerbuka): HasilLatar<HasilPekerjaan['ringkasan']> {
  const { tahunId } = tahun;
  return useLatar(
    tahun,
    useMemo(() => ({ jenis: 'ringkasan', tahunId }), [tahunId]),
  );
}

/** What was worked out for a year as it stands, so that coming back to a screen shows it at once. */
const selesai = new WeakMap<TahunTerbuka, Map<string, unknown>>();

interface Terakhir<T> {
  readonly pekerjaan: Pekerjaan;
  readonly hasil: { readonly isi: T } | { readonly galat: string };
}

/** `pekerjaan` keeps its identity while it is the same. Results of before stay until the new ones are there. */
function useLatar<P extends Pekerjaan>(tahun: TahunTerbuka, pekerjaan: P): HasilLatar<HasilPekerjaan[P['jenis']]> {
  type Isi = HasilPekerjaan[P['jenis']];
  const kunci = JSON.stringify(pekerjaan);
  const [terakhir, setTerakhir] = useState<Terakhir<Isi> | null>(null);
  useEffect(() => {
    if (selesai.get(tahun)?.has(kunci) === true) return;
    let batal = false;
    const settle = (hasil: Terakhir<Isi>['hasil']): void => {
      // What comes of it may be a whole screen: drawn in slices, so that typing and scrolling go on.
      if (!batal)
        startTransition(() => {
          setTerakhir({ pekerjaan, hasil });
        });
    };
    runLatar(pekerjaan).then(
      (isi) => {
        // A change made meanwhile may be in it already; then the next run says the same.
        selesai.set(tahun, (selesai.get(tahun) ?? new Map<string, unknown>()).set(kunci, isi));
        settle({ isi });
      },
      (galat: unknown) => {
        settle({ galat: galat instanceof Error ? galat.message : String(galat) });
      },
    );
    return () => {
      batal = true;
    };
  }, [tahun, kunci, pekerjaan]);

  const ada = selesai.get(tahun);
  if (ada?.has(kunci) === true) return { status: 'ada', isi: ada.get(kunci) as Isi, segar: true };
  if (terakhir?.pekerjaan !== pekerjaan) return { status: 'memuat' };
  if ('isi' in terakhir.hasil) return { status: 'ada', isi: terakhir.hasil.isi, segar: false };
  return {
    status: 'gagal',
    pesan: `Hitungan ini tidak selesai karena gangguan di dalam aplikasi. Data Anda tetap utuh. Keterangan teknis: ${terakhir.hasil.galat}`,
  };
}
