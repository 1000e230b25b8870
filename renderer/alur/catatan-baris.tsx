import { Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';

/** What the sekretariat wrote to a row when it returned the quarter, at that row. Nothing where it wrote nothing. */
export function CatatanBaris({ teks }: { readonly teks: string | null }) {
  if (teks === null) return null;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" mt={4} data-catatan="">
      <IconArrowBackUp size={16} color="var(--tw-bahaya)" aria-hidden style={{ flex: '0 0 auto', marginTop: 1 }} />
      <Text size="sm" lh={1.35} style={{ whiteSpace: 'pre-line' }}>
        <b>Catatan sekretariat:</b> {teks}
      </Text>
    </Group>
  );
}
