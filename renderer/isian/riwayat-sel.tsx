import { ActionIcon } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { pintasan, sebutPintasan } from '../papan-ketik/pintasan';
import { RiwayatModal } from '../riwayat/riwayat-modal';

interface Input {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  readonly tersimpan: IsiMedan;
  readonly terkunci: string | null;
}

/** The history of a field: a small button inside it, Ctrl+H from it. The button is no stop of Tab, which leads from field to field. */
export function useRiwayatSel({ tahunId, sasaran, tersimpan, terkunci }: Input): {
  readonly tombol: ReactNode;
  readonly dialog: ReactNode;
  readonly onKeyDown: (e: KeyboardEvent<HTMLElement>) => void;
} {
  const [terbuka, setTerbuka] = useState(false);
  return {
    tombol: (
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        tabIndex={-1}
        aria-label="Riwayat isian"
        title={`Riwayat (${sebutPintasan('riwayat')})`}
        onClick={() => {
          setTerbuka(true);
        }}
      >
        <IconHistory size={14} color="var(--tw-redup)" />
      </ActionIcon>
    ),
    dialog: terbuka ? (
      <RiwayatModal
        tahunId={tahunId}
        sasaran={sasaran}
        kini={tersimpan}
        terkunci={terkunci}
        onTutup={() => {
          setTerbuka(false);
        }}
      />
    ) : null,
    onKeyDown: getHotkeyHandler([
      [
        pintasan.riwayat.tombol[0],
        () => {
          setTerbuka(true);
        },
      ],
    ]),
  };
}
