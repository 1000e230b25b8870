/** What the journal has and the database lacks. */
import type { CatatanLedger } from '#shared/perintah/ledger';

/** An entry to bring back; its value only when nothing later in the same place is in the database. */
export interface CatatanHilang {
  readonly catatan: CatatanLedger;
  readonly denganIsi: boolean;
}

/**
 * The journal's entries that are not in the ledger, in order. `ada` holds the ids that are. An entry that arrived twice
 * (the application ended between writing and being told so) counts once.
 */
export function findHilang(jurnal: readonly CatatanLedger[], ada: ReadonlySet<string>): CatatanHilang[] {
  const terlihat = new Set<string>();
  const kunciKemudian = new Set<string>();
  const hilang: CatatanHilang[] = [];
  for (const catatan of jurnal.toReversed()) {
    if (terlihat.has(catatan.id)) continue;
    terlihat.add(catatan.id);
    if (ada.has(catatan.id)) kunciKemudian.add(catatan.kunci);
    else hilang.push({ catatan, denganIsi: !kunciKemudian.has(catatan.kunci) });
  }
  return hilang.toReversed();
}

/**
 * A line may be in the journal whose change the database did not take; when the one that was tried again is in the database, its value is the newer.
 * `ledger`: entries of the database in the same places.
 */
export function dropTersusul(hilang: readonly CatatanHilang[], ledger: readonly CatatanLedger[]): CatatanHilang[] {
  const cabang = (c: CatatanLedger): string => JSON.stringify([c.kunci, c.revisiDasar]);
  const terakhir = new Map<string, string>();
  for (const c of ledger) {
    const kunci = cabang(c);
    if (c.waktu > (terakhir.get(kunci) ?? '')) terakhir.set(kunci, c.waktu);
  }
  const tersusul = (c: CatatanLedger): boolean => (terakhir.get(cabang(c)) ?? '') >= c.waktu;
  return hilang.map((h) => (tersusul(h.catatan) ? { ...h, denganIsi: false } : h));
}
