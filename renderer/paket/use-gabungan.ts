import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PaketDibuka } from '#shared/ipc/contract';
import type { IsiPaketTerbaca } from '#shared/paket/format';
import { gabungPaket, type Gabungan } from '#shared/paket/gabung-paket';
import type { KeadaanTahun } from '#shared/paket/nilai-tahun';
import { checkSatuTahun } from '#shared/paket/satu-tahun';
import { database } from '../basisdata/database';
import { readCatatanPaket } from '../basisdata/ledger';
import { readKeadaan } from '../basisdata/baca-tahun';

export interface PratinjauGabungan {
  readonly keadaan: KeadaanTahun;
  readonly gabungan: Gabungan;
  /** The packets that take part. */
  readonly paket: readonly IsiPaketTerbaca[];
  /** Files that do not, each with the sentence that says why. */
  readonly ditolak: readonly { readonly nama: string; readonly pesan: string }[];
}

/** What the opened packets would change in the office-year as it stands; undefined while loading. */
export function useGabungan(
  tahunId: string,
  dibuka: readonly PaketDibuka[],
  izin: ReadonlySet<string>,
): PratinjauGabungan | undefined {
  const kini = useLiveQuery(
    async () => ({ keadaan: await readKeadaan(database, tahunId), ledger: await readCatatanPaket(database, tahunId) }),
    [tahunId],
  );
  return useMemo(() => {
    if (kini === undefined) return undefined;
    const { keadaan, ledger } = kini;
    const ditolak: { nama: string; pesan: string }[] = [];
    const paket: IsiPaketTerbaca[] = [];
    for (const d of dibuka) {
      if (d.status === 'ditolak') {
        ditolak.push(d);
        continue;
      }
      const { manifest } = d.paket;
      const beda = manifest.tahunId === tahunId ? null : checkSatuTahun(keadaan.kepala, manifest);
      if (beda === null) paket.push(d.paket);
      else ditolak.push({ nama: d.nama, pesan: beda });
    }
    const gabungan = gabungPaket({ keadaan, ledger, paket, izin });
    for (const { paket: palsu, pesan } of gabungan.ditolak) {
      const nama = dibuka.find((d) => d.status === 'dibaca' && d.paket.manifest.id === palsu.id)?.nama ?? palsu.id;
      ditolak.push({ nama, pesan });
    }
    const baik = new Set(gabungan.paket.map((m) => m.id));
    return { keadaan, gabungan, paket: paket.filter((p) => baik.has(p.manifest.id)), ditolak };
  }, [kini, dibuka, izin, tahunId]);
}
