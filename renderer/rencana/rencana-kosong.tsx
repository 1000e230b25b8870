import { Button, Center, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import type { Jenjang } from '#shared/model/triwulan-data';

interface Props {
  readonly tahun: number;
  readonly onTambah: (jenjang: Jenjang) => void;
  readonly onImpor: () => void;
}

/** What to do first in a year without a plan. */
export function RencanaKosong({ tahun, onTambah, onImpor }: Props) {
  return (
    <Center h="100%">
      <Stack align="center" maw={560} gap="sm">
        <Title order={2} size="h4">
          Rencana tahun {tahun} masih kosong
        </Title>
        <Text ta="center">
          Mulailah dengan menambah program. Di bawah program ditambahkan kegiatan, lalu sub kegiatan beserta indikator,
          target, dan pagunya. Bila sudah ada laporan Excel tahun ini, semuanya dapat diimpor dari sana.
        </Text>
        <Text ta="center" size="sm" c="dimmed">
          Bila laporan Anda memuat tujuan dan sasaran, tambahkan lebih dahulu tujuannya. Keduanya boleh juga menyusul.
        </Text>
        <Group mt="xs">
          <Button
            leftSection={<IconPlus size={17} />}
            onClick={() => {
              onTambah('program');
            }}
          >
            Tambah program
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={17} />}
            onClick={() => {
              onTambah('tujuan');
            }}
          >
            Tambah tujuan
          </Button>
          <Button variant="default" leftSection={<IconFileImport size={17} />} onClick={onImpor}>
            Impor dari Excel…
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}
