import type { PaketDibuka } from '#shared/ipc/contract';
import type { Manifest } from '#shared/paket/format';
import { database } from '../basisdata/database';

/** Notes packets as received. `terbuka` counts what of each is still undecided. */
export async function catatDiterima(
  tahunId: string,
  dibuka: readonly PaketDibuka[],
  oleh: string,
  terbuka: (paket: Manifest) => number,
): Promise<void> {
  const diterima = new Date().toISOString();
  await database.paket.bulkPut(
    dibuka.flatMap((d) =>
      d.status === 'dibaca'
        ? [
            {
              tahunId,
              id: d.paket.manifest.id,
              berkas: d.nama,
              isi: d.paket,
              diterima,
              oleh,
              terbuka: terbuka(d.paket.manifest),
            },
          ]
        : [],
    ),
  );
}
