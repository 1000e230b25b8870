/** Checks that there is something to divide by: targets and pagu of the versions under examination. */
import { nol } from '#shared/angka/exact';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import { targetNumber } from '#shared/perhitungan/triwulan';
import type { BahanRencana } from './bahan';
import { sebutIndikator, sebutSimpul } from './sebut';
import { createTemuan, type Temuan } from './temuan';

/** Empty, 0 or not a number. An indicator with a typed capaian (`manual`) divides by nothing. */
export function* checkTargetKosong({ pohon, versi }: BahanRencana): Generator<Temuan> {
  for (const s of pohon.urut) {
    for (const i of s.indikator) {
      if (i.rumus === 'manual') continue;
      const kosong = versi.filter((v) => targetNumber(i, v.id)?.equals(nol) ?? true);
      if (kosong.length === 0) continue;
      const teks = kosong.map((v) => i.target[v.id] ?? '').find((t) => /\D/u.test(t));
      const saran =
        teks === undefined
          ? 'Isi targetnya di layar Rencana jika indikator ini harus diukur.'
          : `Target "${teks}" bukan angka: lengkapi dengan angka pembandingnya, atau pilih rumus "manual", di layar Rencana.`;
      yield createTemuan(
        'target-kosong',
        { simpul: s.id, indikator: i.id },
        `${sebutIndikator(i, s)} tidak mempunyai target angka${onVersions(kosong)}, sehingga capaiannya tidak dapat dihitung. ${saran}`,
      );
    }
  }
}

/** Empty or 0, on a sub kegiatan: only there money is entered. */
export function* checkPaguKosong({ data, pohon, versi }: BahanRencana): Generator<Temuan> {
  for (const s of pohon.urut) {
    if (s.jenjang !== 'subkegiatan') continue;
    const kosong = versi.filter((v) => (s.pagu?.[v.id] ?? 0) === 0);
    const terakhir = kosong.at(-1);
    if (terakhir === undefined) continue;
    const kelak = data.versiAnggaran.slice(data.versiAnggaran.indexOf(terakhir)).find((v) => (s.pagu?.[v.id] ?? 0) > 0);
    const saran =
      kelak === undefined
        ? 'Isi pagunya di layar Rencana jika sub kegiatan ini dianggarkan.'
        : `Pagunya baru ada sejak "${kelak.nama}"; jika memang demikian, biarkan.`;
    yield createTemuan(
      'pagu-kosong',
      { simpul: s.id },
      `${sebutSimpul(s)} tidak mempunyai pagu${onVersions(kosong)}, sehingga capaian anggarannya tidak dapat dihitung. ${saran}`,
    );
  }
}

function onVersions(versi: readonly VersiAnggaran[]): string {
  return ` pada ${versi.map((v) => `"${v.nama}"`).join(' dan ')}`;
}
