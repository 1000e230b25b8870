import type { Cabang } from './pohon-sumber';
import { rupiahSel } from './uang-sel';

/**
 * What the sheet's percentages have to be multiplied by: 100 where it holds them as plain ratios (0.42 for 42 %) without
 * a percent format. Decided by the capaian of the money, nearly all of them together; a single odd one is a finding.
 */
export function percentScale(cabang: readonly Cabang[]): 1 | 100 {
  let persen = 0;
  let rasio = 0;
  for (const { sumber } of cabang) {
    const sel = sumber.uang.get('capaianAnggaran');
    const pagu = rupiahSel(sumber.uang.get('pagu'));
    const hitung = pagu === 0 ? 0 : rupiahSel(sumber.uang.get('realisasiAnggaran')) / pagu;
    if (sel?.isi.jenis !== 'angka' || hitung === 0 || sel.gaya.format.includes('%')) continue;
    if (Math.abs(sel.isi.nilai - hitung * 100) < 0.01) persen++;
    else if (Math.abs(sel.isi.nilai - hitung) < 0.0001) rasio++;
  }
  return rasio >= 5 && rasio > persen * 4 ? 100 : 1;
}
