import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import { daftarPeran, maxNama, namaPeran, type Pengguna } from '#shared/pengguna/pengguna';
import { runPerintahPengguna } from './pengguna-basis';
import { enterSesi, penggunaAktif } from './sesi';

interface Props {
  /** Null for someone new. */
  readonly lama: Pengguna | null;
  readonly unit: readonly Unit[];
  readonly onSelesai: () => void;
}

export function PenggunaForm({ lama, unit, onSelesai }: Props) {
  const [nama, setNama] = useState(lama?.nama ?? '');
  const [peran, setPeran] = useState(lama?.peran ?? 'bidang');
  const [unitId, setUnitId] = useState(lama?.unit ?? null);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const simpan = async (): Promise<void> => {
    const id = lama?.id ?? crypto.randomUUID();
    const hasil = await runPerintahPengguna({
      jenis: lama === null ? 'TambahPengguna' : 'UbahPengguna',
      id,
      isi: { nama, peran, unit: unitId },
    });
    if (hasil.status === 'ditolak') {
      setDitolak(hasil.pesan);
      return;
    }
    // Whoever lists the first person goes on working as that person instead of being asked at once.
    if (penggunaAktif() === null) await enterSesi(id);
    onSelesai();
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void simpan();
      }}
    >
      <Stack gap="sm">
        {ditolak !== null && (
          <Alert color="red" icon={<IconAlertTriangle />}>
            {ditolak}
          </Alert>
        )}
        <TextInput
          data-autofocus
          label="Nama"
          placeholder="misalnya Siti Aminah"
          required
          maxLength={maxNama}
          value={nama}
          onChange={(e) => {
            setNama(e.currentTarget.value);
            setDitolak(null);
          }}
        />
        <Select
          label="Peran"
          allowDeselect={false}
          data={daftarPeran.map((p) => ({ value: p, label: namaPeran[p] }))}
          value={peran}
          onChange={(nilai) => {
            const dipilih = daftarPeran.find((p) => p === nilai);
            if (dipilih !== undefined) setPeran(dipilih);
          }}
        />
        <Select
          label="Unit"
          placeholder="Tidak terikat satu unit"
          clearable
          data={unit.map((u) => ({ value: u.id, label: u.nama }))}
          value={unitId}
          onChange={setUnitId}
          clearButtonProps={{ 'aria-label': 'Kosongkan unit' }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSelesai}>
            Batal
          </Button>
          <Button type="submit">Simpan</Button>
        </Group>
      </Stack>
    </form>
  );
}
