/** Applying a preview: backup > merge as one step > packets noted as received. */
import type { PaketDibuka } from '#shared/ipc/contract';
import type { Pilihan } from '#shared/paket/catatan-gabung';
import type { Manifest } from '#shared/paket/format';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import { database } from '../basisdata/database';
import { backUp } from '../cadangan/back-up';
import { readPelaku } from '../pelaku/pelaku';
import { flushAllWrites } from '../perintah/autosave';
import { catatDiterima } from './catat-diterima';
import type { PratinjauGabungan } from './use-gabungan';

interface Masukan {
  readonly tahunId: string;
  readonly dibuka: readonly PaketDibuka[];
  readonly pratinjau: PratinjauGabungan;
  /** Conflicts that a person settled; the others stay open. */
  readonly pilihan: ReadonlyMap<string, Pilihan>;
  readonly izin: ReadonlySet<string>;
  readonly run: (perintah: Perintah) => Promise<HasilPerintah>;
}

/** Null when it is done, else the sentence that says why nothing was changed. */
export async function terapkanPaket({
  tahunId,
  dibuka,
  pratinjau,
  pilihan,
  izin,
  run,
}: Masukan): Promise<string | null> {
  const { paket, gabungan } = pratinjau;
  await flushAllWrites();
  const cadangan = await backUp(database, tahunId, 'sebelum gabung');
  if (cadangan.status !== 'berhasil')
    return `Cadangan sebelum penggabungan tidak dapat dibuat, jadi tidak ada yang diubah. ${cadangan.status === 'gagal' ? cadangan.pesan : ''}`;
  const hasil = await run({ jenis: 'TerapkanPaket', paket, pilihan, izin });
  if (hasil.status === 'ditolak') return hasil.pesan;

  const terbuka = (m: Manifest): number =>
    gabungan.butir.filter((b) => b.jenis === 'konflik' && !pilihan.has(b.kunci) && b.paket.some((p) => p.id === m.id))
      .length + gabungan.tertahan.filter((t) => t.paket.id === m.id).length;
  const ikut = new Set(paket.map((p) => p.manifest.id));
  await catatDiterima(
    tahunId,
    dibuka.filter((d) => d.status === 'dibaca' && ikut.has(d.paket.manifest.id)),
    (await readPelaku()).nama,
    terbuka,
  );
  return null;
}
