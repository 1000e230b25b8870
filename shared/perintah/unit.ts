/** The list of units: added, reordered, and removed while nothing belongs to them. */
import { idTerbaca } from '#shared/model/id-terbaca';
import type { TriwulanData, Unit } from '#shared/model/triwulan-data';

/** Null when the unit may be removed, else the sentence that says by what it is used. */
export function checkHapusUnit(data: TriwulanData, id: string): string | null {
  const unit = data.unit.find((u) => u.id === id);
  if (unit === undefined) return 'Unit ini sudah tidak ada.';
  if (data.unit.length === 1) return `"${unit.nama}" adalah satu-satunya unit, jadi tidak dapat dihapus.`;
  const milik = data.simpul.filter((s) => s.unit === id);
  const [contoh] = milik;
  if (contoh !== undefined)
    return `"${unit.nama}" masih memiliki ${milik.length.toString()} baris rencana, misalnya "${contoh.nama}". Pindahkan dahulu baris itu ke unit lain di layar Rencana.`;
  return (data.alur ?? []).some((a) => a.unit === id)
    ? `"${unit.nama}" sudah pernah mengajukan isian, jadi tidak dapat dihapus. Ganti saja namanya bila perlu.`
    : null;
}

/** A bidang more, at the end. */
export function tambahUnit(daftar: readonly Unit[], nama: string): Unit[] {
  return [...daftar, { id: idTerbaca(nama, daftar, 'unit'), nama: nama.trim(), jenis: 'bidang' }];
}

/** The unit one place up (-1) or down (+1); at the end of the list it stays. */
export function geserUnit(daftar: readonly Unit[], id: string, langkah: -1 | 1): Unit[] {
  const dari = daftar.findIndex((u) => u.id === id);
  const ini = daftar[dari];
  const ke = dari + langkah;
  if (ini === undefined || ke < 0 || ke >= daftar.length) return [...daftar];
  return daftar.filter((u) => u !== ini).toSpliced(ke, 0, ini);
}
