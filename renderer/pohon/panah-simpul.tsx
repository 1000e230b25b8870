import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { RenderTreeNodePayload } from '@mantine/core';

interface Props {
  readonly payload: Pick<RenderTreeNodePayload, 'node' | 'expanded' | 'hasChildren' | 'tree'>;
  readonly className: string;
}

/** The arrow of a row in a tree: opens and closes it without choosing it. Keeps its place on rows without children. */
export function PanahSimpul({ payload: { node, expanded, hasChildren, tree }, className }: Props) {
  if (!hasChildren) return <span className={className} />;
  const Chevron = expanded ? IconChevronDown : IconChevronRight;
  return (
    <span
      className={className}
      onClick={(e) => {
        e.stopPropagation();
        tree.toggleExpanded(node.value);
      }}
    >
      <Chevron size={16} aria-hidden />
    </span>
  );
}
