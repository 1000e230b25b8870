import { Button, Group, Modal, Text } from '@mantine/core';

interface Props {
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}

/** Asked when a form with typed text is closed. To be mounted only then: the Escape that opens it would close it again. */
export function BelumDisimpanModal({ onKembali, onTutup }: Props) {
  return (
    <Modal
      opened
      onClose={onKembali}
      title="Perubahan belum disimpan"
      zIndex={300}
      closeButtonProps={{ 'aria-label': 'Kembali ke formulir' }}
    >
      <Text>Isian pada formulir ini belum disimpan. Bila ditutup sekarang, isian itu hilang.</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onTutup}>
          Tutup tanpa menyimpan
        </Button>
        <Button data-autofocus onClick={onKembali}>
          Kembali ke formulir
        </Button>
      </Group>
    </Modal>
  );
}
