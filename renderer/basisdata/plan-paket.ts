/** What applying packets would change. */
import { refusalText, validateData } from '#shared/berkas/read-data';
import { susunCatatan } from '#shared/paket/catatan-gabung';
import { gabungPaket } from '#shared/paket/gabung-paket';
import { checkSatuTahun } from '#shared/paket/satu-tahun';
import type { Perintah } from '#shared/perintah/perintah';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData } from '#shared/penyimpanan/records';
import type { TriwulanDatabase } from './database';
import { readCatatanPaket, type Pelaku } from './ledger';
import { readKeadaan } from './baca-tahun';
import { refuse } from './ditolak';
import type { Rencana } from './plan-perintah';

/** Throws `Ditolak` when a packet may not be applied or the year would not be sound after it. */
export async function planPaket(
  db: TriwulanDatabase,
  tahunId: string,
  { paket, pilihan, izin }: Perintah & { readonly jenis: 'TerapkanPaket' },
  pelaku: Pelaku,
  kelompok: string,
): Promise<Rencana> {
  const keadaan = await readKeadaan(db, tahunId);
  const ledger = await readCatatanPaket(db, tahunId);
  // An office may have been renamed by the very plan that arrives; its year keeps its id.
  for (const { manifest } of paket) if (manifest.tahunId !== tahunId) refuse(checkSatuTahun(keadaan.kepala, manifest));
  const gabungan = gabungPaket({ keadaan, ledger, paket, izin });
  refuse(gabungan.ditolak[0]?.pesan ?? null);
  const ada = new Set(ledger.map((c) => c.id));
  const { catatan, perubahan } = susunCatatan(
    gabungan,
    pilihan,
    {
      nama: pelaku.nama,
      mesin: pelaku.mesin,
      waktu: new Date().toISOString(),
      kelompok,
      idBaru: () => crypto.randomUUID(),
    },
    (id) => ada.has(id),
  );
  const jadi = validateData(joinData(applyPerubahan(keadaan, tahunId, perubahan)));
  refuse(jadi.status === 'ditolak' ? refusalText(jadi) : null);
  return {
    aksi: { jenis: 'gabung' },
    perubahan: perubahan.map((p) => p.perubahan),
    catatan,
    revisi: new Map(perubahan.map((p) => [p.kunci, p.revisi])),
  };
}
