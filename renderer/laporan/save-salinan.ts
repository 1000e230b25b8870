import { notifications } from '@mantine/notifications';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import { bridge } from '../bridge';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { writeData } from '#shared/berkas/write-data';
import { namaBerkas } from '#shared/berkas/file-name';
import { withUnsaved } from '../perintah/dengan-menunggu';

/** Saves the whole office-year as a `triwulan-data` file where the user wants it: a manual backup. */
export async function saveSalinanData(tahunId: string): Promise<void> {
  await saveData(tahunId, await readTahun(database, tahunId));
}

/** Saves an office-year that is in memory, where the database may be out of reach, with what was typed and not written yet. */
export async function saveData(tahunId: string, terbaca: TriwulanData): Promise<void> {
  const data = withUnsaved(terbaca, tahunId);
  const tujuan = await bridge.chooseSaveTarget(
    namaBerkas(['Data Triwulan', data.instansi.singkatan, data.tahun.toString()], 'json'),
    'json',
  );
  if (tujuan.status === 'batal') return;
  const hasil =
    tujuan.status === 'gagal'
      ? tujuan
      : await bridge.writeSaveTarget(tujuan.isi.tiket, new TextEncoder().encode(writeData(data)));
  if (hasil.status === 'gagal')
    notifications.show({ title: 'Salinan tidak jadi disimpan', message: hasil.pesan, color: 'red', autoClose: false });
  else if (hasil.status === 'berhasil')
    notifications.show({ message: `Salinan data disimpan sebagai "${hasil.isi.nama}".`, color: 'teal' });
}
