/**
 * The only way data changes:
 *
 *   command > validated by the core against what stands in the database > records + ledger, one strict transaction
 *     > journal on the disk
 *
 * A refused command changes nothing and says why. Undo and redo are commands too and append to the ledger.
 */
import { type CatatanLedger } from '#shared/perintah/ledger';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import { sasaranKey, type Perubahan } from '#shared/perintah/sasaran';
import { catatJurnal } from '../jurnal/jurnal';
import { checkPelaku } from './check-pelaku';
import type { TriwulanDatabase } from './database';
import { checkTerkunci } from './kunci';
import { addCatatan, addCatatanPaket, type Pelaku, type Tanda } from './ledger';
import { writePerubahan } from './write-perubahan';
import { Ditolak, refuse } from './ditolak';
import { plan } from './plan-perintah';

/** The open office-year is not in the database. */
export class TahunHilang extends Error {
  override readonly name = 'TahunHilang';
}

/**
 * Runs one command on an office-year. `kelompok` joins changes to one step of undo (one stay in a field). `onCommit` is called
 * when the database holds the change and the journal not yet.
 * Never rejects for a refused command; rejects only when the database itself fails or has lost the office-year, and then
 * nothing was changed.
 * Whether what was changed is in the journal too, `jurnalTrouble` says.
 */
export async function runPerintah(
  db: TriwulanDatabase,
  tahunId: string,
  perintah: Perintah,
  pelaku: Pelaku,
  kelompok: string = crypto.randomUUID(),
  onCommit: () => void = () => undefined,
): Promise<HasilPerintah> {
  const catatan: CatatanLedger[] = [];
  try {
    await db.transaction('rw', [db.tahun, db.simpul, db.alur, db.isian, db.ledger, db.pengguna], async () => {
      // Asked for together: each question more is one more wait for the database behind every key.
      const [rencana, pengguna, alur] = await Promise.all([
        plan(db, tahunId, perintah, pelaku, kelompok),
        db.pengguna.toArray(),
        db.alur.where({ tahunId }).toArray(),
      ]);
      const { aksi, perubahan, alasan = null } = rencana;
      refuse(checkPelaku(pengguna, perubahan, pelaku));
      // A merge has its own rule for locked quarters, and what it brought can be taken back.
      if (rencana.revisi === undefined) refuse(await checkTerkunci(db, tahunId, alur, perubahan));
      if (rencana.catatan !== undefined) catatan.push(...(await addCatatanPaket(db, tahunId, rencana.catatan)));
      for (const p of perubahan) {
        const revisi = rencana.revisi?.get(sasaranKey(p.sasaran));
        catatan.push(await apply(db, tahunId, p, { aksi, pelaku, kelompok, alasan }, revisi));
      }
    });
  } catch (galat) {
    if (!(galat instanceof Ditolak)) throw galat;
    // A database that was thrown away refuses everything; what is typed waits until it is whole again.
    if ((await db.tahun.get(tahunId)) === undefined) throw new TahunHilang();
    return { status: 'ditolak', pesan: galat.message };
  }
  onCommit();
  await catatJurnal(db, tahunId, catatan);
  return { status: 'berhasil', jumlahPerubahan: catatan.length };
}

/** `sesudah` is the revision a merge gives; without one the entry itself is the revision. */
async function apply(
  db: TriwulanDatabase,
  tahunId: string,
  perubahan: Perubahan,
  tanda: Tanda,
  sesudah?: string | null,
): Promise<CatatanLedger> {
  const baru = crypto.randomUUID();
  const dasar = await writePerubahan(db, tahunId, perubahan, sesudah === undefined ? baru : sesudah);
  return addCatatan(db, tahunId, perubahan, tanda, { baru, dasar, ...(sesudah === undefined ? {} : { sesudah }) });
}
