import { isIsianKosong, withoutStrayIsian } from '#shared/model/isian';
import { triwulanDataSchema, namaJenjang, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';
import { describePlace, shapeMessage } from '#shared/berkas/data-messages';
import { findBrokenReferences } from '#shared/berkas/references';

/** The year with the node added or replaced; the node's place is kept, a new one comes last. */
export function withSimpul(data: TriwulanData, simpul: Simpul): TriwulanData {
  const ada = data.simpul.some((s) => s.id === simpul.id);
  return {
    ...data,
    simpul: ada ? data.simpul.map((s) => (s.id === simpul.id ? simpul : s)) : [...data.simpul, simpul],
  };
}

/** Null when the node may be saved into this year's plan, else the sentence that says why not. */
export function checkSimpanSimpul(data: TriwulanData, simpul: Simpul): string | null {
  if (simpul.nama.trim() === '') return `Nama ${namaJenjang[simpul.jenjang]} belum diisi.`;
  const bentuk = triwulanDataSchema.shape.simpul.element.safeParse(simpul);
  const [salah] = bentuk.error?.issues ?? [];
  if (salah !== undefined) return `${describePlace(simpul, salah.path)}: ${shapeMessage(simpul, salah)}.`;
  const dipakai = new Set(data.realisasi.indikator.filter((r) => !isIsianKosong(r)).map((r) => r.indikator));
  const terhapus =
    data.simpul
      .find((s) => s.id === simpul.id)
      ?.indikator.filter((i) => !simpul.indikator.some((baru) => baru.id === i.id)) ?? [];
  const terisi = terhapus.find((i) => dipakai.has(i.id));
  if (terisi !== undefined)
    return `Indikator "${terisi.nama}" sudah berisi realisasi, jadi tidak dapat dihapus. Kosongkan dahulu realisasinya di layar Isian.`;
  const [rujukan] = findBrokenReferences(withoutStrayIsian(withSimpul(data, simpul)));
  return rujukan === undefined ? null : `${rujukan}.`;
}
