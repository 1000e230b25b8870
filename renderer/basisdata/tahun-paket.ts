/** Office-years and packets: which year a packet belongs to, and a year that begins with the plan in a packet. */
import { refusalText, validateData } from '#shared/berkas/read-data';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import { toPerubahan, type IsiPaketTerbaca, type Manifest } from '#shared/paket/format';
import { checkSatuTahun } from '#shared/paket/satu-tahun';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import type { Perubahan } from '#shared/perintah/sasaran';
import { joinData } from '#shared/penyimpanan/records';
import { catatTahunBaru } from '../jurnal/jurnal';
import type { TriwulanDatabase } from './database';
import { addCatatan, susunCatatan, susunCatatanPaket, type Pelaku, type Tanda } from './ledger';
import { listTahun } from './baca-tahun';

/** The office-year of this PC that the packet speaks of; `terbuka`, the open one, goes first. Null when there is none. */
export async function findTahunPaket(
  db: TriwulanDatabase,
  manifest: Manifest,
  terbuka: string | null,
): Promise<string | null> {
  const daftar = await listTahun(db);
  const cocok = daftar.filter((t) => t.id === manifest.tahunId || checkSatuTahun(t.kepala, manifest) === null);
  const pilihan = cocok.find((t) => t.id === terbuka) ?? cocok.find((t) => t.id === manifest.tahunId) ?? cocok[0];
  return pilihan?.id ?? null;
}

/** Adds the office-year that a plan packet describes, with its revisions and ledger. Answers its id, or why it cannot be. */
export async function addTahunPaket(
  db: TriwulanDatabase,
  { manifest, nilai, ledger }: IsiPaketTerbaca,
  berkas: string,
  pelaku: Pelaku,
): Promise<{ readonly id: string } | { readonly pesan: string }> {
  const kepala = nilai.find((n) => n.sasaran.jenis === 'kepala');
  if (kepala === undefined) return { pesan: 'Paket rencana ini tidak memuat data instansi, jadi tidak dapat dibuka.' };
  const ada = manifest.tahunId === null ? undefined : await db.tahun.get(manifest.tahunId);
  const id = manifest.tahunId === null || ada !== undefined ? crypto.randomUUID() : manifest.tahunId;
  const awal = { kepala: kepala.isi as KepalaTahun, simpul: [], alur: [], isian: [] };
  const records = applyPerubahan(
    awal,
    id,
    nilai.map((n) => ({ perubahan: toPerubahan(n.sasaran, null, n.isi), revisi: n.revisi })),
  );
  const sah = validateData(joinData(records));
  if (sah.status === 'ditolak') return { pesan: refusalText(sah) };

  const sekarang = new Date().toISOString();
  const perubahan: Perubahan = {
    sasaran: { jenis: 'tahun' },
    dari: null,
    ke: { asal: 'paket', berkas, jumlahSimpul: records.simpul.length, jumlahRealisasi: records.isian.length },
  };
  const tanda: Tanda = { aksi: { jenis: 'muat' }, pelaku, kelompok: crypto.randomUUID() };
  await db.transaction('rw', [db.tahun, db.simpul, db.alur, db.isian, db.ledger], async () => {
    await db.tahun.add({
      id,
      kepala: records.kepala,
      dibuat: sekarang,
      dibuka: sekarang,
      ...(kepala.revisi === null ? {} : { revisi: kepala.revisi }),
    });
    await db.simpul.bulkAdd([...records.simpul]);
    await db.alur.bulkAdd([...records.alur]);
    await db.isian.bulkAdd([...records.isian]);
    await addCatatan(db, [
      susunCatatan(id, perubahan, tanda, { baru: crypto.randomUUID(), dasar: null }),
      ...susunCatatanPaket(
        id,
        ledger.map((c) => ({ ...c, paket: manifest.id })),
      ),
    ]);
  });
  await catatTahunBaru(db, id);
  return { id };
}
