/**
 * The only way data changes:
 *
 *   command > validated by the core against what stands in the database > records + ledger, one strict transaction
 *     > journal on the disk
 *
 * A refused command changes nothing and says why. Undo and redo are commands too and append to the ledger.
 */
import { checkAjukan } from '#shared/alur/ajukan';
import { checkLangkahAlur, langkahAlur } from '#shared/alur/alur';
import { refusalText, validateData } from '#shared/berkas/read-data';
import { susunCatatan, type HasilSusun } from '#shared/paket/catatan-gabung';
import { gabungPaket } from '#shared/paket/gabung-paket';
import { checkSatuTahun } from '#shared/paket/satu-tahun';
import { checkBukti, tambahBukti } from '#shared/bukti/bukti';
import { checkHapusCabang, hapusCabang } from '#shared/perintah/cabang';
import { checkIsian } from '#shared/perintah/check-isian';
import { checkSimpanKepala } from '#shared/perintah/check-kepala';
import { checkSimpanSimpul } from '#shared/perintah/check-simpul';
import { checkGantiTahun, diffTahun, isSame } from '#shared/perintah/diff-tahun';
import { inversePerubahan, netPerubahan, type AksiLedger, type CatatanLedger } from '#shared/perintah/ledger';
import { checkPindahSimpul, pindahSimpul } from '#shared/perintah/pindah';
import {
  checkHapusVersi,
  checkTambahVersi,
  checkUbahPagu,
  hapusVersi,
  tambahVersi,
  ubahPagu,
} from '#shared/perintah/versi';
import type { AlurUnit } from '#shared/model/triwulan-data';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import {
  sasaranKey,
  type DaftarBukti,
  type IsiMedan,
  type Perubahan,
  type SasaranBukti,
  type SasaranIsian,
} from '#shared/perintah/sasaran';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData, readBukti, readMedan, splitData, urutBaru } from '#shared/penyimpanan/records';
import { catatJurnal } from '../jurnal/jurnal';
import { checkPelaku } from './check-pelaku';
import type { TriwulanDatabase } from './database';
import { checkTerkunci } from './kunci';
import { addCatatan, addCatatanPaket, readCatatanPaket, readNextUndo, type Pelaku, type Tanda } from './ledger';
import { readKeadaan, readRecords, readTahun } from './baca-tahun';
import { buktiKey, isianKey, writePerubahan } from './write-perubahan';

class Ditolak extends Error {}

/**
 * Runs one command on an office-year. `kelompok` joins changes to one step of undo (one stay in a field).
 * Never rejects for a refused command; rejects only when the database itself fails, and then nothing was changed.
 * Whether what was changed is in the journal too, `jurnalTrouble` says.
 */
export async function runPerintah(
  db: TriwulanDatabase,
  tahunId: string,
  perintah: Perintah,
  pelaku: Pelaku,
  kelompok: string = crypto.randomUUID(),
): Promise<HasilPerintah> {
  const catatan: CatatanLedger[] = [];
  try {
    await db.transaction('rw', [db.tahun, db.simpul, db.alur, db.isian, db.ledger, db.pengguna], async () => {
      const rencana = await plan(db, tahunId, perintah, pelaku, kelompok);
      const { aksi, perubahan, alasan = null } = rencana;
      const [tanpaWewenang, terkunci] = await Promise.all([
        checkPelaku(db, perubahan, pelaku),
        // A merge has its own rule for locked quarters, and what it brought can be taken back.
        rencana.revisi === undefined ? checkTerkunci(db, tahunId, perubahan) : null,
      ]);
      refuse(tanpaWewenang);
      refuse(terkunci);
      catatan.push(...(await addCatatanPaket(db, tahunId, rencana.catatan ?? [])));
      for (const p of perubahan) {
        const revisi = rencana.revisi?.get(sasaranKey(p.sasaran));
        catatan.push(await apply(db, tahunId, p, { aksi, pelaku, kelompok, alasan }, revisi));
      }
    });
  } catch (galat) {
    if (galat instanceof Ditolak) return { status: 'ditolak', pesan: galat.message };
    throw galat;
  }
  await catatJurnal(db, tahunId, catatan);
  return { status: 'berhasil', jumlahPerubahan: catatan.length };
}

interface Rencana {
  readonly aksi: AksiLedger;
  readonly perubahan: readonly Perubahan[];
  readonly alasan?: string | null;
  /** Entries to add before: what packets bring. */
  readonly catatan?: HasilSusun['catatan'];
  /** Of a merge, or of taking one back: the revision of each target afterwards. */
  readonly revisi?: ReadonlyMap<string, string | null>;
}

async function plan(
  db: TriwulanDatabase,
  tahunId: string,
  perintah: Perintah,
  pelaku: Pelaku,
  kelompok: string,
): Promise<Rencana> {
  const ubah = (perubahan: readonly Perubahan[]): Rencana => ({ aksi: { jenis: 'ubah' }, perubahan });
  switch (perintah.jenis) {
    case 'UbahIsian':
      return ubah(await planIsian(db, tahunId, perintah));
    case 'UbahBanyakIsian': {
      const perubahan: Perubahan[] = [];
      for (const isian of perintah.isian) perubahan.push(...(await planIsian(db, tahunId, isian)));
      return ubah(perubahan);
    }
    case 'TambahBukti': {
      const baru = { pelaku: pelaku.nama, waktu: new Date().toISOString() };
      return ubah(
        await planBukti(db, tahunId, perintah.sasaran, (ada) =>
          tambahBukti(
            ada,
            perintah.berkas.map((b) => ({ ...b, ...baru })),
          ),
        ),
      );
    }
    case 'HapusBukti':
      return ubah(
        await planBukti(db, tahunId, perintah.sasaran, (ada) => ada.filter((b) => b.sha256 !== perintah.sha256)),
      );
    case 'GantiTahun': {
      const lama = await readRecords(db, tahunId);
      refuse(checkGantiTahun(lama.kepala, perintah.data));
      return ubah(diffTahun(lama, splitData(perintah.data, tahunId)));
    }
    case 'SimpanSimpul': {
      refuse(checkSimpanSimpul(await readTahun(db, tahunId), perintah.simpul));
      const lama = await db.simpul.get([tahunId, perintah.simpul.id]);
      const urut = lama?.urut ?? (await lastUrut(db, tahunId)) + 1;
      return ubah([
        {
          sasaran: { jenis: 'simpul', id: perintah.simpul.id },
          dari: lama === undefined ? null : { urut, simpul: lama.simpul },
          ke: { urut, simpul: perintah.simpul },
        },
      ]);
    }
    case 'HapusCabang': {
      const lama = await readRecords(db, tahunId);
      const data = joinData(lama);
      refuse(checkHapusCabang(data, perintah.id));
      return ubah(diffTahun(lama, splitData(hapusCabang(data, perintah.id), tahunId)));
    }
    case 'PindahSimpul': {
      const { simpul } = await readRecords(db, tahunId);
      const daftar = simpul.map((s) => ({ urut: s.urut, simpul: s.simpul }));
      refuse(checkPindahSimpul(daftar, perintah));
      return ubah(pindahSimpul(daftar, perintah));
    }
    case 'TambahVersi': {
      const lama = await readRecords(db, tahunId);
      const data = joinData(lama);
      refuse(checkTambahVersi(data, perintah.versi, perintah.dari));
      const baru = tambahVersi(data, perintah.versi, perintah.dari);
      refuse(checkGantiTahun(lama.kepala, baru));
      return ubah(diffTahun(lama, splitData(baru, tahunId)));
    }
    case 'HapusVersi': {
      const lama = await readRecords(db, tahunId);
      const data = joinData(lama);
      refuse(checkHapusVersi(data, perintah.id));
      return ubah(diffTahun(lama, splitData(hapusVersi(data, perintah.id), tahunId)));
    }
    case 'UbahPagu': {
      const lama = await readRecords(db, tahunId);
      const data = joinData(lama);
      refuse(checkUbahPagu(data, perintah.versi, perintah.isi));
      return ubah(
        ubahPagu(data, perintah.versi, perintah.isi).flatMap((simpul): Perubahan[] => {
          const dari = lama.simpul.find((s) => s.id === simpul.id);
          return dari === undefined
            ? []
            : [
                {
                  sasaran: { jenis: 'simpul', id: simpul.id },
                  dari: { urut: dari.urut, simpul: dari.simpul },
                  ke: { urut: dari.urut, simpul },
                },
              ];
        }),
      );
    }
    case 'SimpanKepala': {
      const lama = await readRecords(db, tahunId);
      refuse(checkSimpanKepala(joinData(lama), perintah.kepala));
      return ubah(
        isSame(lama.kepala, perintah.kepala)
          ? []
          : [{ sasaran: { jenis: 'kepala' }, dari: lama.kepala, ke: perintah.kepala }],
      );
    }
    case 'UbahAlur':
      return planAlur(db, tahunId, perintah, pelaku);
    case 'TerapkanPaket':
      return planPaket(db, tahunId, perintah, pelaku, kelompok);
    case 'Urungkan':
    case 'Ulangi':
      return planUndo(db, tahunId, perintah.jenis, pelaku);
  }
}

/** Behind all nodes, and never the place of one that is there. */
async function lastUrut(db: TriwulanDatabase, tahunId: string): Promise<number> {
  const semua = await db.simpul.where({ tahunId }).toArray();
  return Math.max(urutBaru, ...semua.map((s) => s.urut));
}

async function planIsian(
  db: TriwulanDatabase,
  tahunId: string,
  { sasaran, ke }: { readonly sasaran: SasaranIsian; readonly ke: IsiMedan },
): Promise<Perubahan[]> {
  const [simpul, isian] = await Promise.all([
    db.simpul.get([tahunId, sasaran.simpul]),
    db.isian.get(isianKey(tahunId, sasaran)),
  ]);
  refuse(checkIsian(simpul?.simpul ?? null, sasaran, ke));
  const dari = readMedan(isian, sasaran);
  return dari === ke ? [] : [{ sasaran, dari, ke }];
}

async function planBukti(
  db: TriwulanDatabase,
  tahunId: string,
  sasaran: SasaranBukti,
  ubah: (ada: DaftarBukti) => DaftarBukti,
): Promise<Perubahan[]> {
  const simpul = await db.simpul.get([tahunId, sasaran.simpul]);
  const dari = readBukti(await db.isian.get(buktiKey(tahunId, sasaran)));
  const ke = ubah(dari ?? []);
  refuse(checkBukti(simpul?.simpul ?? null, sasaran.id, ke));
  return ke.length === (dari?.length ?? 0) ? [] : [{ sasaran, dari, ke: ke.length === 0 ? null : ke }];
}

async function planAlur(
  db: TriwulanDatabase,
  tahunId: string,
  { unit, triwulan, aksi, alasan, catatan = [] }: Perintah & { readonly jenis: 'UbahAlur' },
  pelaku: Pelaku,
): Promise<Rencana> {
  const dari = (await db.alur.get([tahunId, unit, triwulan]))?.isi ?? null;
  refuse(checkLangkahAlur(dari?.status ?? 'draf', aksi, alasan));
  if (aksi === 'ajukan') refuse(checkAjukan(await readTahun(db, tahunId), unit, triwulan, alasan));
  const ke: AlurUnit = {
    unit,
    triwulan,
    status: langkahAlur[aksi].ke,
    alasan: alasan === null || alasan.trim() === '' ? null : alasan.trim(),
    ...(catatan.length === 0 ? {} : { catatan: [...catatan] }),
    pelaku: pelaku.nama,
    waktu: new Date().toISOString(),
  };
  return {
    aksi: { jenis: 'alur' },
    perubahan: [{ sasaran: { jenis: 'alur', unit, triwulan }, dari, ke }],
    alasan: ke.alasan,
  };
}

async function planUndo(
  db: TriwulanDatabase,
  tahunId: string,
  jenis: 'Urungkan' | 'Ulangi',
  pelaku: Pelaku,
): Promise<Rencana> {
  const berikut = await readNextUndo(db, tahunId, pelaku.mesin);
  const kelompok = jenis === 'Urungkan' ? berikut.urung : berikut.ulang;
  if (kelompok === null)
    throw new Ditolak(
      jenis === 'Urungkan' ? 'Tidak ada perubahan yang dapat diurungkan.' : 'Tidak ada perubahan yang dapat diulangi.',
    );
  const catatan = await db.ledger.where({ tahunId, kelompok }).toArray();
  const bersih = netPerubahan(catatan);
  const gabungan = catatan.flatMap((c) =>
    c.revisi === undefined ? [] : [[c.kunci, jenis === 'Urungkan' ? c.revisiDasar : c.revisi] as const],
  );
  return {
    aksi: { jenis: jenis === 'Urungkan' ? 'urung' : 'ulang', kelompok },
    perubahan: jenis === 'Urungkan' ? bersih.toReversed().map(inversePerubahan) : bersih,
    ...(gabungan.length === 0 ? {} : { revisi: new Map(gabungan) }),
  };
}

function refuse(pesan: string | null): void {
  if (pesan !== null) throw new Ditolak(pesan);
}

async function planPaket(
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
