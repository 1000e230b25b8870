/**
 * The only way data changes:
 *
 *   command > validated by the core against what stands in the database > records + ledger, one strict transaction
 *                                                                        > journal on the disk, at the same time
 *
 * A refused command changes nothing and says why. Undo and redo are commands too and append to the ledger.
 */
import Dexie from 'dexie';
import { revisiSesudah, type CatatanLedger } from '#shared/perintah/ledger';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import { sasaranKey } from '#shared/perintah/sasaran';
import { batalkanJurnal, catatJurnal } from '../jurnal/jurnal';
import { readBacaan, takeDimuka, type BacaanIsian } from './bacaan-isian';
import { checkPelaku } from './check-pelaku';
import type { TriwulanDatabase } from './database';
import { checkTerkunci, maybeTerkunci } from './kunci';
import { addCatatan, susunCatatan, susunCatatanPaket, type Pelaku, type Tanda } from './ledger';
import { readRekaman, revisiDi, writePerubahan, type Rekaman } from './write-perubahan';
import { Ditolak, refuse } from './ditolak';
import { isianBaru, plan, planIsian, type Rencana } from './plan-perintah';

/** The open office-year is not in the database. */
export class TahunHilang extends Error {
  override readonly name = 'TahunHilang';
}

/** What the database refuses again and again is not to be written into the journal and taken back each time. */
let terganggu = false;

/**
 * Runs one command on an office-year. `kelompok` joins changes to one step of undo (one stay in a field). `onCommit` is called
 * when the database holds the change; the journal may still be on its way.
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
  let catatan: readonly CatatanLedger[] = [];
  let jurnal = null as Promise<void> | null;
  try {
    await inTransaction(db, perintah.jenis === 'UbahIsian', async (commit) => {
      const isian = isianBaru(perintah);
      // What was read ahead is planned and written without waiting for anything: before the key is even drawn.
      const dimuka = takeDimuka(db, tahunId, isian);
      const [rencana, { tahun, pengguna, alur }] =
        dimuka === null
          ? await readAndPlan(db, tahunId, perintah, { pelaku, kelompok })
          : [planIsian(dimuka, isian), dimuka];
      if (tahun === undefined) throw new TahunHilang();
      const { perubahan } = rencana;
      refuse(checkPelaku(pengguna, perubahan, pelaku));
      // A merge has its own rule for locked quarters, and what it brought can be taken back.
      const mungkin = rencana.revisi === undefined ? maybeTerkunci(alur, perubahan) : [];
      if (mungkin.length > 0) refuse(await checkTerkunci(db, { tahunId, alur, mungkin }));
      const rekaman =
        rencana.isian === undefined
          ? await readRekaman(
              db,
              tahun,
              perubahan.map((p) => p.sasaran),
            )
          : { tahun, simpul: [], alur: [], isian: rencana.isian };
      const milik = susunCatatanPerubahan(rekaman, rencana, { pelaku, kelompok });
      catatan = [...susunCatatanPaket(tahunId, rencana.catatan ?? []), ...milik];
      // What comes now is refused by nothing but the disk.
      if (!terganggu) jurnal = Dexie.ignoreTransaction(() => catatJurnal(db, tahunId, catatan));
      await commit(
        Promise.all([
          writePerubahan(
            db,
            rekaman,
            milik.map((c) => ({ perubahan: c.perubahan, revisi: revisiSesudah(c) })),
          ),
          addCatatan(db, catatan),
        ]),
      );
    });
  } catch (galat) {
    if (!(galat instanceof Ditolak)) {
      terganggu = true;
      if (jurnal !== null) batalkanJurnal(db, tahunId, catatan);
      throw galat;
    }
    // A database that was thrown away refuses everything; what is typed waits until it is whole again.
    if ((await db.tahun.get(tahunId)) === undefined) throw new TahunHilang();
    return { status: 'ditolak', pesan: galat.message };
  }
  terganggu = false;
  onCommit();
  await (jurnal ?? catatJurnal(db, tahunId, catatan));
  return { status: 'berhasil', jumlahPerubahan: catatan.length };
}

async function readAndPlan(
  db: TriwulanDatabase,
  tahunId: string,
  perintah: Perintah,
  tanda: Pick<Tanda, 'pelaku' | 'kelompok'>,
): Promise<[Rencana, BacaanIsian]> {
  const bacaan = readBacaan(
    db,
    tahunId,
    isianBaru(perintah).map((i) => i.sasaran),
  );
  return Promise.all([plan(db, tahunId, perintah, bacaan, tanda), bacaan]);
}

/** The entries of the changes, each going on from the revision that its target has then. */
function susunCatatanPerubahan(
  rekaman: Rekaman,
  { aksi, perubahan, alasan = null, revisi }: Rencana,
  { pelaku, kelompok }: Pick<Tanda, 'pelaku' | 'kelompok'>,
): CatatanLedger[] {
  const awal = revisiDi(rekaman);
  const kini = new Map<string, string | null>();
  return perubahan.map((p) => {
    const kunci = sasaranKey(p.sasaran);
    const baru = crypto.randomUUID();
    // Only a merge gives a revision; without one the entry itself is the revision.
    const sesudah = revisi?.get(kunci);
    const dasar = kini.has(kunci) ? (kini.get(kunci) ?? null) : awal(p.sasaran);
    kini.set(kunci, sesudah === undefined ? baru : sesudah);
    return susunCatatan(
      rekaman.tahun.id,
      p,
      { aksi, pelaku, kelompok, alasan },
      { baru, dasar, ...(sesudah === undefined ? {} : { sesudah }) },
    );
  });
}

/**
 * One transaction over all that commands change. Hand `commit` the writes as soon as all are asked for: then the database does
 * not wait until its answers were heard. `segera`: resolves before Dexie lets the live queries ask again. A figure that is typed
 * is on the screen already; what a form or a paste changed comes by them.
 */
function inTransaction(
  db: TriwulanDatabase,
  segera: boolean,
  isi: (commit: (ditulis: Promise<unknown>) => Promise<void>) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Only of an async function does Dexie know that its awaits belong to the transaction.
    db.transaction('rw', [db.tahun, db.simpul, db.alur, db.isian, db.ledger, db.pengguna], async ({ idbtrans }) => {
      await isi(async (ditulis) => {
        let semua = false;
        // A write that failed is told by Dexie.
        db.transactions.onComplete(idbtrans, () => {
          if (segera && semua) resolve();
        });
        idbtrans.commit();
        await ditulis;
        semua = true;
      });
    }).then(resolve, reject);
  });
}
