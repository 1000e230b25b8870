/** Putting back what the database lost: single entries, or a whole office-year. */
import type { IsiCadangan } from '#shared/cadangan/isi-cadangan';
import { dropTersusul, findHilang, type CatatanHilang } from '#shared/jurnal/banding';
import type { JurnalTahun } from '#shared/jurnal/rekaman';
import { revisiSesudah, type CatatanLedger } from '#shared/perintah/ledger';
import type { TahunRecord } from '#shared/penyimpanan/records';
import { putBarisTahun, tabelTahun, type BarisTahun } from '../basisdata/baris-tahun';
import type { TriwulanDatabase } from '../basisdata/database';
import { addCatatan } from '../basisdata/ledger';
import { readRekaman, writePerubahan } from '../basisdata/write-perubahan';
import { backUp } from '../cadangan/back-up';

/** A backup that was read. */
export interface Dasar {
  readonly nama: string;
  readonly isi: IsiCadangan;
}

export interface TahunDibangun {
  readonly tahun: TahunRecord;
  /** Entries that came from the journal. */
  readonly jumlah: number;
}

/** Builds an office-year that is not in the database from a backup, and brings back what the journal has beyond it. */
export async function bangun(
  db: TriwulanDatabase,
  { nama, isi }: Dasar,
  jurnal: JurnalTahun | undefined,
): Promise<TahunDibangun> {
  // The checksum says that this program wrote them, from rows of its own tables.
  const tabel = isi.tabel as BarisTahun;
  await db.transaction('rw', tabelTahun(db), () => putBarisTahun(db, tabel));
  const hilang = await catatanHilang(db, jurnal?.catatan ?? []);
  await bringBack(db, isi.tahunId, hilang);
  const tahun = await db.tahun.get(isi.tahunId);
  if (tahun === undefined) throw new Error(`backup ${nama} holds no head of its office-year`);
  await backUp(db, isi.tahunId, 'setelah pemulihan');
  return { tahun, jumlah: hilang.length };
}

/** Entries of the journal that the ledger lacks. */
export async function catatanHilang(db: TriwulanDatabase, catatan: readonly CatatanLedger[]): Promise<CatatanHilang[]> {
  const ada = await db.ledger
    .where('id')
    .anyOf(catatan.map((c) => c.id))
    .toArray();
  // Another office-year of this PC may hold the entries of the same packet.
  const milik = ada.filter((c) => c.tahunId === catatan[0]?.tahunId);
  const hilang = findHilang(catatan, new Set(milik.map((c) => c.id)));
  const letak = new Map(
    hilang.map((h): [string, [string, string]] => [h.catatan.kunci, [h.catatan.tahunId, h.catatan.kunci]]),
  );
  const diSana = await db.ledger
    .where('[tahunId+kunci]')
    .anyOf([...letak.values()])
    .toArray();
  return dropTersusul(hilang, diSana);
}

/** Puts entries back, each into the ledger and, where it is still the last word, into its record. */
export async function bringBack(
  db: TriwulanDatabase,
  tahunId: string,
  hilang: readonly CatatanHilang[],
): Promise<void> {
  if (hilang.length === 0) return;
  await db.transaction('rw', tabelTahun(db), async () => {
    const tahun = await db.tahun.get(tahunId);
    // Without its head there is no office-year to put values into; its entries are kept.
    if (tahun !== undefined) {
      const isi = hilang.filter((h) => h.denganIsi).map((h) => h.catatan);
      const rekaman = await readRekaman(
        db,
        tahun,
        isi.map((c) => c.perubahan.sasaran),
      );
      await writePerubahan(
        db,
        rekaman,
        isi.map((c) => ({ perubahan: c.perubahan, revisi: revisiSesudah(c) })),
      );
    }
    await addCatatan(
      db,
      hilang.map((h) => h.catatan),
    );
  });
}
