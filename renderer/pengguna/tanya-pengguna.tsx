import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { PerintahPengguna } from '#shared/pengguna/kelola-pengguna';
import { runPerintahPengguna } from './pengguna-basis';

interface Props {
  readonly teks: string;
  readonly tombol: string;
  readonly perintah: PerintahPengguna;
  readonly onSelesai: () => void;
}

/** Asks once before a change of the list that takes something away. */
export function TanyaPengguna({ teks, tombol, perintah, onSelesai }: Props) {
  const [ditolak, setDitolak] = useState<string | null>(null);
  const jalankan = async (): Promise<void> => {
    const hasil = await runPerintahPengguna(perintah);
    if (hasil.status === 'ditolak') setDitolak(hasil.pesan);
    else onSelesai();
  };
  return (
    <Stack gap="sm">
      <Text>{teks}</Text>
      {ditolak !== null && (
        <Alert color="red" icon={<IconAlertTriangle />}>
          {ditolak}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onSelesai}>
          Batal
        </Button>
        <Button color="red.8" onClick={() => void jalankan()}>
          {tombol}
        </Button>
      </Group>
    </Stack>
  );
}
