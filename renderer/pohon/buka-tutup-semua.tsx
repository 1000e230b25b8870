import { ActionIcon, Tooltip, type useTree } from '@mantine/core';
import { IconFoldDown, IconFoldUp } from '@tabler/icons-react';

/** Opens or closes all rows of a tree. */
export function BukaTutupSemua({ tree }: { readonly tree: ReturnType<typeof useTree> }) {
  return (
    <>
      <Tooltip label="Buka semua">
        <ActionIcon variant="default" size="lg" aria-label="Buka semua" onClick={tree.expandAllNodes}>
          <IconFoldDown size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Tutup semua">
        <ActionIcon variant="default" size="lg" aria-label="Tutup semua" onClick={tree.collapseAllNodes}>
          <IconFoldUp size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
