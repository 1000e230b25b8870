/** From the preview of a merge, with a person's choices, to what is appended to the ledger. */
import type { AksiLedger, CatatanLedger } from '#shared/perintah/ledger';
import type { Perubahan } from '#shared/perintah/sasaran';
import { catatanBerkas } from './catatan-berkas';
import { toPerubahan, type CatatanPaket, type IsiPaket } from './format';
import type { Butir } from './gabung';
import type { Gabungan } from './gabung-paket';
import { sameIsi } from './kanon';
import { joinRevisi, splitRevisi } from './revisi';

/** A conflict settled: what shall stand, and why. */
export interface Pilihan {
  readonly isi: IsiPaket;
  readonly alasan: string;
}

/** Who merges, when and where. `idBaru` makes ids no other machine makes. */
export interface PelakuGabung {
  readonly nama: string;
  readonly mesin: string;
  readonly waktu: string;
  /** The group of the merge: one step of undo. */
  readonly kelompok: string;
  readonly idBaru: () => string;
}

/** A change of the data by the merge, with the revision before and after. */
export interface PerubahanGabung {
  readonly kunci: string;
  readonly perubahan: Perubahan;
  readonly dasar: string | null;
  readonly revisi: string | null;
}

export interface HasilSusun {
  /** Entries of the packets and of settlements, as they travel; those that others stand on first. */
  readonly catatan: readonly (CatatanPaket & { readonly paket?: string })[];
  /** What changes here, also where only the revision does. */
  readonly perubahan: readonly PerubahanGabung[];
  /** Conflicts for which no choice was made; nothing of them is applied. */
  readonly belum: readonly Butir[];
}

/** Null when the choice may settle the conflict, else the sentence that says why not. */
export function checkPilihan({ sisi }: Butir, { isi, alasan }: Pilihan): string | null {
  if (alasan.trim() === '') return 'Tuliskan alasan pilihan ini lebih dahulu.';
  return sisi.some((s) => sameIsi(s.isi, isi)) ? null : 'Pilih salah satu dari nilai yang bertentangan.';
}

/** What the merge appends to the ledger and changes. `ada` tells which entries are here already. Pure; applies nothing. */
export function susunCatatan(
  gabungan: Gabungan,
  pilihan: ReadonlyMap<string, Pilihan>,
  pelaku: PelakuGabung,
  ada: (id: string) => boolean,
): HasilSusun {
  const catatan: (CatatanPaket & { paket?: string })[] = [];
  const perubahan: PerubahanGabung[] = [];
  const belum: Butir[] = [];
  for (const butir of gabungan.butir) {
    const pilih = butir.jenis === 'konflik' ? pilihan.get(butir.kunci) : undefined;
    if (butir.jenis === 'konflik' && pilih === undefined) {
      belum.push(butir);
      continue;
    }
    for (const c of butir.catatan) if (!ada(c.id)) catatan.push({ ...c, paket: butir.paket[0]?.id ?? '' });
    if (pilih !== undefined) {
      const putus = settle(butir, pilih, pelaku);
      catatan.push(...putus.berkas.filter((c) => !ada(c.id)), putus.catatan);
      perubahan.push(change(butir, pilih.isi, putus.catatan.id));
    } else if (butir.revisi !== butir.sini.revisi || !sameIsi(butir.isi, butir.sini.isi)) {
      perubahan.push(change(butir, butir.isi, butir.revisi));
    }
  }
  return { catatan, perubahan, belum };
}

function change({ kunci, sasaran, sini }: Butir, ke: IsiPaket, revisi: string | null): PerubahanGabung {
  return { kunci, perubahan: toPerubahan(sasaran, sini.isi, ke), dasar: sini.revisi, revisi };
}

/** The entry of a settlement stands on all sides. A side without entries (it came with a file) gets one first. */
function settle(
  butir: Butir,
  { isi, alasan }: Pilihan,
  pelaku: PelakuGabung,
): { readonly berkas: readonly CatatanPaket[]; readonly catatan: CatatanPaket } {
  const berkas = butir.sisi
    .filter((s) => s.revisi === null && s.paket.length > 0 && !sameIsi(s.isi, isi))
    .map((s) => catatanBerkas(s, s.paket[0]?.tahun ?? 0));
  const dasar = [...butir.sisi.flatMap((s) => splitRevisi(s.revisi)), ...berkas.map((c) => c.id)];
  const catatan: CatatanPaket = {
    id: pelaku.idBaru(),
    waktu: pelaku.waktu,
    pelaku: pelaku.nama,
    mesin: pelaku.mesin,
    kelompok: pelaku.kelompok,
    aksi: { jenis: 'ubah' },
    perubahan: toPerubahan(butir.sasaran, butir.sini.isi, isi),
    revisiDasar: joinRevisi([...dasar, ...splitRevisi(butir.sini.revisi)]),
    alasan: alasan.trim(),
  };
  return { berkas, catatan };
}

/** A ledger entry of this machine as it travels; null for one that stays here (a merge, the arrival of the year). */
export function toCatatanPaket(c: CatatanLedger): CatatanPaket | null {
  const { perubahan, aksi } = c;
  if (c.revisi !== undefined || perubahan.sasaran.jenis === 'tahun') return null;
  return {
    id: c.id,
    waktu: c.waktu,
    pelaku: c.pelaku,
    mesin: c.mesin,
    kelompok: c.kelompok,
    aksi: aksi satisfies AksiLedger,
    perubahan: perubahan as CatatanPaket['perubahan'],
    revisiDasar: c.revisiDasar,
    alasan: c.alasan,
  };
}
