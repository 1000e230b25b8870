import { formatJumlah } from '#shared/angka/format-angka';
import { database } from '../basisdata/database';
import { sebutMedan } from '../formulir/sebut-isian';

/** What the last step of the office-year changed, in words: an undo may have changed what is on another screen or out of sight. */
export async function sebutLangkahTerakhir(tahunId: string): Promise<string> {
  const akhir = await database.ledger.where({ tahunId }).last();
  if (akhir === undefined) return '';
  const { kelompok, perubahan } = akhir;
  const jumlah = await database.ledger.where({ tahunId, kelompok }).count();
  if (jumlah > 1) return `${formatJumlah(jumlah)} perubahan sekaligus`;
  const { sasaran } = perubahan;
  switch (sasaran.jenis) {
    case 'kinerja':
    case 'anggaran':
    case 'keterangan':
    case 'bukti': {
      const medan = sasaran.jenis === 'bukti' ? 'Bukti dukung' : sebutMedan(sasaran);
      const baris = (await database.simpul.get([tahunId, sasaran.simpul]))?.simpul;
      return [medan, baris?.kode, baris?.nama].filter((kata) => kata != null).join(' · ');
    }
    case 'simpul':
      return 'satu baris di Rencana';
    case 'kepala':
      return 'data di Pengaturan atau versi anggaran';
    case 'alur':
    case 'tahun':
      return '';
  }
}
