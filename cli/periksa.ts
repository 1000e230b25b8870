import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { readArguments, toTriwulan } from './arguments';
import { loadData } from './data-file';

/** `periksa <data.json> [--triwulan n]`: the findings of one quarter, or of the whole year. */
export async function periksa(argumen: readonly string[]): Promise<object> {
  const { berkas, nilai } = readArguments(argumen, { triwulan: { type: 'string' } });
  const pilihan = nilai('triwulan');
  const triwulan = pilihan === undefined ? null : toTriwulan(pilihan);
  const temuan = runPemeriksaan(await loadData(berkas), triwulan);
  return {
    temuan: temuan.map((t) => ({
      aturan: t.aturan,
      tingkat: t.tingkat,
      simpul: t.simpul,
      indikator: t.indikator,
      triwulan: t.triwulan,
      pesan: t.pesan,
    })),
  };
}
