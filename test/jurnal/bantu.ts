import type { CatatanLedger } from '#shared/perintah/ledger';
import { sasaranKey, type SasaranIsian } from '#shared/perintah/sasaran';

export const tahunId = '1a2b3c4d-0000-4000-8000-000000000000';

/** A ledger entry that fills the money of sub kegiatan `simpul` in Triwulan I. */
export function isiAnggaran(id: string, simpul: string, ke: number): CatatanLedger {
  const sasaran: SasaranIsian = { jenis: 'anggaran', simpul, id: simpul, triwulan: 1, medan: 'nilai' };
  return {
    id,
    tahunId,
    waktu: '2026-11-22T04:30:05.000Z',
    pelaku: 'Siti',
    mesin: 'PC-KEUANGAN',
    kelompok: id,
    aksi: { jenis: 'ubah' },
    perubahan: { sasaran, dari: null, ke },
    kunci: sasaranKey(sasaran),
    revisiDasar: null,
    alasan: null,
  };
}
