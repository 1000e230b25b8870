/**
 * Moving a node: among its siblings, or below another parent. Order is kept as `urut`; a move hands the places that the
 * siblings have out anew, so nothing else in the plan changes.
 */
import { bolehDiBawah } from '#shared/berkas/references';
import { namaJenjang, type Simpul } from '#shared/model/triwulan-data';
import type { Perubahan, SimpulBerurut } from './sasaran';

export interface TujuanPindah {
  readonly id: string;
  readonly induk: string | null;
  /** The sibling-to-be that the node comes to stand before; null: last. */
  readonly sebelum: string | null;
}

/** Null when the node may be moved there, else the sentence that says why not. */
export function checkPindahSimpul(
  daftar: readonly SimpulBerurut[],
  { id, induk, sebelum }: TujuanPindah,
): string | null {
  const simpul = find(daftar, id);
  if (simpul === undefined) return 'Baris ini sudah tidak ada dalam rencana.';
  const atas = induk === null ? null : find(daftar, induk);
  if (atas === undefined) return 'Tempat tujuannya sudah tidak ada dalam rencana.';
  if (!bolehDiBawah(simpul.jenjang, atas?.jenjang ?? null)) {
    const tempat = atas === null ? 'di tingkat teratas' : `di bawah ${namaJenjang[atas.jenjang]} "${atas.nama}"`;
    return `${namaJenjang[simpul.jenjang]} "${simpul.nama}" tidak dapat berada ${tempat}.`;
  }
  if (sebelum !== null && find(daftar, sebelum)?.induk !== induk)
    return 'Tempat tujuannya sudah berubah. Coba pindahkan sekali lagi.';
  return simpul.induk === induk && (simpul.kode ?? '') !== ''
    ? `Baris berkode selalu berurutan menurut kodenya, seperti dalam laporan. Ubah kode "${simpul.kode ?? ''}" bila urutannya salah.`
    : null;
}

/** The changes that bring the node to its new place. To be checked first. */
export function pindahSimpul(daftar: readonly SimpulBerurut[], { id, induk, sebelum }: TujuanPindah): Perubahan[] {
  const ini = daftar.find((b) => b.simpul.id === id);
  if (ini === undefined) return [];
  const saudara = daftar
    .filter((b) => b.simpul.induk === induk && b.simpul.id !== id)
    .toSorted((a, b) => a.urut - b.urut);
  const letak = sebelum === null ? saudara.length : saudara.findIndex((b) => b.simpul.id === sebelum);
  const baru = [...saudara.slice(0, letak), { ...ini, simpul: { ...ini.simpul, induk } }, ...saudara.slice(letak)];
  const tempat = distinct([ini, ...saudara].map((b) => b.urut).toSorted((a, b) => a - b));
  return baru.flatMap(({ simpul }, n): Perubahan[] => {
    const dari = daftar.find((b) => b.simpul.id === simpul.id);
    const urut = tempat[n];
    if (dari === undefined || urut === undefined || (dari.urut === urut && dari.simpul.induk === simpul.induk))
      return [];
    return [{ sasaran: { jenis: 'simpul', id: simpul.id }, dari, ke: { urut, simpul } }];
  });
}

/** Two nodes on one place (added after another was deleted) could not change places. */
function distinct(urut: readonly number[]): number[] {
  const hasil: number[] = [];
  for (const u of urut) hasil.push(Math.max(u, (hasil.at(-1) ?? -Infinity) + 0.001));
  return hasil;
}

function find(daftar: readonly SimpulBerurut[], id: string): Simpul | undefined {
  return daftar.find((b) => b.simpul.id === id)?.simpul;
}
