/**
 * Adds the quarter of a report to a year that is already there:
 *
 *   rows matched (cocokkan) > plan compared with the version in force: the same, or a new version from this quarter on
 *     > new rows added, rows that are gone listed > the quarter's realisasi put in the place of what stood there
 *
 * Names, units, formulas and everything the year knows beyond the report stay as they are.
 */
import { triwulanRomawi, type Triwulan, type TriwulanData, type VersiAnggaran } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { cocokkan, type Pasangan } from './cocokkan';
import { gabungRealisasi } from './gabung-realisasi';
import { isSameTarget, PenambahRencana, type BahanGabung } from './gabung-rencana';

export interface Gabungan {
  readonly data: TriwulanData;
  /** From ids of the report to ids of the year. */
  readonly simpul: ReadonlyMap<string, string>;
  readonly indikator: ReadonlyMap<string, string>;
}

/** The year with the quarter added; `baru` is the report as a year of its own, with one version. */
export function gabungTahun(lama: TriwulanData, baru: TriwulanData, triwulan: Triwulan, bahan: BahanGabung): Gabungan {
  const pasangan = cocokkan(lama.simpul, baru.simpul);
  for (const r of pasangan.ragu)
    bahan.catatan.tambah(bahan.alamat(r.id), 'dicocokkan meski ejaannya berbeda', r.baru, r.lama);
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
  const rencanaSama = berlaku !== null && isSamePlan(lama, baru, pasangan, berlaku.id, versiBaru);
  const versi = rencanaSama ? berlaku : newVersion(lama, triwulan);
  if (!rencanaSama) bahan.catatan.tambah('', 'versi anggaran baru', berlaku?.nama ?? 'belum ada', versi.nama);

  const tambahan = new PenambahRencana(lama, {
    baru,
    versiBaru,
    versi: versi.id,
    berlaku: berlaku?.id ?? null,
    pasangan,
    peta,
    bahan,
  });
  return {
    data: {
      ...lama,
      unit: [
        ...lama.unit,
        ...baru.unit.filter(
          (u) =>
            baru.simpul.some((s) => s.unit === u.id && !pasangan.simpul.has(s.id)) &&
            !lama.unit.some((l) => l.id === u.id),
        ),
      ],
      versiAnggaran: rencanaSama ? lama.versiAnggaran : insertVersion(lama.versiAnggaran, versi),
      simpul: tambahan.simpul(),
      realisasi: gabungRealisasi(lama.realisasi, baru.realisasi, peta, triwulan, bahan.catatan),
    },
    ...peta,
  };
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

function newVersion(lama: TriwulanData, triwulan: Triwulan): VersiAnggaran {
  const dasar = `impor-tw${triwulan.toString()}`;
  let id = dasar;
  for (let n = 2; lama.versiAnggaran.some((v) => v.id === id); n++) id = `${dasar}-${n.toString()}`;
  return { id, nama: `Anggaran menurut laporan Triwulan ${triwulanRomawi[triwulan]}`, mulaiTriwulan: triwulan };
}

/** Behind the version that was in force, before those that begin later. */
function insertVersion(daftar: readonly VersiAnggaran[], versi: VersiAnggaran): VersiAnggaran[] {
  const n = daftar.findLastIndex((v) => v.mulaiTriwulan <= versi.mulaiTriwulan) + 1;
  return [...daftar.slice(0, n), versi, ...daftar.slice(n)];
}

function isSamePlan(
  lama: TriwulanData,
  baru: TriwulanData,
  pasangan: Pasangan,
  versiLama: string,
  versiBaru: string,
): boolean {
  const simpulLama = new Map(lama.simpul.map((s) => [s.id, s]));
  return baru.simpul.every((s) => {
    const l = simpulLama.get(pasangan.simpul.get(s.id) ?? '');
    if (l === undefined) return false;
    const indikatorLama = new Map(l.indikator.map((i) => [i.id, i]));
    const targetSama = s.indikator.every((i) =>
      isSameTarget(indikatorLama.get(pasangan.indikator.get(i.id) ?? '')?.target[versiLama], i.target[versiBaru]),
    );
    return targetSama && (s.pagu?.[versiBaru] ?? 0) === (l.pagu?.[versiLama] ?? 0);
  });
}
