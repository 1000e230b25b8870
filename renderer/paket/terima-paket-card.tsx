import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { pilihPaket } from './kotak-masuk';

/** Receiving: by dialog, or dropped anywhere on the window. */
export function TerimaPaketCard() {
  return (
    <Paper withBorder p="md" component="section" aria-label="Terima paket">
      <Stack gap="sm" align="flex-start" h="100%" justify="space-between">
        <div>
          <Title order={3} size="h5">
            Terima paket
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            Boleh banyak sekaligus, dengan urutan apa pun; paket yang sama dua kali tidak mengubah apa-apa. Isinya
            diperlihatkan dahulu sebelum diterapkan.
          </Text>
          <Text size="sm" c="dimmed" mt={4}>
            Berkas paket juga dapat diseret ke jendela ini, atau dibuka dengan klik ganda.
          </Text>
        </div>
        <Button leftSection={<IconPackageImport size={18} />} onClick={() => void pilihPaket()}>
          Terima paket…
        </Button>
      </Stack>
    </Paper>
  );
}
