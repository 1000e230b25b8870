/**
 * The engine. Screen, export, checks and command line all get their figures from `computeTriwulan`:
 *
 *   data + quarter > version in force > per sub kegiatan: typed money and indicators
 *                                     > upward: money summed exactly, computed indicators from their children
 *
 * Parents are never typed: their money is the sum of what hangs below. Everything is exact until it is printed.
 */
import { roundNilai, seratus, sumNilai, toNilai, type Nilai } from '#shared/angka/exact';
import { buildPohon, type Pohon } from '#shared/model/pohon';
import {
  decimalPattern,
  type Indikator,
  type KeteranganSimpul,
  type RealisasiAnggaran,
  type RealisasiIndikator,
  type Simpul,
  type Triwulan,
  type TriwulanData,
} from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { capaianUntukRataRata } from './batas';
import { capaianAnggaran, capaianKinerja } from './capaian';
import type { IndikatorTerhitung, SimpulTerhitung, StatusRealisasi, TriwulanTerhitung, Uang } from './hasil';

interface Konteks {
  readonly data: TriwulanData;
  readonly pohon: Pohon;
  readonly versi: string | null;
  readonly realisasiIndikator: ReadonlyMap<string, RealisasiIndikator>;
  readonly realisasiAnggaran: ReadonlyMap<string, RealisasiAnggaran>;
  readonly keterangan: ReadonlyMap<string, KeteranganSimpul>;
  readonly uang: Map<string, Uang>;
  readonly indikator: Map<string, IndikatorTerhitung>;
}

/**
 * Computes one quarter of a validated file. Pure; the result does not depend on the order of the records.
 * `pohon` may be given when the caller already has the tree of `data.simpul`.
 */
export function computeTriwulan(
  data: TriwulanData,
  triwulan: Triwulan,
  pohon: Pohon = buildPohon(data.simpul),
): TriwulanTerhitung {
  const versi = versiBerlaku(data.versiAnggaran, triwulan);
  const konteks: Konteks = {
    data,
    pohon,
    versi: versi?.id ?? null,
    realisasiIndikator: byKey(data.realisasi.indikator, triwulan, (r) => r.indikator),
    realisasiAnggaran: byKey(data.realisasi.anggaran, triwulan, (r) => r.simpul),
    keterangan: byKey(data.realisasi.keterangan, triwulan, (k) => k.simpul),
    uang: new Map(),
    indikator: new Map(),
  };
  // Children first, so that every sum finds its parts.
  for (const s of pohon.urut.toReversed()) konteks.uang.set(s.id, uangSimpul(konteks, s));

  const terhitung = new Map<string, SimpulTerhitung>();
  for (const s of pohon.urut.toReversed()) terhitung.set(s.id, terhitungkan(konteks, s, terhitung));
  const ambil = (s: Simpul): SimpulTerhitung[] => {
    const t = terhitung.get(s.id);
    return t === undefined ? [] : [t];
  };
  return {
    triwulan,
    versi,
    aturan: data.aturan,
    total: sumUang(data.simpul.filter((s) => s.jenjang === 'program').map((s) => konteks.uang.get(s.id) ?? uangKosong)),
    akar: pohon.akar.flatMap(ambil),
    urut: data.simpul.flatMap(ambil),
    simpul: terhitung,
  };
}

function byKey<R extends { readonly triwulan: Triwulan }>(
  daftar: readonly R[],
  triwulan: Triwulan,
  key: (r: R) => string,
): Map<string, R> {
  return new Map(daftar.filter((r) => r.triwulan === triwulan).map((r) => [key(r), r]));
}

const tanpaFaktor: SimpulTerhitung['faktor'] = {};

const uangKosong: Uang = { pagu: null, realisasi: null, capaian: null };

/** Sums money exactly; a sum of nothing entered is null, not 0. */
export function sumUang(daftar: readonly Uang[]): Uang {
  const pagu = sumRupiah(daftar.map((u) => u.pagu));
  const realisasi = sumRupiah(daftar.map((u) => u.realisasi));
  return { pagu, realisasi, capaian: capaianAnggaran(pagu, realisasi) };
}

/** Sums rupiah; a sum of nothing entered is null, not 0. */
export function sumRupiah(daftar: readonly (number | null)[]): number | null {
  return daftar.reduce((jumlah, n) => (n === null ? jumlah : (jumlah ?? 0) + n), null);
}

function uangSimpul(konteks: Konteks, s: Simpul): Uang {
  if (s.jenjang !== 'subkegiatan')
    return sumUang(konteks.pohon.anak(s.id).map((a) => konteks.uang.get(a.id) ?? uangKosong));
  const pagu = konteks.versi === null ? null : (s.pagu?.[konteks.versi] ?? null);
  const realisasi = konteks.realisasiAnggaran.get(s.id)?.nilai ?? null;
  return { pagu, realisasi, capaian: capaianAnggaran(pagu, realisasi) };
}

function terhitungkan(konteks: Konteks, s: Simpul, terhitung: ReadonlyMap<string, SimpulTerhitung>): SimpulTerhitung {
  const sub = s.jenjang === 'subkegiatan' ? konteks.realisasiAnggaran.get(s.id) : undefined;
  const atas = s.jenjang === 'subkegiatan' ? undefined : konteks.keterangan.get(s.id);
  const keterangan = sub?.keterangan ?? atas?.teks ?? '';
  return {
    simpul: s,
    anak: konteks.pohon.anak(s.id).flatMap((a) => terhitung.get(a.id) ?? []),
    unit: konteks.pohon.unit(s.id),
    uang: konteks.uang.get(s.id) ?? uangKosong,
    indikator: s.indikator.map((i) => indikatorTerhitung(konteks, s, i)),
    keterangan: keterangan === '' ? null : keterangan,
    faktor: sub ?? atas ?? tanpaFaktor,
  };
}

function indikatorTerhitung(konteks: Konteks, s: Simpul, i: Indikator): IndikatorTerhitung {
  const sudah = konteks.indikator.get(i.id);
  if (sudah !== undefined) return sudah;
  const isian = konteks.realisasiIndikator.get(i.id) ?? null;
  const targetTeks = konteks.versi === null ? null : (i.target[konteks.versi] ?? null);
  const target = targetNumber(i, konteks.versi);
  const realisasi = realisasiOf(konteks, s, i, isian);
  const manual = isian?.capaian == null ? null : toNilai(isian.capaian);
  const hasil: IndikatorTerhitung = {
    indikator: i,
    targetTeks,
    target,
    realisasi,
    isian,
    capaian: capaianKinerja(i.rumus, target, realisasi, manual),
    status: statusRealisasi(i, target, realisasi, isian),
    uang:
      i.program === undefined ? null : sumUang([...new Set(i.program)].map((p) => konteks.uang.get(p) ?? uangKosong)),
  };
  konteks.indikator.set(i.id, hasil);
  return hasil;
}

/** The number that capaian divides by in a budget version; for a target such as `601 (Madya)` its stand-in, if one is given. */
export function targetNumber(i: Indikator, versi: string | null): Nilai | null {
  const teks = versi === null ? null : (i.target[versi] ?? null);
  if (teks === null || versi === null) return null;
  if (decimalPattern.test(teks)) return toNilai(teks);
  const angka = i.targetAngka?.[versi] ?? null;
  return angka === null ? null : toNilai(angka);
}

/** Precedence: what cannot be filled, then what is filled, then why not. */
function statusRealisasi(
  i: Indikator,
  target: Nilai | null,
  realisasi: Nilai | null,
  isian: RealisasiIndikator | null,
): StatusRealisasi {
  if (i.rumus !== 'manual' && (target === null || target.n === 0n)) return 'tidak-ada-target';
  if (isian?.status === 'belum-dapat-diukur') return 'belum-dapat-diukur';
  return realisasi === null ? 'belum-diisi' : 'nilai';
}

function realisasiOf(konteks: Konteks, s: Simpul, i: Indikator, isian: RealisasiIndikator | null): Nilai | null {
  const cara = i.hitung?.cara ?? 'sendiri';
  switch (cara) {
    case 'sendiri':
      return isian?.nilai == null ? null : toNilai(isian.nilai);
    case 'rasio-jumlah':
      return rasioJumlah(konteks, sumber(konteks, s, i));
    case 'rata-rata-capaian':
      return rataRataCapaian(konteks, sumber(konteks, s, i));
  }
}

/** The children's indicators that count: the chosen list, by default all of all children. */
function sumber(konteks: Konteks, s: Simpul, i: Indikator): IndikatorTerhitung[] {
  const dari = i.hitung?.dari;
  if (dari === undefined)
    return konteks.pohon.anak(s.id).flatMap((a) => a.indikator.map((ai) => indikatorTerhitung(konteks, a, ai)));
  return dari.flatMap((id) => {
    const acuan = konteks.pohon.indikator.get(id);
    return acuan === undefined ? [] : [indikatorTerhitung(konteks, acuan.simpul, acuan.indikator)];
  });
}

/** Sum of the children's realisasi / sum of their targets x 100 (Serang: 5/7 = 71.43). Children without a value are left out. */
function rasioJumlah(konteks: Konteks, daftar: readonly IndikatorTerhitung[]): Nilai | null {
  const bernilai = daftar.flatMap(({ target, realisasi }) =>
    target === null || realisasi === null ? [] : [{ target, realisasi }],
  );
  const target = sumNilai(bernilai.map((b) => b.target));
  if (target.n === 0n) return null;
  return jenjangRounded(
    konteks,
    sumNilai(bernilai.map((b) => b.realisasi))
      .mul(seratus)
      .div(target),
  );
}

/** Mean of the children's capaian (Pekalongan: (11.94 + 25 + 124) / 3 = 53.65). Children without a value are left out. */
function rataRataCapaian(konteks: Konteks, daftar: readonly IndikatorTerhitung[]): Nilai | null {
  const capaian = daftar
    .flatMap((d) => d.capaian ?? [])
    .map((c) => jenjangRounded(konteks, capaianUntukRataRata(c, konteks.data.aturan)));
  return capaian.length === 0 ? null : jenjangRounded(konteks, sumNilai(capaian).div(capaian.length));
}

/** Some cities round every level before they go on upward; a setting, off by default. */
function jenjangRounded(konteks: Konteks, nilai: Nilai): Nilai {
  const { bulatkanTiapJenjang, desimalCapaian, pembulatan } = konteks.data.aturan;
  return bulatkanTiapJenjang === true ? roundNilai(nilai, desimalCapaian, pembulatan) : nilai;
}
