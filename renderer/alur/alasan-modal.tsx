import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { langkahAlur, type AksiAlur } from '#shared/alur/alur';
import { maxTeks } from '#shared/model/triwulan-data';
import type { HasilPerintah } from '#shared/perintah/perintah';
import { KakiDialog } from '../dialog/kaki-dialog';

interface Props {
  readonly aksi: AksiAlur;
  readonly judul: string;
  readonly penjelasan: string;
  /** What stands below the reason. */
  readonly children?: ReactNode;
  readonly onSubmit: (alasan: string) => Promise<HasilPerintah>;
  readonly onClose: () => void;
}

/** Asks for the reason of a step back. A refused step stays open with what was written and says why. */
export function AlasanModal({ aksi, judul, penjelasan, children, onSubmit, onClose }: Props) {
  const [alasan, setAlasan] = useState('');
  const [ditolak, setDitolak] = useState<string | null>(null);
  const [berjalan, setBerjalan] = useState(false);
  const submit = async (): Promise<void> => {
    setBerjalan(true);
    const hasil = await onSubmit(alasan);
    setBerjalan(false);
    if (hasil.status === 'berhasil') onClose();
    else setDitolak(hasil.pesan);
  };
  return (
    <Modal opened onClose={onClose} title={judul} size="lg">
      <Stack gap="md">
        <Text size="sm">{penjelasan}</Text>
        <Textarea
          label="Alasan"
          required
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          maxLength={maxTeks}
          value={alasan}
          onChange={(e) => {
            setAlasan(e.currentTarget.value);
            setDitolak(null);
          }}
        />
        {children}
        <KakiDialog ditolak={ditolak} berjalan={berjalan} onBatal={onClose} onLanjut={() => void submit()}>
          {langkahAlur[aksi].nama}
        </KakiDialog>
      </Stack>
    </Modal>
  );
}
