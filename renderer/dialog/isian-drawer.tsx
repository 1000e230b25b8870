import { Drawer } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { pintasan } from '../papan-ketik/pintasan';
import { BelumDisimpanModal } from './belum-disimpan-modal';

interface Props {
  readonly judul: string;
  readonly size: number;
  /** Something was typed that closing would lose. */
  readonly berubah: boolean;
  readonly onSimpan: () => void;
  readonly onClose: () => void;
  /** False where what opened the drawer is not what the focus belongs to afterwards. */
  readonly returnFocus?: boolean;
  /** Of the body. */
  readonly className?: string;
  /** `tutup` closes, after asking when something would be lost. */
  readonly children: (tutup: () => void) => ReactNode;
}

/** A drawer with something to fill in: Ctrl+S saves it, and closing asks before anything typed is lost. */
export function IsianDrawer(props: Props) {
  const { judul, size, berubah, onSimpan, onClose, returnFocus = true, className = '', children } = props;
  const [bertanya, setBertanya] = useState(false);
  const tutup = (): void => {
    if (berubah) setBertanya(true);
    else onClose();
  };
  useHotkeys(
    [
      [
        pintasan.simpan.tombol[0],
        () => {
          if (!bertanya) onSimpan();
        },
      ],
    ],
    [],
  );
  return (
    <Drawer.Root
      opened
      onClose={tutup}
      position="right"
      size={size}
      closeOnEscape={!bertanya}
      returnFocus={returnFocus}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay />
      <Drawer.Content styles={{ content: { display: 'flex', flexDirection: 'column', overflow: 'hidden' } }}>
        <Drawer.Header px={20}>
          <Drawer.Title fw={700} fz="lg">
            {judul}
          </Drawer.Title>
          <Drawer.CloseButton aria-label="Tutup" />
        </Drawer.Header>
        <Drawer.Body p={0} flex={1} mih={0} className={className}>
          {children(tutup)}
        </Drawer.Body>
      </Drawer.Content>
      {bertanya && (
        <BelumDisimpanModal
          onKembali={() => {
            setBertanya(false);
          }}
          onTutup={onClose}
        />
      )}
    </Drawer.Root>
  );
}
