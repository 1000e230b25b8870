/** Which nodes the tree of Isian shows: by text, unit and state. */
import { findAlur } from '#shared/alur/alur';
import { ownCells } from '#shared/perhitungan/kelengkapan';
import type { SimpulTerhitung } from '#shared/perhitungan/hasil';
import type { Triwulan } from '#shared/model/triwulan-data';
import { pengisiTahun } from '../alur/use-terkunci';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { TemuanSimpul } from './temuan-simpul';

/** States to filter by; a row is in one when its own cells are. */
export const daftarSaringKeadaan = ['belum', 'temuan', 'lengkap', 'dikembalikan'] as const;
export type SaringKeadaan = (typeof daftarSaringKeadaan)[number];

export const namaSaringKeadaan: Readonly<Record<SaringKeadaan, string>> = {
  belum: 'Belum diisi',
  temuan: 'Ada temuan',
  lengkap: 'Lengkap',
  dikembalikan: 'Dikembalikan',
};

/** Whether a node is in the state; null lets every node through. */
export function buildSaringKeadaan(
  keadaan: SaringKeadaan | null,
  tahun: TahunTerbuka,
  triwulan: Triwulan,
  temuan: TemuanSimpul,
): ((s: SimpulTerhitung) => boolean) | null {
  switch (keadaan) {
    case null:
      return null;
    case 'belum':
      return (s) => {
        const { terisi, semua } = ownCells(s);
        return terisi < semua;
      };
    case 'lengkap':
      return (s) => {
        const { terisi, semua } = ownCells(s);
        return semua > 0 && terisi === semua;
      };
    case 'temuan':
      return (s) => temuan(s).length > 0;
    case 'dikembalikan': {
      const pengisi = pengisiTahun(tahun);
      const { alur } = tahun.perTriwulan[triwulan];
      return (s) => {
        const unit = pengisi(s.simpul.id);
        return unit !== null && findAlur(alur, unit, triwulan)?.status === 'dikembalikan';
      };
    }
  }
}
