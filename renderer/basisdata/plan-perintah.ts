/** What a command would change, checked by the core against what stands in the database. Nothing is written here. */
import { checkAjukan } from '#shared/alur/ajukan';
import { checkLangkahAlur, langkahAlur } from '#shared/alur/alur';
import { type HasilSusun } from '#shared/paket/catatan-gabung';
import { checkBukti, tambahBukti } from '#shared/bukti/bukti';
import { checkHapusCabang, hapusCabang } from '#shared/perintah/cabang';
import { checkIsian } from '#shared/perintah/check-isian';
import { checkSimpanKepala } from '#shared/perintah/check-kepala';
import { checkSimpanSimpul } from '#shared/perintah/check-simpul';
import { checkGantiTahun, diffTahun, isSame } from '#shared/perintah/diff-tahun';
import { inversePerubahan, netPerubahan, type AksiLedger } from '#shared/perintah/ledger';
import { checkPindahSimpul, pindahSimpul } from '#shared/perintah/pindah';
import {
  checkHapusVersi,
  checkTambahVersi,
  checkUbahPagu,
  checkUbahTarget,
  hapusVersi,
  tambahVersi,
  ubahPagu,
  ubahTarget,
} from '#shared/perintah/versi';
import type { AlurUnit, Simpul } from '#shared/model/triwulan-data';
import type { Perintah } from '#shared/perintah/perintah';
import {
  type DaftarBukti,
  type IsiMedan,
  type Perubahan,
  type SasaranBukti,
  type SasaranIsian,
  type SimpulBerurut,
} from '#shared/perintah/sasaran';
import {
  isianKey,
  joinData,
  readBukti,
  readMedan,
  splitData,
  urutBaru,
  type IsianRecord,
} from '#shared/penyimpanan/records';
import type { BacaanIsian } from './bacaan-isian';
import type { TriwulanDatabase } from './database';
import { readNextUndo, type Pelaku } from './ledger';
import { readRecords, readTahun } from './baca-tahun';
import { readIsian } from './write-perubahan';
import { Ditolak, refuse } from './ditolak';
import { planPaket } from './plan-paket';

/** The changes of one command, and how the ledger calls them. */
export interface Rencana {
  readonly aksi: AksiLedger;
  readonly perubahan: readonly Perubahan[];
  readonly alasan?: string | null;
  /** Entries to add before: what packets bring. */
  readonly catatan?: HasilSusun['catatan'];
  /** Of a merge, or of taking one back: the revision of each target afterwards. */
  readonly revisi?: ReadonlyMap<string, string | null>;
  /** The records of the figures and remarks that change, where nothing else does. */
  readonly isian?: readonly IsianRecord[];
}

interface IsianBaru {
  readonly sasaran: SasaranIsian;
  readonly ke: IsiMedan;
}

/** The figures and remarks that a command of the person changes. */
export function isianBaru(perintah: Perintah): readonly IsianBaru[] {
  if (perintah.jenis === 'UbahIsian') return [perintah];
  return perintah.jenis === 'UbahBanyakIsian' ? perintah.isian : [];
}

/**
 * `bacaan`: what the database holds of `isianBaru`. Throws `Ditolak` with the sentence for the person when the command may
 * not be.
 */
export async function plan(
  db: TriwulanDatabase,
  tahunId: string,
  perintah: Perintah,
  bacaan: Promise<BacaanIsian>,
  { pelaku, kelompok }: { readonly pelaku: Pelaku; readonly kelompok: string },
): Promise<Rencana> {
  const ubah = (perubahan: readonly Perubahan[]): Rencana => ({ aksi: { jenis: 'ubah' }, perubahan });
  switch (perintah.jenis) {
    case 'UbahIsian':
    case 'UbahBanyakIsian':
      return planIsian(await bacaan, isianBaru(perintah));
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
      return ubah(gantiSimpul(lama.simpul, ubahPagu(data, perintah.versi, perintah.isi)));
    }
    case 'UbahTarget': {
      const lama = await readRecords(db, tahunId);
      const data = joinData(lama);
      refuse(checkUbahTarget(data, perintah.versi, perintah.isi));
      return ubah(gantiSimpul(lama.simpul, ubahTarget(data, perintah.versi, perintah.isi)));
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

/** Nodes in the place of those that stand there, each where it is. */
function gantiSimpul(lama: readonly SimpulBerurut[], baru: readonly Simpul[]): Perubahan[] {
  return baru.flatMap((simpul): Perubahan[] => {
    const dari = lama.find((s) => s.simpul.id === simpul.id);
    if (dari === undefined) return [];
    const { urut } = dari;
    const sasaran = { jenis: 'simpul', id: simpul.id } as const;
    return [{ sasaran, dari: { urut, simpul: dari.simpul }, ke: { urut, simpul } }];
  });
}

/** Behind all nodes, and never the place of one that is there. */
async function lastUrut(db: TriwulanDatabase, tahunId: string): Promise<number> {
  const semua = await db.simpul.where({ tahunId }).toArray();
  return Math.max(urutBaru, ...semua.map((s) => s.urut));
}

/** The same of figures and remarks, from what was read: it waits for nothing. */
export function planIsian({ simpul, isian }: BacaanIsian, daftar: readonly IsianBaru[]): Rencana {
  const simpulDi = new Map(simpul.map((s) => [s.id, s.simpul]));
  const isianDi = new Map(isian.map((r) => [isianKey(r), r]));
  const perubahan = daftar.flatMap(({ sasaran, ke }): Perubahan[] => {
    refuse(checkIsian(simpulDi.get(sasaran.simpul) ?? null, sasaran, ke));
    const dari = readMedan(isianDi.get(isianKey(sasaran)), sasaran);
    return dari === ke ? [] : [{ sasaran, dari, ke }];
  });
  return { aksi: { jenis: 'ubah' }, perubahan, isian };
}

async function planBukti(
  db: TriwulanDatabase,
  tahunId: string,
  sasaran: SasaranBukti,
  ubah: (ada: DaftarBukti) => DaftarBukti,
): Promise<Perubahan[]> {
  const simpul = await db.simpul.get([tahunId, sasaran.simpul]);
  const [isian] = await readIsian(db, tahunId, [sasaran]);
  const dari = readBukti(isian);
  const ke = ubah(dari ?? []);
  refuse(checkBukti(simpul?.simpul ?? null, sasaran.id, dari ?? [], ke));
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
