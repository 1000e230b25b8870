import { Alert, Button, Checkbox, Modal, Stack, Table, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { useMemo, useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { FormulirTerbaca } from '#shared/formulir/baca-formulir';
import { bandingkanFormulir, daftarKeadaan } from '#shared/formulir/bandingkan-formulir';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import type { HasilPerintah, Perintah } from '#shared/perintah/perintah';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { BandingTable, tampilanKeadaan } from './banding-table';
import { isianTerpilih, pilihanBaris, type DaftarPilihan } from './pilihan-formulir';

export interface FormulirDibuka {
  readonly nama: string;
  readonly formulir: FormulirTerbaca;
}

interface Props {
  readonly tahun: TahunTerbuka;
  readonly dibuka: FormulirDibuka | null;
  readonly run: (perintah: Perintah) => Promise<HasilPerintah>;
  readonly onClose: () => void;
  readonly onSelesai: (jumlah: number) => void;
}

/** The preview of a returned form: nothing is written before "Terapkan", and then all of it as one step. */
export function BacaFormulirModal(props: Props) {
  const { dibuka, onClose } = props;
  return (
    <Modal
      opened={dibuka !== null}
      onClose={onClose}
      title={`Pratinjau formulir: ${dibuka?.nama ?? ''}`}
      size="94%"
      closeButtonProps={{ 'aria-label': 'Tutup pratinjau' }}
    >
      {dibuka !== null && <Pratinjau {...props} formulir={dibuka.formulir} />}
    </Modal>
  );
}

function Pratinjau({ tahun, formulir, run, onClose, onSelesai }: Props & { readonly formulir: FormulirTerbaca }) {
  const { triwulan, namaUnit } = formulir.identitas;
  const data = tahun.perTriwulan[triwulan];
  const banding = useMemo(() => bandingkanFormulir(formulir, data), [formulir, data]);
  const [pilihan, setPilihan] = useState<DaftarPilihan>({});
  const [denganSama, setDenganSama] = useState(false);
  const [keadaan, setKeadaan] = useState<{ readonly sedang: boolean; readonly galat: string | null }>({
    sedang: false,
    galat: null,
  });
  const isian = isianTerpilih(banding, pilihan);
  const belumDipilih = banding.filter((b) => pilihanBaris(b, pilihan) === null).length;
  const jumlah = (k: (typeof daftarKeadaan)[number]): number => banding.filter((b) => b.keadaan === k).length;
  const tampil = daftarKeadaan
    .filter((k) => k !== 'sama' || denganSama)
    .flatMap((k) => banding.filter((b) => b.keadaan === k));

  return (
    <Stack gap="sm">
      <div>
        <Text fw={600}>
          {namaUnit}, Triwulan {triwulanRomawi[triwulan]} tahun {tahun.kepala.tahun}
        </Text>
        <Text size="sm" c="dimmed">
          Belum ada yang disimpan.
          {jumlah('ditolak') > 0 && ' Yang ditolak tidak ikut diterapkan.'}
          {belumDipilih > 0 &&
            ` ${belumDipilih.toString()} konflik harus dipilih dahulu: isi aplikasi berubah sejak formulir dibuat, dan formulir berisi lain.`}
        </Text>
      </div>
      <Table withTableBorder withColumnBorders layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {daftarKeadaan.map((k) => (
              <Table.Th key={k} ta="right">
                {tampilanKeadaan[k].nama}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            {daftarKeadaan.map((k) => (
              <Table.Td key={k} className="angka" data-jumlah-keadaan={k}>
                {formatJumlah(jumlah(k))}
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <BandingTable
        baris={tampil}
        pohon={tahun.pohon}
        pilihan={pilihan}
        onPilih={(kunci, p) => {
          setPilihan((lama) => ({ ...lama, [kunci]: p }));
        }}
      />
      {keadaan.galat !== null && <Alert color="red">{keadaan.galat}</Alert>}
      <KakiTetap>
        <Checkbox
          mr="auto"
          label={`Tampilkan juga yang sama (${formatJumlah(jumlah('sama'))})`}
          checked={denganSama}
          onChange={(e) => {
            setDenganSama(e.currentTarget.checked);
          }}
        />
        <Button variant="default" onClick={onClose}>
          Batal
        </Button>
        <Button
          disabled={isian.length === 0 || belumDipilih > 0}
          loading={keadaan.sedang}
          onClick={() => {
            setKeadaan({ sedang: true, galat: null });
            void run({ jenis: 'UbahBanyakIsian', isian }).then((hasil) => {
              setKeadaan({ sedang: false, galat: hasil.status === 'ditolak' ? hasil.pesan : null });
              if (hasil.status === 'berhasil') onSelesai(hasil.jumlahPerubahan);
            });
          }}
        >
          Terapkan {formatJumlah(isian.length)} isian
        </Button>
      </KakiTetap>
    </Stack>
  );
}
