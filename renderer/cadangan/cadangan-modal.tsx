import { Modal } from '@mantine/core';
import { BagianCadangan } from './bagian-cadangan';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Cadangan in a window of its own, where there is no screen of settings around it. */
export function CadanganModal({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Cadangan"
      size="94%"
      closeButtonProps={{ 'aria-label': 'Tutup cadangan' }}
    >
      <BagianCadangan onSelesai={onClose} />
    </Modal>
  );
}
