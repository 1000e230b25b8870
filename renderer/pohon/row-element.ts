/** The drawn row of a node in a tree; null while it is not drawn. */
export function rowElement(wadah: HTMLElement | null, simpul: string | undefined): HTMLElement | null {
  if (wadah === null || simpul === undefined) return null;
  return wadah.querySelector(`[role=treeitem][data-value="${CSS.escape(simpul)}"]`);
}
