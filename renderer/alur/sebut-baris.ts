import type { Pohon } from '#shared/model/pohon';

/** The name of the row a remark is about: of the indicator, or of the node. */
export function sebutBaris(
  pohon: Pohon,
  { simpul, indikator }: { readonly simpul: string; readonly indikator: string | null },
): string {
  const nama = indikator === null ? undefined : pohon.indikator.get(indikator)?.indikator.nama;
  return nama ?? pohon.simpul.get(simpul)?.nama ?? 'baris yang sudah dihapus';
}
