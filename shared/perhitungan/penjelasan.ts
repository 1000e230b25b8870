/** Every figure explains itself: the calculation behind it as one sentence. */
import { formatDecimalText, formatNilai, formatRupiah } from '#shared/angka/format-angka';
import type { Aturan } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, Uang } from './hasil';
import { realisasiTeks } from './ringkasan';
import type { RingkasanBagian } from './ringkasan-kantor';

/** How the capaian kinerja of an indicator came about, or why there is none. */
export function explainCapaian(i: IndikatorTerhitung, aturan: Aturan): string {
  if (i.indikator.rumus === 'manual') return 'Capaian indikator ini diisi sendiri.';
  if (i.target === null) return 'Tidak ada target angka, jadi capaian tidak dapat dihitung.';
  if (i.target.n === 0n) return 'Target 0, jadi capaian tidak dapat dihitung.';
  const realisasi = realisasiTeks(i, aturan);
  if (realisasi === null) return 'Realisasi belum diisi.';
  const t = formatDecimalText(i.targetTeks ?? '');
  const r = formatDecimalText(realisasi);
  if (i.capaian === null) return 'Realisasi 0, jadi capaian dengan rumus T/R tidak dapat dihitung.';
  const hasil = formatNilai(i.capaian, aturan.desimalCapaian, aturan.pembulatan);
  switch (i.indikator.rumus) {
    case 'R/T':
      return `Realisasi / target x 100 = ${r} / ${t} x 100 = ${hasil}`;
    case '2T-R':
      return `(2 x target - realisasi) / target x 100 = (2 x ${t} - ${r}) / ${t} x 100 = ${hasil}`;
    case 'T/R':
      return `Target / realisasi x 100 = ${t} / ${r} x 100 = ${hasil}`;
  }
}

/** How the capaian anggaran came about, or why there is none. */
export function explainSerapan(uang: Uang, aturan: Aturan): string {
  if (uang.capaian === null) return 'Tidak ada pagu, jadi capaian anggaran tidak dapat dihitung.';
  return `Realisasi / pagu x 100 = ${formatRupiah(uang.realisasi ?? 0)} / ${formatRupiah(uang.pagu ?? 0)} x 100 = ${formatNilai(uang.capaian, aturan.desimalCapaian, aturan.pembulatan)}`;
}

/** How a mean of capaian kinerja came about; `sebutan` names whose indicators it is over, e.g. `program`. */
export function explainKinerja(
  {
    kinerja,
    dihitung,
    tanpaNilai,
    predikat,
  }: Pick<RingkasanBagian, 'kinerja' | 'dihitung' | 'tanpaNilai' | 'predikat'>,
  sebutan: string,
): string {
  if (kinerja === null) return `Kinerja: belum ada indikator ${sebutan} yang memiliki capaian.`;
  const sisa = tanpaNilai === 0 ? '' : `; ${tanpaNilai.toString()} indikator tanpa capaian tidak diikutkan`;
  return `Kinerja: rata-rata capaian ${dihitung.toString()} indikator ${sebutan} = ${formatDecimalText(kinerja)} %${sisa}.${predikat === null ? '' : ` Predikat: ${predikat}.`}`;
}

/** How a serapan of `summarizeKantor` came about, or why there is none. */
export function explainSerapanRingkasan({
  serapan,
  pagu,
  realisasi,
}: Pick<RingkasanBagian, 'serapan' | 'pagu' | 'realisasi'>): string {
  if (realisasi === null) return 'Serapan: belum ada realisasi anggaran yang diisi.';
  if (serapan === null) return 'Serapan: tidak ada pagu, jadi tidak dapat dihitung.';
  return `Serapan: realisasi / pagu x 100 = ${formatRupiah(realisasi)} / ${formatRupiah(pagu ?? 0)} x 100 = ${formatDecimalText(serapan)} %.`;
}
