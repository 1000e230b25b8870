/** Checks of what was realised: against the quarter before, against the pagu, and money against kinerja. */
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import { nol, toNilai } from '#shared/angka/exact';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { isAkumulasi } from '#shared/perhitungan/akumulasi';
import type { BahanTriwulan } from './bahan';
import { ringkas, sebutIndikator, sebutSimpul, sebutTriwulan, tulisRupiah } from './sebut';
import { createTemuan, type Temuan } from './temuan';

/** A value s.d. this quarter below the last one entered before it. Only money and indicators that accumulate. */
export function* checkRealisasiTurun({ hasil, sebelumnya }: BahanTriwulan): Generator<Temuan> {
  const { triwulan } = hasil;
  const saran =
    'Nilai s.d. tidak mungkin berkurang: pastikan yang diisi jumlah sejak 1 Januari, atau jelaskan koreksinya pada keterangan.';
  for (const s of hasil.urut) {
    for (const { indikator, isian } of s.indikator) {
      const lalu = sebelumnya.kinerja.get(indikator.id);
      const kini = isian?.nilai ?? null;
      if (
        lalu === undefined ||
        kini === null ||
        !isAkumulasi(indikator, s.simpul) ||
        toNilai(kini).gte(toNilai(lalu.nilai))
      )
        continue;
      yield createTemuan(
        'realisasi-turun',
        { simpul: s.simpul.id, indikator: indikator.id, triwulan },
        `Realisasi ${sebutIndikator(indikator, s.simpul)} turun dari ${formatAngkaAtauTeks(lalu.nilai)} (s.d. ${sebutTriwulan(lalu.triwulan)}) menjadi ${formatAngkaAtauTeks(kini)} (s.d. ${sebutTriwulan(triwulan)}). ${saran}`,
      );
    }
    const lalu = sebelumnya.anggaran.get(s.simpul.id);
    const kini = s.uang.realisasi;
    if (lalu === undefined || kini === null || kini >= lalu.nilai) continue;
    yield createTemuan(
      'realisasi-turun',
      { simpul: s.simpul.id, triwulan },
      `Realisasi anggaran ${sebutSimpul(s.simpul)} turun dari ${tulisRupiah(lalu.nilai)} (s.d. ${sebutTriwulan(lalu.triwulan)}) menjadi ${tulisRupiah(kini)} (s.d. ${sebutTriwulan(triwulan)}). ${saran}`,
    );
  }
}

/** More spent on a sub kegiatan than its pagu in force; no pagu allows nothing. */
export function* checkMelebihiPagu({ hasil }: BahanTriwulan): Generator<Temuan> {
  for (const s of subKegiatan(hasil)) {
    const { pagu, realisasi } = s.uang;
    if (realisasi === null || realisasi <= (pagu ?? 0)) continue;
    const batas = (pagu ?? 0) === 0 ? 'padahal pagunya kosong' : `melebihi pagunya, ${tulisRupiah(pagu ?? 0)}`;
    const versi = hasil.versi === null ? '' : ` ("${hasil.versi.nama}")`;
    yield createTemuan(
      'melebihi-pagu',
      { simpul: s.simpul.id, triwulan: hasil.triwulan },
      `Realisasi anggaran ${sebutTriwulan(hasil.triwulan)} ${sebutSimpul(s.simpul)} sebesar ${tulisRupiah(realisasi)}, ${batas}${versi}. Perbaiki realisasinya, atau pagunya di layar Rencana.`,
    );
  }
}

/** Money spent while every indicator of the sub kegiatan stands at 0 or empty. */
export function* checkSerapanTanpaKinerja({ hasil }: BahanTriwulan): Generator<Temuan> {
  for (const s of subKegiatan(hasil)) {
    const terukur = s.indikator.some((i) => i.status === 'belum-diisi' || i.status === 'nilai');
    const belumDapatDiukur = s.indikator.some((i) => i.status === 'belum-dapat-diukur');
    if ((s.uang.realisasi ?? 0) === 0 || !terukur || belumDapatDiukur || s.indikator.some(hasKinerja)) continue;
    yield createTemuan(
      'serapan-tanpa-kinerja',
      { simpul: s.simpul.id, triwulan: hasil.triwulan },
      `${sebutSimpul(s.simpul)} sudah menyerap ${tulisRupiah(s.uang.realisasi ?? 0)} s.d. ${sebutTriwulan(hasil.triwulan)}, tetapi ${s.indikator.length > 1 ? 'semua realisasi kinerjanya' : 'realisasi kinerjanya'} 0 atau kosong. Periksa realisasi kinerjanya; jika benar, jelaskan pada keterangan.`,
    );
  }
}

/** Kinerja realised on a sub kegiatan that has a pagu, while nothing of it was spent. */
export function* checkKinerjaTanpaSerapan({ hasil }: BahanTriwulan): Generator<Temuan> {
  for (const s of subKegiatan(hasil)) {
    const nyata = s.indikator.find((i) => i.realisasi?.gt(nol));
    if ((s.uang.pagu ?? 0) === 0 || (s.uang.realisasi ?? 0) > 0 || nyata === undefined) continue;
    yield createTemuan(
      'kinerja-tanpa-serapan',
      { simpul: s.simpul.id, triwulan: hasil.triwulan },
      `${sebutSimpul(s.simpul)} sudah mempunyai realisasi kinerja s.d. ${sebutTriwulan(hasil.triwulan)} ("${ringkas(nyata.indikator.nama)}": ${formatAngkaAtauTeks(nyata.isian?.nilai ?? '')}), tetapi belum ada anggaran yang terserap dari pagu ${tulisRupiah(s.uang.pagu ?? 0)}. Periksa realisasi anggarannya; jika benar, jelaskan pada keterangan.`,
    );
  }
}

function subKegiatan(hasil: TriwulanTerhitung): SimpulTerhitung[] {
  return hasil.urut.filter((s) => s.simpul.jenjang === 'subkegiatan');
}

/** Where lower is better, 0 is an achievement. */
function hasKinerja(i: IndikatorTerhitung): boolean {
  return i.realisasi !== null && (i.indikator.arah === 'turun' || !i.realisasi.equals(nol));
}
