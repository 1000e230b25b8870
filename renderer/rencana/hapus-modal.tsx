import { Alert, Button, List, Modal, Stack, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { formatJumlah, formatRupiah } from '#shared/angka/format-angka';
import { jenjangUrut, namaJenjang, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';
import { checkHapusCabang, isiCabang, type IsiCabang } from '#shared/perintah/cabang';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { sebutJenjang } from './jenjang';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly simpul: Simpul;
  readonly onClose: (terhapus: boolean) => void;
}

/** Shows everything that hangs on a row before it goes, or says why it cannot. */
export function HapusModal({ tahun: { tahunId, data }, simpul, onClose }: Props) {
  const run = usePerintah(tahunId);
  const [ditolak, setDitolak] = useState(() => checkHapusCabang(data, simpul.id));
  const [isi] = useState(() => isiCabang(data, simpul.id));
  const hapus = async (): Promise<void> => {
    const hasil = await run({ jenis: 'HapusCabang', id: simpul.id });
    if (hasil.status === 'ditolak') {
      setDitolak(hasil.pesan);
      return;
    }
    notifications.show({ message: `"${simpul.nama}" dihapus. Ctrl+Z mengembalikan semuanya.`, color: 'teal' });
    onClose(true);
  };
  const batal = (): void => {
    onClose(false);
  };
  const sebutan = [simpul.kode, simpul.nama].filter(Boolean).join(' ');
  return (
    <Modal opened onClose={batal} title={`Hapus ${sebutJenjang[simpul.jenjang]}`} size="lg" returnFocus={false}>
      {ditolak === null && isi !== null ? (
        <Stack gap="sm">
          <Text>
            {namaJenjang[simpul.jenjang]} <strong>{sebutan}</strong> akan dihapus dari rencana, beserta:
          </Text>
          <List size="sm" data-sertaan>
            {sertaan(isi, data).map((s) => (
              <List.Item key={s}>{s}</List.Item>
            ))}
          </List>
          {isi.jumlahRealisasi + isi.jumlahKeterangan > 0 && (
            <Alert color="orange" icon={<IconAlertTriangle />} title="Sudah ada yang diisi di sini">
              Isian itu ikut hilang dari layar Isian dan dari laporan semua triwulan. Ctrl+Z mengembalikan semuanya
              dalam satu langkah.
            </Alert>
          )}
          <KakiTetap>
            <Button variant="default" data-autofocus onClick={batal}>
              Batal
            </Button>
            <Button color="red.8" onClick={() => void hapus()}>
              {isi.simpul.length === 1 ? 'Hapus' : `Hapus ${formatJumlah(isi.simpul.length)} baris`}
            </Button>
          </KakiTetap>
        </Stack>
      ) : (
        <Stack gap="sm">
          <Alert color="orange" icon={<IconAlertTriangle />} title="Belum dapat dihapus">
            {ditolak}
          </Alert>
          <KakiTetap>
            <Button data-autofocus onClick={batal}>
              Kembali
            </Button>
          </KakiTetap>
        </Stack>
      )}
    </Modal>
  );
}

/** What goes along, one line each. */
function sertaan(isi: IsiCabang, data: TriwulanData): string[] {
  const [, ...bawahan] = isi.simpul;
  const perJenjang = jenjangUrut
    .map((jenjang) => ({ jenjang, jumlah: bawahan.filter((s) => s.jenjang === jenjang).length }))
    .filter(({ jumlah }) => jumlah > 0)
    .map(({ jenjang, jumlah }) => `${formatJumlah(jumlah)} ${sebutJenjang[jenjang]}`);
  const versi = (id: string): string => data.versiAnggaran.find((v) => v.id === id)?.nama ?? id;
  return [
    bawahan.length === 0 ? '' : `${formatJumlah(bawahan.length)} baris di bawahnya: ${perJenjang.join(', ')}`,
    isi.jumlahIndikator === 0 ? '' : `${isi.jumlahIndikator.toString()} indikator dengan targetnya`,
    ...isi.pagu.map((p) => `pagu ${formatRupiah(p.jumlah)} pada ${versi(p.versi)}`),
    isi.jumlahRealisasi === 0 ? '' : `${isi.jumlahRealisasi.toString()} realisasi yang sudah diisi`,
    isi.jumlahKeterangan === 0 ? '' : `${isi.jumlahKeterangan.toString()} keterangan`,
    ...isi.perujuk.map(
      (i) => `hubungannya dengan indikator "${i.nama}", yang sebagian dihitung atau dibiayai dari sini`,
    ),
  ]
    .filter((s) => s !== '')
    .concat(
      isi.simpul.length === 1 && isi.jumlahIndikator === 0 && isi.pagu.length === 0 ? ['tidak ada yang lain'] : [],
    );
}
