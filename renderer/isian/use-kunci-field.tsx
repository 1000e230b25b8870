import { Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { SasaranIsian } from '#shared/perintah/sasaran';
import { useTerkunci } from '../alur/use-terkunci';
import { useWewenang } from '../pengguna/sesi';

export interface KunciField {
  /** Why the field takes no typing now; null when it does. */
  readonly alasan: string | null;
  /** For the input: it can be read and copied from, not typed in. */
  readonly atribut: { readonly readOnly?: true; readonly title?: string; readonly 'aria-description'?: string };
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Why typing does nothing, below the field, once it was tried. */
  readonly pesan: ReactNode;
}

/** The lock at one field: of a submitted quarter, or for a person who fills nothing. */
export function useKunciField(sasaran: SasaranIsian): KunciField {
  const terkunci = useTerkunci(sasaran);
  const alasan = useWewenang('mengisi') ?? terkunci;
  const [dicoba, setDicoba] = useState(false);
  if (alasan === null) return { alasan, atribut: {}, onKeyDown: () => undefined, pesan: null };
  return {
    alasan,
    atribut: { readOnly: true, title: alasan, 'aria-description': alasan },
    onKeyDown: ({ key, ctrlKey, metaKey }) => {
      if ((key.length === 1 && !ctrlKey && !metaKey) || key === 'Backspace' || key === 'Delete') setDicoba(true);
    },
    pesan: dicoba ? (
      <Group gap={4} wrap="nowrap" align="flex-start" mt={2} role="status">
        <IconLock size={14} aria-hidden />
        <Text size="xs">{alasan}</Text>
      </Group>
    ) : null,
  };
}
