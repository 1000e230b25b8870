/**
 * Attached files (bukti dukung) are a set, so lists changed on several sides are merged file by file: one is there unless
 * it was detached, and stays when another side attached it without knowing of that. Nothing has to be decided, and no file
 * is lost. The list follows from the entries alone: whoever holds them makes the same of them.
 */
import type { Bukti } from '#shared/model/triwulan-data';
import { isDaftarBukti, type DaftarBukti } from '#shared/perintah/sasaran';
import type { CatatanPaket, IsiPaket } from './format';
import { kanon } from './kanon';
import { traceSilsilah } from './revisi';

/** One entry's attaching (`ada`) or detaching of a file. */
interface Tindakan {
  readonly catatan: CatatanPaket;
  readonly ada: boolean;
}

/** The list that these entries of one target make together, the earliest attached first; null when nothing is attached. */
export function gabungBukti(daftar: readonly CatatanPaket[]): DaftarBukti | null {
  const catatan = new Map(daftar.map((c) => [c.id, c]));
  const berkas = new Map<string, Bukti>();
  const tindakan = new Map<string, Tindakan[]>();
  for (const c of daftar) {
    const dari = byHash(c.perubahan.dari);
    const ke = byHash(c.perubahan.ke);
    for (const b of [...dari.values(), ...ke.values()]) {
      const lain = berkas.get(b.sha256);
      if (lain === undefined || compare(b, lain) < 0) berkas.set(b.sha256, b);
    }
    for (const sha256 of new Set([...dari.keys(), ...ke.keys()])) {
      if (dari.has(sha256) === ke.has(sha256)) continue;
      tindakan.set(sha256, [...(tindakan.get(sha256) ?? []), { catatan: c, ada: ke.has(sha256) }]);
    }
  }
  const sebelum = (c: CatatanPaket): ReadonlySet<string> => traceSilsilah(valueAfter(c), catatan).id;
  const jadi = [...berkas.values()].filter(({ sha256 }) => isTerlampir(tindakan.get(sha256) ?? [], sebelum));
  return jadi.length === 0 ? null : jadi.toSorted(compare);
}

/** What came with the year's file and was never touched is there; else one of the latest words on it must say so. */
function isTerlampir(tindakan: readonly Tindakan[], sebelum: (c: CatatanPaket) => ReadonlySet<string>): boolean {
  if (tindakan.every((t) => t.ada)) return true;
  const silsilah = tindakan.map((t) => sebelum(t.catatan));
  return tindakan.some(
    ({ catatan, ada }) =>
      ada && !tindakan.some((lain, n) => lain.catatan !== catatan && silsilah[n]?.has(catatan.id) === true),
  );
}

function valueAfter({ id, perubahan }: CatatanPaket): Parameters<typeof traceSilsilah>[0] {
  return { sasaran: perubahan.sasaran, isi: perubahan.ke, revisi: id };
}

function byHash(isi: IsiPaket): ReadonlyMap<string, Bukti> {
  const daftar = isi !== null && typeof isi === 'object' && isDaftarBukti(isi) ? isi : [];
  return new Map(daftar.map((b) => [b.sha256, b]));
}

/** By when it was attached; the rest only makes it the same order, and the same description, everywhere. */
function compare(a: Bukti, b: Bukti): number {
  const [kiri, kanan] = [a, b].map((x) => `${x.waktu} ${x.sha256} ${kanon(x)}`) as [string, string];
  return kiri < kanan ? -1 : kiri > kanan ? 1 : 0;
}
