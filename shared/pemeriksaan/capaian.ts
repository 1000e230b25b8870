/** Checks of the computed capaian against what the quarter lets one expect. */
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import { nol, seratus, toNilai, type Nilai } from '#shared/angka/exact';
import type { Triwulan } from '#shared/model/triwulan-data';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { isAkumulasi } from '#shared/perhitungan/akumulasi';
import type { BahanTriwulan } from './bahan';
import { readBatas } from './batas';
import { sebutIndikator, sebutSimpul, sebutTriwulan, tulisPersen, tulisRupiah } from './sebut';
import { createTemuan, type Temuan } from './temuan';

/** Capaian kinerja above the limit (120 %). Money above its pagu is a rule of its own. */
export function* checkCapaianTinggi({ hasil }: BahanTriwulan): Generator<Temuan> {
  const { aturan, triwulan } = hasil;
  const batas = readBatas(aturan).capaianTinggi;
  for (const s of hasil.urut) {
    for (const i of s.indikator) {
      if (i.capaian === null || i.capaian.lte(batas)) continue;
      yield createTemuan(
        'capaian-tinggi',
        { simpul: s.simpul.id, indikator: i.indikator.id, triwulan },
        `Capaian ${sebutIndikator(i.indikator, s.simpul)} mencapai ${tulisPersen(i.capaian, aturan)} pada ${sebutTriwulan(triwulan)} (target ${formatAngkaAtauTeks(i.targetTeks ?? '-')}, realisasi ${formatAngkaAtauTeks(realisasiTeks(i, aturan) ?? '-')}), di atas ${formatAngkaAtauTeks(batas.toString())}%. Periksa target dan realisasinya; jika benar, jelaskan pada keterangan.`,
      );
    }
  }
}

/**
 * Capaian under half of the quarter's share (n x 25 %), for money and for indicators that accumulate and should rise.
 * A whole target is shared out in whole units: of one dokumen nobody expects a quarter of it in Triwulan I.
 */
export function* checkCapaianRendah({ hasil }: BahanTriwulan): Generator<Temuan> {
  const { aturan, triwulan } = hasil;
  const bagian = readBatas(aturan).capaianRendah.div(seratus);
  const tw = sebutTriwulan(triwulan);
  for (const s of hasil.urut) {
    for (const i of s.indikator) {
      const { target, realisasi, capaian } = i;
      if (
        target === null ||
        realisasi === null ||
        capaian === null ||
        i.indikator.rumus !== 'R/T' ||
        !isAkumulasi(i.indikator, s.simpul)
      )
        continue;
      if (realisasi.gte(quarterShare(target, triwulan).mul(bagian))) continue;
      yield createTemuan(
        'capaian-rendah',
        { simpul: s.simpul.id, indikator: i.indikator.id, triwulan },
        `Capaian ${sebutIndikator(i.indikator, s.simpul)} baru ${tulisPersen(capaian, aturan)} pada ${tw} (target setahun ${formatAngkaAtauTeks(i.targetTeks ?? '-')}, realisasi ${formatAngkaAtauTeks(realisasiTeks(i, aturan) ?? '-')}), jauh di bawah porsi triwulan ini (${expected(triwulan)}%). Jelaskan penghambatnya dan tindak lanjutnya.`,
      );
    }
    const { pagu, realisasi, capaian } = s.uang;
    if (s.simpul.jenjang !== 'subkegiatan' || pagu === null || realisasi === null || capaian === null) continue;
    if (capaian.gte(toNilai(triwulan * 25).mul(bagian))) continue;
    yield createTemuan(
      'capaian-rendah',
      { simpul: s.simpul.id, triwulan },
      `Serapan anggaran ${sebutSimpul(s.simpul)} baru ${tulisPersen(capaian, aturan)} pada ${tw} (${tulisRupiah(realisasi)} dari ${tulisRupiah(pagu)}), jauh di bawah porsi triwulan ini (${expected(triwulan)}%). Jelaskan penghambatnya dan tindak lanjutnya.`,
    );
  }
}

function expected(triwulan: Triwulan): string {
  return (triwulan * 25).toString();
}

function quarterShare(target: Nilai, triwulan: Triwulan): Nilai {
  if (target.lt(nol)) return nol;
  const bagian = target.mul(triwulan).div(4);
  return target.d === 1n ? bagian.floor() : bagian;
}
