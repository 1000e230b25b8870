/**
 * Live formulas. A figure gets one only where everything it is made of stands on the sheet and the recalculated result
 * is the computed one to the last printed digit; elsewhere the plain figure is written. No formula yields an error.
 */
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { isRoundedAlike, seratus, toDecimalText, type Nilai } from '#shared/angka/exact';
import type { Aturan } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung, Uang } from '#shared/perhitungan/hasil';
import type { AngkaKinerja } from './bentuk';
import { spreadsheetNumber } from './format-sel';
import type { IsiSel } from './lembar';

/** A cell of money: its column and the sheet rows it covers, counted from 0. */
export interface SelUang {
  readonly kolom: string;
  readonly dari: number;
  readonly sampai: number;
}

/** What stands where on the sheet. */
export interface PetaAngka {
  /** The cell of a figure of an indicator. */
  readonly kinerja: (
    isi: AngkaKinerja,
    idIndikator: string,
  ) => { readonly alamat: string; readonly isi: IsiSel } | null;
  /** The cell of a node's own money in a column, counted from 0, and the sheet rows it covers. */
  readonly uang: (kolom: number, idSimpul: string) => SelUang | null;
  /** A computed node or indicator, for the parts of a sum. */
  readonly simpul: (id: string) => SimpulTerhitung | null;
  readonly indikator: (
    id: string,
  ) => { readonly indikator: IndikatorTerhitung; readonly simpul: SimpulTerhitung } | null;
}

/** Excel takes at most 8,192 characters and 255 arguments. */
const maxRumus = 8_000;
const maxArgumen = 250;

/** Decimals at which a quotient is freed of binary noise before it is rounded: 1.005 is not 1.00499999999999989. */
function desimalBersih({ desimalCapaian }: Aturan): number {
  return Math.min(desimalCapaian + 8, 12);
}

/** `ekspresi` rounded by the city's rule, as the engine rounds. */
function dibulatkan(ekspresi: string, aturan: Aturan): string {
  const fungsi = aturan.pembulatan === 'potong' ? 'TRUNC' : 'ROUND';
  return `${fungsi}(ROUND(${ekspresi},${desimalBersih(aturan).toString()}),${aturan.desimalCapaian.toString()})`;
}

/** True when rounding twice, as the formula does, gives what the engine's single exact rounding gives. */
function isSetia(nilai: Nilai | null, aturan: Aturan): boolean {
  return nilai === null || isRoundedAlike(nilai, desimalBersih(aturan), aturan.desimalCapaian, aturan.pembulatan);
}

function terbatas(rumus: string | null): string | null {
  return rumus !== null && rumus.length <= maxRumus ? rumus : null;
}

/** `SUM(a,b,c)` of any number of operands. */
function fungsiBeruntun(fungsi: 'SUM' | 'COUNT', operan: readonly string[]): string {
  if (operan.length <= maxArgumen) return `${fungsi}(${operan.join(',')})`;
  const kelompok: string[] = [];
  for (let i = 0; i < operan.length; i += maxArgumen)
    kelompok.push(`${fungsi}(${operan.slice(i, i + maxArgumen).join(',')})`);
  return kelompok.join('+');
}

/**
 * The sum of the money of these nodes: their own cells or, where they have none, those of their children. Null when a part
 * is not on the sheet. Where nothing can be summed yet (`jumlah` null) the cell stays blank until there is.
 */
export function jumlahUang(
  peta: PetaAngka,
  kolom: number,
  daftar: readonly SimpulTerhitung[],
  jumlah: number | null,
): string | null {
  const bagian: SelUang[] = [];
  const kumpulkan = (s: SimpulTerhitung): boolean => {
    const sel = peta.uang(kolom, s.simpul.id);
    if (sel !== null) bagian.push(sel);
    else return s.simpul.jenjang !== 'subkegiatan' && s.anak.every(kumpulkan);
    return true;
  };
  if (!daftar.every(kumpulkan) || bagian.length === 0) return null;
  const operan = berurutan(bagian);
  const sum = fungsiBeruntun('SUM', operan);
  return terbatas(jumlah === null ? `IF(${fungsiBeruntun('COUNT', operan)}=0,"",${sum})` : sum);
}

/** Neighbouring cells as one range: `J12:J15`. A merged cell is named by its first row, where its figure is. */
function berurutan(bagian: readonly SelUang[]): string[] {
  const rentang: { pertama: SelUang; terakhir: SelUang }[] = [];
  for (const b of bagian.toSorted((x, y) => x.dari - y.dari)) {
    const sebelumnya = rentang.at(-1);
    if (sebelumnya !== undefined && sebelumnya.terakhir.sampai + 1 === b.dari) sebelumnya.terakhir = b;
    else rentang.push({ pertama: b, terakhir: b });
  }
  const alamat = ({ kolom, dari }: SelUang): string => `${kolom}${(dari + 1).toString()}`;
  return rentang.map(({ pertama, terakhir }) =>
    pertama === terakhir ? alamat(pertama) : `${alamat(pertama)}:${alamat(terakhir)}`,
  );
}

/** Realisasi / pagu x 100 of the cells that hold them. Money not yet entered counts as 0; blank without a pagu. */
export function rumusCapaianUang(pagu: string, realisasi: string, uang: Uang, aturan: Aturan): string | null {
  if (!isSetia(uang.capaian, aturan) || [uang.pagu, uang.realisasi].some(isLongRupiah)) return null;
  return `IF(AND(ISNUMBER(${pagu}),${pagu}<>0),${dibulatkan(`N(${realisasi})*100/${pagu}`, aturan)},"")`;
}

/** True for money that a spreadsheet shows as text. */
function isLongRupiah(rupiah: number | null): boolean {
  return rupiah !== null && spreadsheetNumber(rupiah.toString()) === null;
}

/** The sum of two cells of a row; blank while one of them is. */
export function rumusJumlahKolom([a, b]: readonly [string, string]): string {
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${a}+${b},"")`;
}

/** One cell of a row in percent of another; blank while one of them is, or the denominator is 0. */
export function rumusPersenKolom([a, b]: readonly [string, string], aturan: Aturan): string {
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b}),${b}<>0),${dibulatkan(`${a}*100/${b}`, aturan)},"")`;
}

/** Capaian kinerja by the indicator's rumus; blank while target or realisasi is. */
export function rumusCapaian(peta: PetaAngka, i: IndikatorTerhitung, aturan: Aturan): string | null {
  if (!isSetia(i.capaian, aturan)) return null;
  const { cara } = i.indikator.hitung ?? { cara: 'sendiri' };
  if (cara !== 'sendiri') {
    const ekspresi = i.capaian === null ? null : ekspresiCapaian(peta, i, aturan);
    return terbatas(ekspresi === null ? null : `IFERROR(${dibulatkan(dibatasi(ekspresi, aturan), aturan)},"")`);
  }
  const t = operan(peta, 'target', i, i.target);
  const r = operan(peta, 'realisasi', i, i.realisasi);
  const ekspresi = t === null || r === null ? null : perbandingan(i, t, r);
  if (t === null || r === null || ekspresi === null) return null;
  const penyebut = i.indikator.rumus === 'T/R' ? [t, r] : [t];
  const syarat = [...[t, r].filter(isAlamat).map((a) => `ISNUMBER(${a})`), ...penyebut.map((p) => `${p}<>0`)];
  return `IF(AND(${syarat.join(',')}),${dibulatkan(dibatasi(ekspresi, aturan), aturan)},"")`;
}

/** Realisasi of an indicator that is computed from others. */
export function rumusRealisasi(peta: PetaAngka, i: IndikatorTerhitung, aturan: Aturan): string | null {
  if (isIsiSendiri(i.indikator) || i.realisasi === null || !isSetia(i.realisasi, aturan)) return null;
  const ekspresi = ekspresiRealisasi(peta, i, aturan);
  return terbatas(ekspresi === null ? null : `IFERROR(${dibulatkan(ekspresi, aturan)},"")`);
}

/** Mean of the capaian of these indicators, all of which have one. */
export function rumusRataRata(
  peta: PetaAngka,
  daftar: readonly IndikatorTerhitung[],
  rataRata: Nilai | null,
  aturan: Aturan,
): string | null {
  if (rataRata === null || !isSetia(rataRata, aturan)) return null;
  const ekspresi = rataRataDari(peta, daftar, aturan);
  return terbatas(ekspresi === null ? null : `IFERROR(${dibulatkan(ekspresi, aturan)},"")`);
}

function dibatasi(ekspresi: string, { batasTampilCapaian }: Aturan): string {
  return batasTampilCapaian == null ? ekspresi : `MIN(${ekspresi},${batasTampilCapaian})`;
}

function perbandingan(i: IndikatorTerhitung, t: string, r: string): string | null {
  switch (i.indikator.rumus) {
    case 'R/T':
      return `${r}*100/${t}`;
    case '2T-R':
      return `(2*${t}-${r})*100/${t}`;
    case 'T/R':
      return `${t}*100/${r}`;
    case 'manual':
      return null;
  }
}

function isAlamat(operan: string): boolean {
  return /^[A-Z]/u.test(operan);
}

/** The cell of a figure, or the figure itself where the cell shows it as text (`601 (Madya)`). */
function operan(peta: PetaAngka, isi: AngkaKinerja, i: IndikatorTerhitung, nilai: Nilai | null): string | null {
  const sel = peta.kinerja(isi, i.indikator.id);
  if (sel === null) return null;
  return sel.isi.jenis === 'teks' && nilai !== null ? literal(nilai) : sel.alamat;
}

function literal(nilai: Nilai): string | null {
  const teks = toDecimalText(nilai, 20, 'potong').replace(/\.?0+$/u, '');
  return spreadsheetNumber(teks) === null || !nilai.equals(teks) ? null : teks;
}

/** Unrounded capaian, as it enters a mean. Null when it cannot be written with the cells of the sheet. */
function ekspresiCapaian(peta: PetaAngka, i: IndikatorTerhitung, aturan: Aturan): string | null {
  if (i.capaian === null) return null;
  if (i.indikator.rumus === 'manual') return literal(i.capaian);
  const t = operan(peta, 'target', i, i.target);
  const r = ekspresiRealisasi(peta, i, aturan);
  return t === null || r === null ? null : perbandingan(i, t, r);
}

function ekspresiRealisasi(peta: PetaAngka, i: IndikatorTerhitung, aturan: Aturan): string | null {
  if (i.realisasi === null) return null;
  const cara = i.indikator.hitung?.cara ?? 'sendiri';
  switch (cara) {
    case 'sendiri':
      return operan(peta, 'realisasi', i, i.realisasi);
    case 'rasio-jumlah': {
      const sumber = sumberDari(peta, i)?.filter((d) => d.target !== null && d.realisasi !== null) ?? [];
      const realisasi = semua(sumber.map((d) => ekspresiRealisasi(peta, d, aturan)));
      const target = semua(sumber.map((d) => operan(peta, 'target', d, d.target)));
      if (realisasi === null || target === null) return null;
      return perJenjang(
        `(${fungsiBeruntun('SUM', realisasi)})*${seratus.toString()}/(${fungsiBeruntun('SUM', target)})`,
        aturan,
      );
    }
    case 'rata-rata-capaian': {
      const sumber = sumberDari(peta, i)?.filter((d) => d.capaian !== null) ?? [];
      const ekspresi = rataRataDari(peta, sumber, aturan);
      return ekspresi === null ? null : perJenjang(ekspresi, aturan);
    }
  }
}

function rataRataDari(peta: PetaAngka, daftar: readonly IndikatorTerhitung[], aturan: Aturan): string | null {
  const batas = aturan.batasRataRataCapaian;
  const capaian = semua(
    daftar.map((d) => {
      const ekspresi = ekspresiCapaian(peta, d, aturan);
      if (ekspresi === null) return null;
      return perJenjang(batas == null ? ekspresi : `MIN(${ekspresi},${batas})`, aturan);
    }),
  );
  return capaian === null ? null : `(${fungsiBeruntun('SUM', capaian)})/${daftar.length.toString()}`;
}

/** Rounded where the city rounds every level before it goes on upward. */
function perJenjang(ekspresi: string, aturan: Aturan): string {
  return aturan.bulatkanTiapJenjang === true ? dibulatkan(ekspresi, aturan) : `(${ekspresi})`;
}

/** The indicators an indicator is computed from: the chosen ones, by default all of the node's children. */
function sumberDari(peta: PetaAngka, i: IndikatorTerhitung): IndikatorTerhitung[] | null {
  const dari = i.indikator.hitung?.dari;
  if (dari === undefined) return peta.indikator(i.indikator.id)?.simpul.anak.flatMap((a) => a.indikator) ?? null;
  return dari.flatMap((id) => peta.indikator(id)?.indikator ?? []);
}

function semua(daftar: readonly (string | null)[]): string[] | null {
  const ada = daftar.filter((d) => d !== null);
  return ada.length === daftar.length && ada.length > 0 ? ada : null;
}
