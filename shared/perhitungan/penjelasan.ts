/** Every figure explains itself: the calculation behind it as one sentence. */
import { formatDecimalText, formatNilai, formatRupiah } from '#shared/angka/format-angka';
import type { Aturan } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, Uang } from './hasil';
import { realisasiTeks } from './ringkasan';

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
