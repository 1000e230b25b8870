/** Budget versions: a new one made from an old one, removed again, and many pagu or targets of one at once. */
import { isTerkunci, namaStatusAlur } from '#shared/alur/alur';
import { formatRupiah } from '#shared/angka/format-angka';
import {
  daftarTriwulan,
  decimalPattern,
  maxRupiah,
  maxTeks,
  triwulanRomawi,
  type Indikator,
  type Simpul,
  type TriwulanData,
  type VersiAnggaran,
} from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';

/** Null when the list of versions may stand, else the sentence that says why not. */
export function checkDaftarVersi(daftar: readonly VersiAnggaran[]): string | null {
  if (daftar.some((v) => v.nama.trim() === '')) return 'Nama versi anggaran belum diisi.';
  const nama = daftar.map((v) => v.nama.trim().toLowerCase());
  const kembar = daftar.find((v, n) => nama.indexOf(v.nama.trim().toLowerCase()) !== n);
  if (kembar !== undefined) return `Nama versi "${kembar.nama}" sudah dipakai. Beri nama lain agar tidak tertukar.`;
  return versiBerlaku(daftar, 1) === null
    ? 'Harus ada satu versi anggaran yang berlaku mulai Triwulan I, karena laporan Triwulan I dibagi dengan versi itu.'
    : null;
}

/** In order of the quarter from which they are valid; of two with the same quarter the later made comes later and wins. */
export function urutkanVersi(daftar: readonly VersiAnggaran[]): VersiAnggaran[] {
  return daftar.toSorted((a, b) => a.mulaiTriwulan - b.mulaiTriwulan);
}

/** Null when a version may be made from the version `dari`, else why not. */
export function checkTambahVersi(data: TriwulanData, versi: VersiAnggaran, dari: string): string | null {
  if (!data.versiAnggaran.some((v) => v.id === dari)) return 'Versi asalnya sudah tidak ada.';
  if (data.versiAnggaran.some((v) => v.id === versi.id)) return 'Versi ini sudah ada.';
  return checkDaftarVersi([...data.versiAnggaran, versi]);
}

/** The year with the version added; all its pagu and targets begin as those of the version `dari`. */
export function tambahVersi(data: TriwulanData, versi: VersiAnggaran, dari: string): TriwulanData {
  return {
    ...data,
    versiAnggaran: urutkanVersi([...data.versiAnggaran, versi]),
    simpul: data.simpul.map((s) => ({
      ...s,
      ...(s.pagu !== undefined && { pagu: copied(s.pagu, dari, versi.id) }),
      indikator: s.indikator.map((i) => ({
        ...i,
        target: copied(i.target, dari, versi.id),
        ...(i.targetAngka !== undefined && { targetAngka: copied(i.targetAngka, dari, versi.id) }),
      })),
    })),
  };
}

/** Null when the version may be removed, else the sentence that says why not. */
export function checkHapusVersi(data: TriwulanData, id: string): string | null {
  const versi = data.versiAnggaran.find((v) => v.id === id);
  if (versi === undefined) return 'Versi ini sudah tidak ada.';
  const sisa = data.versiAnggaran.filter((v) => v.id !== id);
  if (sisa.length === 0) return `"${versi.nama}" adalah satu-satunya versi anggaran, jadi tidak dapat dihapus.`;
  const dipakai = (data.alur ?? []).find(
    (a) => isTerkunci(a.status) && versiBerlaku(data.versiAnggaran, a.triwulan)?.id === id,
  );
  if (dipakai !== undefined) {
    const unit = data.unit.find((u) => u.id === dipakai.unit)?.nama ?? dipakai.unit;
    return `"${versi.nama}" dipakai isian ${unit} Triwulan ${triwulanRomawi[dipakai.triwulan]} yang sudah ${namaStatusAlur[dipakai.status].toLowerCase()}, jadi tidak dapat dihapus. Buka kembali isian itu lebih dahulu bila versi ini memang salah.`;
  }
  return checkDaftarVersi(sisa);
}

/** The year without the version, its pagu and its targets. */
export function hapusVersi(data: TriwulanData, id: string): TriwulanData {
  return {
    ...data,
    versiAnggaran: data.versiAnggaran.filter((v) => v.id !== id),
    simpul: data.simpul.map((s) => ({
      ...s,
      ...(s.pagu !== undefined && { pagu: without(s.pagu, id) }),
      indikator: s.indikator.map((i) => withoutTarget(i, id)),
    })),
  };
}

/** Quarters whose report divides by the version. */
export function triwulanVersi(daftar: readonly VersiAnggaran[], id: string): string[] {
  return daftarTriwulan.filter((t) => versiBerlaku(daftar, t)?.id === id).map((t) => triwulanRomawi[t]);
}

/** Pagu of many sub kegiatan in one version. */
export interface IsiPagu {
  readonly simpul: string;
  readonly pagu: number | null;
}

/** Null when all pagu may be set, else the first reason why not. */
export function checkUbahPagu(data: TriwulanData, versi: string, isi: readonly IsiPagu[]): string | null {
  if (!data.versiAnggaran.some((v) => v.id === versi)) return 'Versi anggaran ini sudah tidak ada.';
  const simpul = new Map(data.simpul.map((s) => [s.id, s]));
  for (const { simpul: id, pagu } of isi) {
    const s = simpul.get(id);
    if (s === undefined)
      return 'Salah satu baris sudah tidak ada dalam rencana. Muat ulang layar ini, lalu isi kembali.';
    if (s.jenjang !== 'subkegiatan')
      return `Pagu hanya diisi pada sub kegiatan; jumlah "${s.nama}" dihitung dari bawahnya.`;
    if (pagu !== null && (!Number.isInteger(pagu) || pagu < 0 || pagu > maxRupiah))
      return `Pagu "${s.nama}" harus rupiah bulat antara 0 dan ${formatRupiah(maxRupiah)}.`;
  }
  return null;
}

/** The nodes as they are after `isi`; only those that change. */
export function ubahPagu(data: TriwulanData, versi: string, isi: readonly IsiPagu[]): Simpul[] {
  const baru = new Map(isi.map((i) => [i.simpul, i.pagu]));
  return data.simpul.flatMap((s) => {
    const pagu = baru.get(s.id);
    return pagu === undefined || pagu === (s.pagu?.[versi] ?? null)
      ? []
      : [{ ...s, pagu: { ...s.pagu, [versi]: pagu } }];
  });
}

/** A target in one version: a number as decimal text, or a text with the number that stands for it. */
export interface IsiTarget {
  readonly simpul: string;
  readonly indikator: string;
  readonly target: string | null;
  readonly angka: string | null;
}

/** Null when all targets may be set, else the first reason why not. */
export function checkUbahTarget(data: TriwulanData, versi: string, isi: readonly IsiTarget[]): string | null {
  if (!data.versiAnggaran.some((v) => v.id === versi)) return 'Versi anggaran ini sudah tidak ada.';
  const simpul = new Map(data.simpul.map((s) => [s.id, s]));
  for (const { simpul: id, indikator, target, angka } of isi) {
    const i = simpul.get(id)?.indikator.find((ini) => ini.id === indikator);
    if (i === undefined)
      return 'Salah satu indikator sudah tidak ada dalam rencana. Muat ulang layar ini, lalu isi kembali.';
    if ((target?.length ?? 0) > maxTeks) return `Target "${i.nama}" terlalu panjang.`;
    if (angka !== null && !decimalPattern.test(angka)) return `Angka untuk capaian "${i.nama}" harus berupa angka.`;
  }
  return null;
}

/** The nodes as they are after `isi`; only those that change. */
export function ubahTarget(data: TriwulanData, versi: string, isi: readonly IsiTarget[]): Simpul[] {
  const baru = new Map(isi.map((i) => [`${i.simpul}/${i.indikator}`, i]));
  return data.simpul.flatMap((s) => {
    const indikator = s.indikator.map((i): Indikator => {
      const ini = baru.get(`${s.id}/${i.id}`);
      return ini === undefined ? i : withTarget(i, versi, ini);
    });
    return indikator.every((i, n) => i === s.indikator[n]) ? [] : [{ ...s, indikator }];
  });
}

function withTarget(i: Indikator, versi: string, { target, angka }: IsiTarget): Indikator {
  if (target === (i.target[versi] ?? null) && angka === (i.targetAngka?.[versi] ?? null)) return i;
  const lain = without(i.targetAngka ?? {}, versi);
  const targetAngka = angka === null ? lain : { ...lain, [versi]: angka };
  return {
    ...i,
    target: { ...i.target, [versi]: target },
    ...(i.targetAngka === undefined && angka === null ? {} : { targetAngka }),
  };
}

function copied<T>(nilai: Readonly<Record<string, T>>, dari: string, ke: string): Record<string, T> {
  const asal = nilai[dari];
  return asal === undefined ? { ...nilai } : { ...nilai, [ke]: asal };
}

function without<T>(nilai: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(nilai).filter(([versi]) => versi !== id));
}

function withoutTarget(i: Indikator, id: string): Indikator {
  return {
    ...i,
    target: without(i.target, id),
    ...(i.targetAngka !== undefined && { targetAngka: without(i.targetAngka, id) }),
  };
}
