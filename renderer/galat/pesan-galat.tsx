import { Button, Center, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { bridge } from '../bridge';
import { muatUlang } from '../perintah/tutup';
import { useGalat } from './galat';

const penjelasan =
  'Data yang sudah bertanda tersimpan tetap utuh. Muat ulang tampilan untuk melanjutkan. Bila terulang, sebutkan kode di atas saat meminta bantuan; rinciannya ada di log, tanpa isi data Anda.';

/** In the place of a screen that cannot be drawn. */
export function PesanGalat({ kode }: { readonly kode: string }) {
  return (
    <Center h="100vh">
      <Stack w={620} maw="92vw" role="alert">
        <Title order={1} size="h3">
          Tampilan ini terganggu (kode {kode})
        </Title>
        <Text>{penjelasan}</Text>
        <TombolGalat />
      </Stack>
    </Center>
  );
}

/** Above the screens, for an error that left them standing. */
export function GalatModal() {
  const kode = useGalat((s) => s.kode);
  return (
    <Modal
      opened={kode !== null}
      onClose={() => useGalat.setState({ kode: null })}
      title={`Terjadi gangguan yang tidak terduga (kode ${kode ?? ''})`}
      closeButtonProps={{ 'aria-label': 'Tutup pesan' }}
    >
      <Stack>
        <Text size="sm">{penjelasan}</Text>
        <TombolGalat />
      </Stack>
    </Modal>
  );
}

function TombolGalat() {
  return (
    <Group>
      <Button onClick={() => void muatUlang()}>Muat ulang</Button>
      <Button variant="default" onClick={() => void bridge.openLog()}>
        Buka catatan galat
      </Button>
    </Group>
  );
}
