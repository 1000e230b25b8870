/**
 * The year after: its plan begins as the plan of the year before.
 *
 * Taken over: office, signatories, rules, units, the tree, and the indicators with the ids they have, so that a row is the
 * same row in both years. Left behind: realisasi, remarks and workflow; what the year ended with comes along as
 * `realisasiTahunLalu`. There is one budget version, the DPA of the new year, valid from Triwulan I.
 */
import { createVersiMurni } from '#shared/model/tahun-kosong';
import { jenjangUrut, type Indikator, type Jenjang, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { petakanKode } from './kode-empat-digit';
import { realisasiAkhir } from './realisasi-akhir';

export interface PilihanTahunBerikut {
  /** Target of the last budget version of the year before, instead of none. */
  readonly salinTarget: boolean;
  /** Pagu of that version, instead of none. */
  readonly salinPagu: boolean;
  /** Gives sub kegiatan their code of four digits (see kode-empat-digit.ts). */
  readonly petakanKode: boolean;
  /** Ids of nodes that do not go on; what hangs on them does not either. */
  readonly tanpa: ReadonlySet<string>;
}

/** The next year of a sound file of a year before `maxTahun`; sound itself. `data` is left as it is. */
export function susunTahunBerikut(data: TriwulanData, pilihan: PilihanTahunBerikut): TriwulanData {
  const tahun = data.tahun + 1;
  const versi = createVersiMurni(tahun);
  const lama = versiBerlaku(data.versiAnggaran, 4)?.id ?? null;
  const akhir = realisasiAkhir(data);
  const tetap = withoutCabang(data.simpul, pilihan.tanpa);
  const ada = new Set(tetap.map((s) => s.id));
  const indikator = new Set(tetap.flatMap((s) => s.indikator.map((i) => i.id)));
  const kodeBaru = new Map(
    pilihan.petakanKode ? petakanKode(tetap).berganti.map((k) => [k.simpul.id, k.baru] as const) : [],
  );

  const lanjutkanIndikator = (i: Indikator): Indikator => {
    const { realisasiTahunLalu: _dulu, hitung: _hitung, program: _program, targetAngka: _angka, ...lain } = i;
    const hitung = lanjutkanHitung(i, indikator);
    const pembiaya = i.program?.filter((p) => ada.has(p)) ?? [];
    const nilai = akhir.kinerja.get(i.id);
    const angka = pilihan.salinTarget && lama !== null ? (i.targetAngka?.[lama] ?? null) : null;
    return {
      ...lain,
      target: { [versi.id]: pilihan.salinTarget && lama !== null ? (i.target[lama] ?? null) : null },
      ...(angka === null ? {} : { targetAngka: { [versi.id]: angka } }),
      ...(hitung === undefined ? {} : { hitung }),
      ...(pembiaya.length === 0 ? {} : { program: pembiaya }),
      ...(nilai === undefined ? {} : { realisasiTahunLalu: nilai }),
    };
  };
  const lanjutkanSimpul = (s: Simpul): Simpul => {
    const { realisasiTahunLalu: _dulu, pagu: _pagu, ...lain } = s;
    const nilai = akhir.anggaran.get(s.id);
    return {
      ...lain,
      kode: kodeBaru.get(s.id) ?? s.kode,
      ...(s.jenjang === 'subkegiatan'
        ? { pagu: { [versi.id]: pilihan.salinPagu && lama !== null ? (s.pagu?.[lama] ?? null) : null } }
        : {}),
      indikator: s.indikator.map(lanjutkanIndikator),
      ...(nilai === undefined ? {} : { realisasiTahunLalu: nilai }),
    };
  };

  const { alur: _alur, ...kepala } = data;
  return {
    ...kepala,
    tahun,
    versiAnggaran: [versi],
    simpul: tetap.map(lanjutkanSimpul),
    realisasi: { indikator: [], anggaran: [], keterangan: [] },
  };
}

export interface RingkasanTahunBerikut {
  readonly jumlah: Readonly<Record<Jenjang, number>>;
  readonly indikator: number;
  /** Indicators and sub kegiatan that bring the figure the year before ended with. */
  readonly denganNilai: { readonly indikator: number; readonly subKegiatan: number };
  /** Names of nodes and indicators that mention the year before, such as "Jumlah dokumen Renja Tahun 2022". */
  readonly menyebutTahunLalu: number;
}

/** What a year made by `susunTahunBerikut` holds, for the preview. */
export function ringkasTahunBerikut({ tahun, simpul }: TriwulanData): RingkasanTahunBerikut {
  const indikator = simpul.flatMap((s) => s.indikator);
  const nama = [...simpul, ...indikator].map((x) => x.nama);
  const jumlah = (jenjang: Jenjang): number => simpul.filter((s) => s.jenjang === jenjang).length;
  return {
    jumlah: Object.fromEntries(jenjangUrut.map((j) => [j, jumlah(j)])) as Record<Jenjang, number>,
    indikator: indikator.length,
    denganNilai: {
      indikator: indikator.filter((i) => i.realisasiTahunLalu !== undefined).length,
      subKegiatan: simpul.filter((s) => s.realisasiTahunLalu !== undefined).length,
    },
    menyebutTahunLalu: nama.filter((n) => n.includes((tahun - 1).toString())).length,
  };
}

/** The nodes that go on, in the file's order, wherever in it a parent stands. */
function withoutCabang(daftar: readonly Simpul[], tanpa: ReadonlySet<string>): Simpul[] {
  const simpul = new Map(daftar.map((s) => [s.id, s]));
  const isTetap = (s: Simpul | undefined): boolean =>
    s === undefined || (!tanpa.has(s.id) && isTetap(s.induk === null ? undefined : simpul.get(s.induk)));
  return daftar.filter(isTetap);
}

/** An indicator all of whose named sources are gone could never have a figure: it is entered instead. */
function lanjutkanHitung({ hitung }: Indikator, ada: ReadonlySet<string>): Indikator['hitung'] {
  if (hitung?.dari === undefined) return hitung;
  const dari = hitung.dari.filter((d) => ada.has(d));
  return dari.length === 0 && hitung.dari.length > 0 ? undefined : { ...hitung, dari };
}
