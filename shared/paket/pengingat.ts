import { namaStatusAlur, statusAlur } from '#shared/alur/alur';
import { temuanUnit } from '#shared/alur/ajukan';
import { formatJumlah } from '#shared/angka/format-angka';
import { triwulanRomawi, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';

/** At most this many rows are named; a list without end is not read in a chat. */
const maxBaris = 12;

/**
 * A text to paste into a chat: what a unit's quarter still lacks, or why it came back. Null when there is nothing to
 * remind of: it is submitted or further.
 */
export function pengingatUnit(data: TriwulanData, unit: string, triwulan: Triwulan): string | null {
  const status = statusAlur(data.alur, unit, triwulan);
  if (status === 'diajukan' || status === 'diverifikasi' || status === 'disahkan') return null;
  const nama = data.unit.find((u) => u.id === unit)?.nama ?? unit;
  const judul = `*Pengingat isian Triwulan ${triwulanRomawi[triwulan]} ${data.tahun.toString()}: ${nama}*`;
  const alasan = data.alur?.find((a) => a.unit === unit && a.triwulan === triwulan)?.alasan ?? null;
  const kembali =
    status === 'dikembalikan'
      ? [`Isian *${namaStatusAlur[status].toLowerCase()}* oleh sekretariat${alasan === null ? '.' : `: ${alasan}`}`]
      : [];
  const kurang = temuanUnit(data, unit, triwulan).filter((t) => t.tingkat === 'galat');
  const daftar = kurang.slice(0, maxBaris).map((t, n) => `${(n + 1).toString()}. ${t.pesan}`);
  const sisa = kurang.length - daftar.length;
  const isi =
    kurang.length === 0
      ? ['Semua isian sudah lengkap. Mohon diajukan, lalu kirim paketnya.']
      : [
          `Masih ada ${formatJumlah(kurang.length)} hal yang perlu diisi atau diperbaiki:`,
          ...daftar,
          ...(sisa > 0 ? [`... dan ${formatJumlah(sisa)} lagi, lihat layar Pemeriksaan.`] : []),
        ];
  return [judul, ...kembali, ...isi, 'Setelah selesai: Ajukan, lalu kirim paket (.twpaket) ke sekretariat.'].join('\n');
}
