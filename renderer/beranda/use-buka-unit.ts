import type { KeadaanUnit } from '#shared/alur/kelengkapan-unit';
import type { Triwulan } from '#shared/model/triwulan-data';
import { useVerifikasiState } from '../verifikasi/verifikasi-state';
import { useViewState } from '../view-state/view-state';

/** Opens a unit's quarter where one works on it in its state: in Isian while it is filled, else in Verifikasi. */
export function useBukaUnit(tahunId: string): (unit: string, triwulan: Triwulan, keadaan: KeadaanUnit) => void {
  const { showUnit, showLayar, setTriwulan } = useViewState.getState();
  const openUnit = useVerifikasiState((s) => s.openUnit);
  return (unit, triwulan, keadaan) => {
    switch (keadaan) {
      case 'tanpa-isian':
      case 'belum':
      case 'draf':
      case 'dikembalikan':
        showUnit(tahunId, unit, triwulan);
        break;
      case 'diajukan':
      case 'diverifikasi':
      case 'disahkan':
        setTriwulan(triwulan);
        openUnit(unit);
        showLayar('verifikasi');
        break;
    }
  };
}
