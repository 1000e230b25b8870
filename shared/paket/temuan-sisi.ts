import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData } from '#shared/penyimpanan/records';
import { toPerubahan, type IsiPaket, type SasaranPaket } from './format';
import type { KeadaanTahun } from './nilai-tahun';

/** What the checks would find at the target if this value stood there. Nothing for what is no field of a quarter. */
export function temuanSisi(keadaan: KeadaanTahun, sasaran: SasaranPaket, isi: IsiPaket): Temuan[] {
  if (sasaran.jenis === 'kepala' || sasaran.jenis === 'simpul' || sasaran.jenis === 'alur') return [];
  const data: TriwulanData = joinData(
    applyPerubahan(keadaan, '', [{ perubahan: toPerubahan(sasaran, null, isi), revisi: null }]),
  );
  const triwulan: Triwulan = sasaran.triwulan;
  const indikator = sasaran.jenis === 'kinerja' || sasaran.jenis === 'bukti' ? sasaran.id : null;
  return runPemeriksaan(data, triwulan).filter(
    (t) =>
      t.triwulan === triwulan && t.simpul === sasaran.simpul && (t.indikator === indikator || t.indikator === null),
  );
}
