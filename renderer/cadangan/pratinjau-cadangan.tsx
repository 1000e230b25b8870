import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { sebutBeda } from '#shared/cadangan/ringkas-cadangan';
import { daftarTriwulan, jenjangUrut, namaJenjang, triwulanRomawi } from '#shared/model/triwulan-data';
import { database } from '../basisdata/database';
import { addTahun } from '../basisdata/tahun';
import { bangun } from '../jurnal/bangun';
import { readPelaku } from '../pelaku/pelaku';
import { useWewenang } from '../pengguna/sesi';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';
import { backUp } from './back-up';
import type { CadanganDibuka } from './use-cadangan';

interface Props {
  readonly dibuka: CadanganDibuka;
  readonly onSelesai: () => void;
}

/** What a backup holds, beside what is there now, and the ways to take it. Nothing is changed before a button is pressed. */
export function PratinjauCadangan({ dibuka: { nama, isi, data, ringkasan, beda }, onSelesai }: Props) {
  const ditahan = useWewenang('memulihkan');
  const openTahun = useViewState((s) => s.openTahun);
  const run = usePerintah(isi.tahunId);
  const [sedang, setSedang] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const sama = beda !== null && Object.values(beda).every((n) => n === 0);

  /** One at a time; a sentence tells what went wrong. */
  const lakukan = async (aksi: () => Promise<string | null>): Promise<void> => {
    setSedang(true);
    const pesan = await aksi().catch(
      (g: unknown) =>
        `Cadangan tidak jadi dipulihkan karena gangguan pada penyimpanan komputer ini (${g instanceof Error ? g.name : String(g)}). Data yang ada tidak diubah.`,
    );
    setSedang(false);
    setGalat(pesan);
    if (pesan === null) onSelesai();
  };
  const kembalikan = async (): Promise<string | null> => {
    const sebelum = await backUp(database, isi.tahunId, 'sebelum pemulihan');
    if (sebelum.status !== 'berhasil')
      return `Keadaan sekarang tidak dapat dicadangkan dahulu, jadi tidak ada yang diubah. ${sebelum.status === 'gagal' ? sebelum.pesan : ''}`;
    const hasil = await run({ jenis: 'GantiTahun', data });
    if (hasil.status === 'ditolak') return hasil.pesan;
    openTahun(isi.tahunId);
    notifications.show({
      title: 'Data dikembalikan dari cadangan',
      message: `${formatJumlah(hasil.jumlahPerubahan)} perubahan. Ctrl+Z mengembalikan semuanya; keadaan sebelumnya juga tersimpan sebagai cadangan.`,
      color: 'teal',
    });
    return null;
  };
  const pisahkan = async (): Promise<string | null> => {
    openTahun(await addTahun(database, data, { asal: 'cadangan', berkas: nama }, await readPelaku()));
    return null;
  };
  const pulihkan = async (): Promise<string | null> => {
    await bangun(database, { nama, isi }, undefined);
    openTahun(isi.tahunId);
    return null;
  };

  return (
    <Stack gap="sm">
      <div>
        <Text fw={600}>
          {data.instansi.nama} {data.instansi.pemda}, tahun {data.tahun}
        </Text>
        <Text size="sm" c="dimmed">
          Dibuat {new Date(isi.dibuat).toLocaleString('id-ID', { dateStyle: 'full', timeStyle: 'short' })} dengan
          Triwulan {isi.aplikasi}; {isi.tabel['ledger']?.length ?? 0} catatan riwayat.
        </Text>
      </div>
      <Table withTableBorder withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            {jenjangUrut.map((j) => (
              <Table.Th key={j} ta="right">
                {namaJenjang[j]}
              </Table.Th>
            ))}
            <Table.Th ta="right">Indikator</Table.Th>
            {daftarTriwulan.map((t) => (
              <Table.Th key={t} ta="right">
                Terisi TW&nbsp;{triwulanRomawi[t]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            {jenjangUrut.map((j) => (
              <Table.Td key={j} className="angka">
                {formatJumlah(ringkasan.simpul[j])}
              </Table.Td>
            ))}
            <Table.Td className="angka">{formatJumlah(ringkasan.indikator)}</Table.Td>
            {daftarTriwulan.map((t) => (
              <Table.Td key={t} className="angka">
                {formatJumlah(ringkasan.terisi[t])}
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Text size="sm" data-beda>
        {beda === null ? 'Data ini tidak ada lagi di komputer ini.' : sebutBeda(beda)}
      </Text>
      {ditahan !== null && <Alert>{ditahan}</Alert>}
      {galat !== null && <Alert color="red">{galat}</Alert>}
      <Group justify="flex-end">
        <Button variant="default" loading={sedang} disabled={ditahan !== null} onClick={() => void lakukan(pisahkan)}>
          Buka sebagai data terpisah
        </Button>
        {beda === null ? (
          <Button loading={sedang} disabled={ditahan !== null} onClick={() => void lakukan(pulihkan)}>
            Pulihkan data ini
          </Button>
        ) : (
          <Button loading={sedang} disabled={ditahan !== null || sama} onClick={() => void lakukan(kembalikan)}>
            Kembalikan ke keadaan ini
          </Button>
        )}
      </Group>
    </Stack>
  );
}
