/** What the form holds: texts as typed, until they are read (baca-simpul.ts). */
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import type { Pohon } from '#shared/model/pohon';
import {
  type Aturan,
  type Indikator,
  type Jenjang,
  type Rumus,
  type Simpul,
  type TriwulanData,
} from '#shared/model/triwulan-data';
import { usulanKode } from './usulan-kode';

export type Akumulasi = 'otomatis' | 'jumlah' | 'terakhir';
export type CaraHitung = NonNullable<Indikator['hitung']>['cara'];

export interface IsianTarget {
  readonly teks: string;
  /** The number that stands for a target which is a text. */
  readonly angka: string;
}

export interface IsianIndikator {
  /** Names the row while the form is open. */
  readonly kunci: string;
  /** As it stands in the plan; null for a new one. */
  readonly asal: Indikator | null;
  readonly nama: string;
  readonly satuan: string;
  readonly formula: string;
  readonly arah: Indikator['arah'];
  readonly rumus: Rumus;
  readonly akumulasi: Akumulasi;
  readonly cara: CaraHitung;
  /** Indicators it is computed from; null: all of the rows directly below. */
  readonly dari: readonly string[] | null;
  /** Programs that finance it. */
  readonly program: readonly string[];
  readonly target: Readonly<Record<string, IsianTarget>>;
}

export interface IsianSimpul {
  readonly asal: Simpul | null;
  readonly jenjang: Jenjang;
  readonly induk: string | null;
  readonly kode: string;
  readonly nama: string;
  readonly unit: string | null;
  readonly pagu: Readonly<Record<string, string>>;
  readonly indikator: readonly IsianIndikator[];
}

/** The form of a node that stands in the plan. */
export function isianDari(simpul: Simpul, data: TriwulanData): IsianSimpul {
  return {
    asal: simpul,
    jenjang: simpul.jenjang,
    induk: simpul.induk,
    kode: simpul.kode ?? '',
    nama: simpul.nama,
    unit: simpul.unit ?? null,
    pagu: perVersi(data, (versi) => paguTeks(simpul, versi)),
    indikator: simpul.indikator.map((i) => isianIndikator(i, data)),
  };
}

/** The form of a new node, with one empty indicator to begin with. */
export function isianBaru(jenjang: Jenjang, induk: string | null, data: TriwulanData, pohon: Pohon): IsianSimpul {
  const [unit, ...unitLain] = data.unit;
  return {
    asal: null,
    jenjang,
    induk,
    kode: usulanKode(data, pohon, jenjang, induk),
    nama: '',
    // An office with one unit need not be asked; below a kegiatan the unit is its kegiatan's.
    unit: jenjang === 'kegiatan' && unitLain.length === 0 ? (unit?.id ?? null) : null,
    pagu: perVersi(data, () => ''),
    indikator: [indikatorBaru(data)],
  };
}

/** An empty indicator. */
export function indikatorBaru(data: TriwulanData): IsianIndikator {
  return {
    kunci: crypto.randomUUID(),
    asal: null,
    nama: '',
    satuan: '',
    formula: '',
    arah: 'naik',
    rumus: 'R/T',
    akumulasi: 'otomatis',
    cara: 'sendiri',
    dari: null,
    program: [],
    target: perVersi(data, () => ({ teks: '', angka: '' })),
  };
}

/** The formula an indicator gets when its direction is chosen; `manual` stays. */
export function rumusUntuk(arah: Indikator['arah'], sekarang: Rumus, aturan: Aturan): Rumus {
  if (sekarang === 'manual') return sekarang;
  return arah === 'naik' ? 'R/T' : aturan.rumusTurun;
}

/** True for an indicator that was added and left empty: it is not saved. */
export function isIndikatorKosong(i: IsianIndikator): boolean {
  const teks = [i.nama, i.satuan, i.formula, ...Object.values(i.target).flatMap((t) => [t.teks, t.angka])];
  return i.asal === null && teks.every((t) => t.trim() === '');
}

/** Pagu as shown in the form, `1.234.567`. */
export function paguTeks(simpul: Simpul, versi: string): string {
  const pagu = simpul.pagu?.[versi] ?? null;
  return pagu === null ? '' : formatRupiah(pagu);
}

/** Target as shown in the form: a number the Indonesian way, any other text as it is. */
export function targetTeks(indikator: Indikator, versi: string): IsianTarget {
  return {
    teks: formatAngkaAtauTeks(indikator.target[versi] ?? null),
    angka: formatAngkaAtauTeks(indikator.targetAngka?.[versi] ?? null),
  };
}

/** Moves the indicator one place up (-1) or down (+1); at the end of the list it stays. */
export function geserIndikator(
  daftar: readonly IsianIndikator[],
  kunci: string,
  langkah: -1 | 1,
): readonly IsianIndikator[] {
  const dari = daftar.findIndex((i) => i.kunci === kunci);
  const ini = daftar[dari];
  const ke = dari + langkah;
  if (ini === undefined || ke < 0 || ke >= daftar.length) return daftar;
  const lain = daftar.filter((i) => i !== ini);
  return [...lain.slice(0, ke), ini, ...lain.slice(ke)];
}

function isianIndikator(i: Indikator, data: TriwulanData): IsianIndikator {
  return {
    kunci: i.id,
    asal: i,
    nama: i.nama,
    satuan: i.satuan,
    formula: i.formula,
    arah: i.arah,
    rumus: i.rumus,
    akumulasi: i.akumulasi ?? 'otomatis',
    cara: i.hitung?.cara ?? 'sendiri',
    dari: i.hitung?.dari ?? null,
    program: i.program ?? [],
    target: perVersi(data, (versi) => targetTeks(i, versi)),
  };
}

function perVersi<T>(data: TriwulanData, isi: (versi: string) => T): Record<string, T> {
  return Object.fromEntries(data.versiAnggaran.map((v) => [v.id, isi(v.id)]));
}
