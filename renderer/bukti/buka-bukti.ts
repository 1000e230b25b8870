/** Opening and saving attached files, and the sentences when that fails. */
import { notifications } from '@mantine/notifications';
import type { Bukti } from '#shared/model/triwulan-data';
import { bridge } from '../bridge';

/** Said of a file that the year names but this PC does not hold. */
export const belumDiterima = 'Berkas belum diterima di komputer ini';

const mintaBerkas =
  'Berkasnya tidak ada di komputer ini atau sudah berubah. Minta pengirimnya membuat paket dengan "Sertakan bukti dukung", lalu terima paket itu; atau hapus bukti ini dan lampirkan lagi.';

/** Opens a copy in the system's viewer. */
export async function bukaBukti({ nama, sha256 }: Bukti): Promise<void> {
  const hasil = await bridge.openBukti(sha256);
  if (hasil.status === 'gagal') tolak(nama, hasil.pesan);
  else if (hasil.status === 'berhasil' && hasil.isi === 'tidak-ada') tolak(nama, mintaBerkas);
  else if (hasil.status === 'berhasil' && hasil.isi === 'tanpa-pembuka')
    tolak(nama, 'Komputer ini tidak punya program untuk membukanya. Simpan salinannya, lalu buka di komputer lain.');
}

/** Saves a copy where the person wants it. */
export async function simpanBukti({ nama, sha256 }: Bukti): Promise<void> {
  const hasil = await bridge.saveBukti(sha256, nama);
  if (hasil.status === 'gagal') tolak(nama, hasil.pesan);
  else if (hasil.status === 'berhasil' && hasil.isi === null) tolak(nama, mintaBerkas);
  else if (hasil.status === 'berhasil')
    notifications.show({ message: `Salinan tersimpan: ${hasil.isi?.nama ?? nama}`, color: 'teal' });
}

function tolak(nama: string, message: string): void {
  notifications.show({ title: `"${nama}" tidak dapat dibuka`, message, color: 'red', autoClose: false });
}
