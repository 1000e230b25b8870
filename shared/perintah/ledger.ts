/**
 * The ledger: every change that ever happened, in order, never altered. It is the history of a cell, the undo,
 * and later what packets carry. Undo and redo are themselves changes and append to it; which group comes next
 * is read off the ledger, so that it survives a restart.
 */
import { sasaranKey, type Perubahan } from './sasaran';

/**
 * `muat` brought the year in and `alur` moved a unit's quarter along the workflow; neither is undone. `ubah` is a person's change, `gabung`
 * what a merge of packets set; `urung` and `ulang` name the group they take or bring back.
 */
export type AksiLedger =
  | { readonly jenis: 'muat' | 'alur' | 'ubah' | 'gabung' }
  | { readonly jenis: 'urung' | 'ulang'; readonly kelompok: string };

export interface CatatanLedger {
  readonly id: string;
  readonly tahunId: string;
  /** ISO time in UTC. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly mesin: string;
  /** Changes of one stay in a field, or of one command, share a group: one step of undo. */
  readonly kelompok: string;
  readonly aksi: AksiLedger;
  readonly perubahan: Perubahan;
  /** `sasaranKey(perubahan.sasaran)`: what history is looked up by. */
  readonly kunci: string;
  /** Revision of the field before the change: the id of the entry that last set it (several joined by `+` where sides agreed), null for the file it came from. */
  readonly revisiDasar: string | null;
  readonly alasan: string | null;
  /**
   * Revision of the field after the change where that is not this entry's id: a merge brings the sender's revision,
   * and taking a merge back brings the one before. Such entries stay on this machine.
   */
  readonly revisi?: string | null;
  /** The packet that brought the entry here; absent for what was done on this machine. */
  readonly paket?: string;
}

/** The revision a field has after the entry. */
export function revisiSesudah({ id, revisi }: Pick<CatatanLedger, 'id' | 'revisi'>): string | null {
  return revisi === undefined ? id : revisi;
}

/** Group ids that `Urungkan` and `Ulangi` would take next; null when there is nothing. `urut` is the ledger in order. */
export function nextUndo(urut: Iterable<Pick<CatatanLedger, 'kelompok' | 'aksi'>>): {
  readonly urung: string | null;
  readonly ulang: string | null;
} {
  const bisaUrung: string[] = [];
  const bisaUlang: string[] = [];
  const ditangani = new Set<string>();
  for (const { kelompok, aksi } of urut) {
    switch (aksi.jenis) {
      case 'muat':
      case 'alur':
        break;
      case 'ubah':
      case 'gabung':
        if (bisaUrung.at(-1) !== kelompok) bisaUrung.push(kelompok);
        bisaUlang.length = 0;
        break;
      case 'urung':
      case 'ulang': {
        if (ditangani.has(kelompok)) break;
        ditangani.add(kelompok);
        const [dari, ke] = aksi.jenis === 'urung' ? [bisaUrung, bisaUlang] : [bisaUlang, bisaUrung];
        const letak = dari.lastIndexOf(aksi.kelompok);
        if (letak >= 0) dari.splice(letak, 1);
        ke.push(aksi.kelompok);
        break;
      }
    }
  }
  return { urung: bisaUrung.at(-1) ?? null, ulang: bisaUlang.at(-1) ?? null };
}

/** The whole effect of a group, one change per target: from its first `dari` to its last `ke`. */
export function netPerubahan(kelompok: readonly Pick<CatatanLedger, 'perubahan'>[]): Perubahan[] {
  const bersih = new Map<string, Perubahan>();
  for (const { perubahan } of kelompok) {
    const kunci = sasaranKey(perubahan.sasaran);
    const awal = bersih.get(kunci);
    // The key holds the kind of target, so both changes are of one kind; the compiler cannot see that.
    bersih.set(kunci, awal === undefined ? perubahan : ({ ...perubahan, dari: awal.dari } as Perubahan));
  }
  return [...bersih.values()];
}

/** The entries without the groups that changed nothing in the end (typed, then restored with Esc): undo skips those. */
export function withEffect<C extends Pick<CatatanLedger, 'kelompok' | 'aksi' | 'perubahan'>>(urut: readonly C[]): C[] {
  const kelompok = new Map<string, C[]>();
  for (const c of urut) {
    const ada = kelompok.get(c.kelompok);
    if (ada === undefined) kelompok.set(c.kelompok, [c]);
    else ada.push(c);
  }
  const tanpaAkibat = new Set(
    [...kelompok].filter(([, isi]) => netPerubahan(isi).every((p) => p.dari === p.ke)).map(([k]) => k),
  );
  return urut.filter((c) => !tanpaAkibat.has(c.kelompok));
}

/** The change that takes a change back. */
export function inversePerubahan(perubahan: Perubahan): Perubahan {
  return { ...perubahan, dari: perubahan.ke, ke: perubahan.dari } as Perubahan;
}
