import { Alert, Button, Modal, Select, Stack, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { namaBerkas } from '#shared/berkas/file-name';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { bridge } from '../bridge';
import { flushAllWrites } from '../perintah/autosave';
import { runFormulir } from './run-formulir';

/** The notice that a form was written; it goes when one is read, so that it covers nothing. */
export const kabarFormulir = 'formulir-selesai';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks for the unit, then for the place, and writes the form of the quarter that is shown. */
export function BuatFormulirModal({ tahun, triwulan, opened, onClose }: Props) {
  const { unit, instansi, tahun: angkaTahun } = tahun.kepala;
  const [pilihan, setPilihan] = useState<string | null>(null);
  const [keadaan, setKeadaan] = useState<{ readonly sedang: boolean; readonly galat: string | null }>({
    sedang: false,
    galat: null,
  });
  const terpilih = unit.find((u) => u.id === pilihan) ?? (unit.length === 1 ? unit[0] : undefined);
  const close = (): void => {
    setKeadaan({ sedang: false, galat: null });
    onClose();
  };

  const make = async (idUnit: string, namaUnit: string): Promise<string | null> => {
    const singkatan = instansi.singkatan === '' ? instansi.nama : instansi.singkatan;
    const nama = ['Formulir', singkatan, namaUnit, `TW ${triwulanRomawi[triwulan]}`, angkaTahun.toString()];
    const tujuan = await bridge.chooseSaveTarget(namaBerkas(nama, 'xlsx'), 'xlsx');
    if (tujuan.status !== 'berhasil') return tujuan.status === 'gagal' ? tujuan.pesan : null;
    // The form begins with what stands in the database: also what was typed a moment ago.
    await flushAllWrites();
    const kabar = await runFormulir({ jenis: 'buat', tahunId: tahun.tahunId, triwulan, unit: idUnit });
    if (kabar.jenis !== 'dibuat')
      return `Formulir tidak jadi dibuat karena gangguan di dalam aplikasi. Data Anda tetap utuh. Keterangan teknis: ${kabar.jenis === 'gagal' ? kabar.pesan : kabar.jenis}`;
    const hasil = await bridge.writeSaveTarget(tujuan.isi.tiket, kabar.isi);
    if (hasil.status !== 'berhasil') return hasil.status === 'gagal' ? hasil.pesan : null;
    close();
    notifications.show({
      id: kabarFormulir,
      title: 'Formulir selesai',
      message: `Disimpan sebagai "${hasil.isi.nama}". Kirim berkas itu untuk diisi, lalu baca kembali lewat menu "Baca formulir isian".`,
      color: 'teal',
    });
    return null;
  };

  return (
    <Modal opened={opened} onClose={close} title={`Buat formulir isian Triwulan ${triwulanRomawi[triwulan]}`}>
      <Stack gap="sm">
        <Text size="sm">
          Formulir adalah berkas Excel untuk satu unit dan satu triwulan. Formulir diisi di Excel atau LibreOffice, lalu
          dibaca kembali di sini. Isian yang sudah ada ikut tercantum.
        </Text>
        <Select
          label="Unit"
          placeholder="Pilih unit"
          data={unit.map((u) => ({ value: u.id, label: u.nama }))}
          value={terpilih?.id ?? null}
          onChange={setPilihan}
          allowDeselect={false}
          data-autofocus
        />
        {keadaan.galat !== null && <Alert color="red">{keadaan.galat}</Alert>}
        <KakiTetap>
          <Button variant="default" onClick={close}>
            Batal
          </Button>
          <Button
            disabled={terpilih === undefined}
            loading={keadaan.sedang}
            onClick={() => {
              if (terpilih === undefined) return;
              setKeadaan({ sedang: true, galat: null });
              void make(terpilih.id, terpilih.nama).then((galat) => {
                setKeadaan({ sedang: false, galat });
              });
            }}
          >
            Simpan formulir…
          </Button>
        </KakiTetap>
      </Stack>
    </Modal>
  );
}
