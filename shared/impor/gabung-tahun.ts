/**
 * Adds the quarter of a report to a year that is already there:
 *
 *   rows matched (cocokkan) > plan compared with the version in force: the same, or what the person says about the changes
 *     > new rows added, rows that are gone listed > the quarter's realisasi put in the place of what stood there
 *
 * Names, units, formulas and everything the year knows beyond the report stay as they are.
 */
import { triwulanRomawi, type Triwulan, type TriwulanData, type VersiAnggaran } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { cocokkan, type Ditentukan, type Pasangan } from './cocokkan';
import { daftarCocok, daftarHilang } from './daftar-cocok';
import { gabungRealisasi, type Sebutan } from './gabung-realisasi';
import { PenambahRencana, type BahanGabung } from './gabung-rencana';
import type { Penambahan, PilihanRencana } from './penambahan';
import { perubahanRencana } from './perubahan-rencana';
import { satuBaris } from './teks';

export interface Gabungan {
  readonly data: TriwulanData;
  /** From ids of the report to ids of the year. */
  readonly simpul: ReadonlyMap<string, string>;
  readonly indikator: ReadonlyMap<string, string>;
  readonly penambahan: Penambahan;
}

export interface PilihanGabung {
  readonly ditentukan: Ditentukan;
  /** What becomes of a changed plan; null for a new version. */
  readonly rencana: PilihanRencana | null;
}

/** The year with the quarter added; `baru` is the report as a year of its own, with one version. */
export function gabungTahun(
  lama: TriwulanData,
  baru: TriwulanData,
  triwulan: Triwulan,
  bahan: BahanGabung,
  pilihan: PilihanGabung,
): Gabungan {
  const pasangan = cocokkan(lama.simpul, baru.simpul, pilihan.ditentukan);
  const cocok = daftarCocok(lama, baru, pasangan, { alamat: bahan.alamat, ditentukan: pilihan.ditentukan });
  for (const c of cocok)
    if (c.lama !== null && c.dasar === 'mirip')
      bahan.catatan.tambah(c.alamat, 'dicocokkan meski ejaannya berbeda', c.nama, c.lama.nama);
  const penamaan = new Penamaan(lama, pasangan);
  const simpul = new Map(baru.simpul.map((s) => [s.id, penamaan.simpul(s.id)]));
  const indikator = new Map(
    baru.simpul.flatMap((s) =>
      s.indikator.map((i) => [i.id, penamaan.indikator(i.id, simpul.get(s.id) ?? s.id)] as const),
    ),
  );
  const peta = { simpul, indikator };

  const versiBaru = baru.versiAnggaran[0]?.id ?? '';
  const berlaku = versiBerlaku(lama.versiAnggaran, triwulan);
  const perubahan = perubahanRencana(lama, baru, pasangan, { berlaku, versiBaru, alamat: bahan.alamat });
  const rencana = perubahan.length === 0 && berlaku !== null ? 'sama' : decide(berlaku, pilihan.rencana);
  const baruDibuat = rencana === 'versi-baru' || berlaku === null;
  const versi = baruDibuat ? newVersion(lama, triwulan, pilihan.rencana) : berlaku;
  if (rencana === 'versi-baru')
    bahan.catatan.tambah('', 'versi anggaran baru', berlaku?.nama ?? 'belum ada', versi.nama);
  if (rencana === 'koreksi') bahan.catatan.tambah('', 'versi anggaran diperbaiki', versi.nama, versi.nama);
  for (const p of perubahan)
    if (p.apa === 'pagu' || p.apa === 'target' || rencana === 'tetap')
      bahan.catatan.tambah(
        p.alamat,
        rencana === 'tetap' ? 'rencana tidak diambil' : 'rencana berubah',
        `${p.nama}: ${p.dari}`,
        p.ke,
      );

  const tambahan = new PenambahRencana(lama, {
    baru,
    versiBaru,
    versi: versi.id,
    berlaku: berlaku?.id ?? null,
    cara: rencana,
    pasangan,
    peta,
    bahan,
  });
  const realisasi = rencana === 'tetap' ? onlyMatched(baru.realisasi, pasangan) : baru.realisasi;
  return {
    data: {
      ...lama,
      unit: [
        ...lama.unit,
        ...baru.unit.filter(
          (u) =>
            rencana !== 'tetap' &&
            baru.simpul.some((s) => s.unit === u.id && !pasangan.simpul.has(s.id)) &&
            !lama.unit.some((l) => l.id === u.id),
        ),
      ],
      versiAnggaran: baruDibuat ? insertVersion(lama.versiAnggaran, versi) : lama.versiAnggaran,
      simpul: tambahan.simpul(),
      realisasi: gabungRealisasi(lama.realisasi, realisasi, peta, triwulan, {
        catatan: bahan.catatan,
        sebut: sebutanDari(baru, peta, bahan.alamat),
      }),
    },
    ...peta,
    penambahan: { berlaku, perubahan, rencana, cocok, hilang: bahan.sebagian ? [] : daftarHilang(lama, pasangan) },
  };
}

/** Without a version in force there is nothing to correct or to keep. */
function decide(berlaku: VersiAnggaran | null, pilihan: PilihanRencana | null): PilihanRencana['cara'] {
  return berlaku === null ? 'versi-baru' : (pilihan?.cara ?? 'versi-baru');
}

/** Realisasi of rows that the year has; where its plan is kept, the others have no place. */
function onlyMatched(r: TriwulanData['realisasi'], { simpul, indikator }: Pasangan): TriwulanData['realisasi'] {
  return {
    indikator: r.indikator.filter((x) => indikator.has(x.indikator)),
    anggaran: r.anggaran.filter((x) => simpul.has(x.simpul)),
    keterangan: r.keterangan.filter((x) => simpul.has(x.simpul)),
  };
}

function sebutanDari(
  baru: TriwulanData,
  peta: { readonly simpul: ReadonlyMap<string, string>; readonly indikator: ReadonlyMap<string, string> },
  alamat: (id: string) => string,
): Sebutan {
  const semua = new Map(
    baru.simpul.flatMap((s) => [
      [peta.simpul.get(s.id) ?? s.id, { alamat: alamat(s.id), nama: s.nama }] as const,
      ...s.indikator.map((i) => [peta.indikator.get(i.id) ?? i.id, { alamat: alamat(i.id), nama: i.nama }] as const),
    ]),
  );
  return (id) => semua.get(id) ?? { alamat: '', nama: id };
}

/** Ids for rows that the year does not have yet. */
class Penamaan {
  private readonly dipakai: Set<string>;
  private readonly pasangan: Pasangan;

  constructor(lama: TriwulanData, pasangan: Pasangan) {
    this.dipakai = new Set(lama.simpul.flatMap((s) => [s.id, ...s.indikator.map((i) => i.id)]));
    this.pasangan = pasangan;
  }

  simpul(id: string): string {
    return this.pasangan.simpul.get(id) ?? this.unik(id);
  }

  indikator(id: string, simpul: string): string {
    return (
      this.pasangan.indikator.get(id) ??
      this.unik(id.includes('#') ? `${simpul}#${id.slice(id.lastIndexOf('#') + 1)}` : id)
    );
  }

  private unik(id: string): string {
    let calon = id;
    for (let n = 2; this.dipakai.has(calon); n++) calon = `${id}-${n.toString()}`;
    this.dipakai.add(calon);
    return calon;
  }
}

/** Name of a version that nobody has named. */
export function usulNamaVersi(triwulan: Triwulan): string {
  return `Anggaran menurut laporan Triwulan ${triwulanRomawi[triwulan]}`;
}

function newVersion(lama: TriwulanData, triwulan: Triwulan, pilihan: PilihanRencana | null): VersiAnggaran {
  const dasar = `impor-tw${triwulan.toString()}`;
  let id = dasar;
  for (let n = 2; lama.versiAnggaran.some((v) => v.id === id); n++) id = `${dasar}-${n.toString()}`;
  const nama = pilihan?.cara === 'versi-baru' ? satuBaris(pilihan.nama) : '';
  return { id, nama: nama === '' ? usulNamaVersi(triwulan) : nama, mulaiTriwulan: triwulan };
}

/** Behind the version that was in force, before those that begin later. */
function insertVersion(daftar: readonly VersiAnggaran[], versi: VersiAnggaran): VersiAnggaran[] {
  const n = daftar.findLastIndex((v) => v.mulaiTriwulan <= versi.mulaiTriwulan) + 1;
  return [...daftar.slice(0, n), versi, ...daftar.slice(n)];
}
