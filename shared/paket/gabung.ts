/**
 * Merging packets. Every value is a point in the graph of its ledger entries (revisi.ts). Of one target there are
 * several sides: what stands here, and what each packet says. A side is *known* to another that goes back to it. Sides
 * known to others drop out; the rest either say the same, and that is the value, or they conflict, and a person settles.
 * Lists of attached files never conflict: gabung-bukti.ts.
 *
 * The rule looks at the set of sides alone, so order, repetition and overlap of packets make no difference. Time of day
 * decides nothing. A settlement is itself an entry that stands on all sides, so it is newer than each of them everywhere.
 */
import { sasaranKey } from '#shared/perintah/sasaran';
import { maxBuktiTersimpan } from '#shared/model/triwulan-data';
import { catatanBerkas } from './catatan-berkas';
import type { CatatanPaket, IsiPaket, Manifest, NilaiPaket, IsiPaketTerbaca, SasaranPaket } from './format';
import { gabungBukti } from './gabung-bukti';
import { kanon, kanonNilai, sameIsi, sameNilai } from './kanon';
import { nilaiKosong } from './nilai-tahun';
import { joinRevisi, splitRevisi, traceSilsilah, urutCatatan, type Silsilah } from './revisi';

/** What one side says of a target. */
export interface Sisi extends NilaiPaket {
  /** The packets that say so; none for what stands here. */
  readonly paket: readonly Manifest[];
  /** The entry that last set it; null for what the year began with. */
  readonly catatan: CatatanPaket | null;
}

/**
 * What merging makes of one target. `baru`: nothing stood here. `berubah`: the other side has gone on from what stands
 * here. `sama`: both say the same. `lama`: what stands here has gone on from what the packets say. `konflik`: both
 * sides changed it since they last agreed.
 */
export interface Butir {
  readonly kunci: string;
  readonly sasaran: SasaranPaket;
  readonly jenis: 'baru' | 'berubah' | 'sama' | 'lama' | 'konflik';
  readonly sini: NilaiPaket;
  /** The value and revision after the merge; in a conflict those of here, until it is settled. */
  readonly isi: IsiPaket;
  readonly revisi: string | null;
  /** In a conflict the sides that contradict each other, what stands here first when it is one of them. */
  readonly sisi: readonly Sisi[];
  /** The packets that speak of the target. */
  readonly paket: readonly Manifest[];
  /** Entries of the packets behind the sides, those that others stand on first. */
  readonly catatan: readonly CatatanPaket[];
}

interface SisiTerlacak extends Sisi {
  readonly silsilah: Silsilah;
}

/** All ledger entries by id: those of here and those of the packets. An id means the same entry everywhere (see `findCatatanBeda`). */
export function kumpulkanCatatan(
  sini: Iterable<CatatanPaket>,
  paket: readonly Pick<IsiPaketTerbaca, 'ledger'>[],
): Map<string, CatatanPaket> {
  const catatan = new Map<string, CatatanPaket>();
  for (const p of paket) for (const c of p.ledger) catatan.set(c.id, c);
  for (const c of sini) catatan.set(c.id, c);
  return catatan;
}

/** Packets whose entries contradict those known under the same id, here or in an earlier packet: forged, to be refused. */
export function findCatatanBeda(sini: Iterable<CatatanPaket>, paket: readonly IsiPaketTerbaca[]): IsiPaketTerbaca[] {
  const dikenal = new Map<string, CatatanPaket>();
  for (const c of sini) dikenal.set(c.id, c);
  return paket.filter(({ ledger }) => {
    const beda = ledger.some((c) => {
      const ada = dikenal.get(c.id);
      return ada !== undefined && ada !== c && !sameCatatan(ada, c);
    });
    if (!beda) for (const c of ledger) dikenal.set(c.id, c);
    return beda;
  });
}

function sameCatatan(a: CatatanPaket, b: CatatanPaket): boolean {
  return (
    a.waktu === b.waktu &&
    a.pelaku === b.pelaku &&
    a.mesin === b.mesin &&
    a.revisiDasar === b.revisiDasar &&
    kanon(a.perubahan) === kanon(b.perubahan)
  );
}

/**
 * Merges what packets say of their targets with what stands here, target by target. `pilih` leaves out what may not be
 * applied. The result has no order but that in which targets are first named.
 */
export function gabungNilai(
  sini: ReadonlyMap<string, NilaiPaket>,
  paket: readonly IsiPaketTerbaca[],
  catatan: ReadonlyMap<string, CatatanPaket>,
  pilih: (nilai: NilaiPaket, manifest: Manifest) => boolean,
): Butir[] {
  const perKunci = new Map<string, { nilai: NilaiPaket; manifest: Manifest }[]>();
  for (const { manifest, nilai } of paket) {
    for (const n of nilai) {
      if (!pilih(n, manifest)) continue;
      const kunci = sasaranKey(n.sasaran);
      const ada = perKunci.get(kunci);
      if (ada === undefined) perKunci.set(kunci, [{ nilai: n, manifest }]);
      else ada.push({ nilai: n, manifest });
    }
  }
  return [...perKunci].map(([kunci, daftar]) => {
    const [{ nilai }] = daftar as [(typeof daftar)[number]];
    return gabungSatu(kunci, sini.get(kunci) ?? nilaiKosong(nilai.sasaran), daftar, catatan);
  });
}

/** Merges one target: what stands here with what packets say of it. */
export function gabungSatu(
  kunci: string,
  sini: NilaiPaket,
  daftar: readonly { readonly nilai: NilaiPaket; readonly manifest: Manifest }[],
  catatan: ReadonlyMap<string, CatatanPaket>,
): Butir {
  const { sasaran } = sini;
  const lacak = (nilai: NilaiPaket, paket: readonly Manifest[]): SisiTerlacak => ({
    ...nilai,
    paket,
    catatan: catatan.get(splitRevisi(nilai.revisi).at(-1) ?? '') ?? null,
    silsilah: traceSilsilah(nilai, catatan),
  });
  const disini = lacak(sini, []);
  // A packet that has not changed the value says nothing against anyone.
  const berpendapat = daftar.filter((d) => d.nilai.tetap !== true);
  const semua = [disini, ...mergeSame(berpendapat).map(({ nilai, paket }) => lacak(nilai, paket))];
  const puncak = findPuncak(semua);
  const dasar = {
    kunci,
    sasaran,
    sini,
    paket: daftar.map((d) => d.manifest),
    catatan: urutCatatan(new Set(semua.flatMap((s) => [...s.silsilah.id])), catatan),
  };
  const revisi = puncakRevisi(semua);
  const sepakat = agree(puncak, revisi) ?? uniteBukti(puncak, revisi, dasar);
  if (sepakat === null)
    return { ...dasar, jenis: 'konflik', isi: sini.isi, revisi: sini.revisi, sisi: puncak.map(withoutSilsilah) };

  const hasil = { ...dasar, ...sepakat, sisi: [] };
  if (!sameNilai(sasaran, sini.isi, hasil.isi)) return { ...hasil, jenis: sini.isi === null ? 'baru' : 'berubah' };
  const adaSama = daftar.some((d) => sameNilai(sasaran, d.nilai.isi, sini.isi));
  return { ...hasil, jenis: adaSama ? 'sama' : 'lama' };
}

/** What the sides make together without asking anyone. */
type Sepakat = Pick<Butir, 'isi' | 'revisi'> & Partial<Pick<Butir, 'catatan'>>;

/** The value when all sides say the same; of several writings of one figure the longest, so that all machines take the same. */
function agree(puncak: readonly SisiTerlacak[], revisi: string | null): Sepakat | null {
  const [pertama] = puncak.toSorted(byTulisan) as [SisiTerlacak];
  return puncak.every((s) => sameNilai(s.sasaran, s.isi, pertama.isi)) ? { isi: pertama.isi, revisi } : null;
}

function byTulisan(a: SisiTerlacak, b: SisiTerlacak): number {
  const [kiri, kanan] = [kanon(a.isi), kanon(b.isi)];
  return kanan.length - kiri.length || (kiri < kanan ? -1 : kiri > kanan ? 1 : 0);
}

/** Lists of attached files as one list. Null for any other target, and for a list longer than the year's file may hold. */
function uniteBukti(
  puncak: readonly SisiTerlacak[],
  revisi: string | null,
  { sasaran, paket, catatan }: Pick<Butir, 'sasaran' | 'paket' | 'catatan'>,
): Sepakat | null {
  if (sasaran.jenis !== 'bukti') return null;
  const berkas = puncak.filter((s) => s.revisi === null).map((s) => catatanBerkas(s, paket[0]?.tahun ?? 0));
  const semua = [...berkas, ...catatan];
  const isi = gabungBukti(semua);
  return (isi?.length ?? 0) > maxBuktiTersimpan
    ? null
    : { isi, revisi: joinRevisi([...splitRevisi(revisi), ...berkas.map((c) => c.id)]), catatan: semua };
}

/** Packets that say the same of the same revision are one side. */
function mergeSame(
  daftar: readonly { readonly nilai: NilaiPaket; readonly manifest: Manifest }[],
): { nilai: NilaiPaket; paket: Manifest[] }[] {
  const sisi: { nilai: NilaiPaket; paket: Manifest[] }[] = [];
  for (const { nilai, manifest } of daftar) {
    const ada = sisi.find((s) => s.nilai.revisi === nilai.revisi && sameIsi(s.nilai.isi, nilai.isi));
    if (ada === undefined) sisi.push({ nilai, paket: [manifest] });
    else ada.paket.push(manifest);
  }
  return sisi;
}

/** The sides that no other side has gone on from. */
function findPuncak(semua: readonly SisiTerlacak[]): SisiTerlacak[] {
  const puncak = semua.filter((a) => !semua.some((b) => b !== a && isKnownTo(a, b) && !isKnownTo(b, a)));
  // Files of different beginnings could contradict each other in a circle; then all of them are put to a person.
  return puncak.length === 0 ? [...semua] : puncak;
}

/** True when `b` goes back to what `a` says. */
function isKnownTo(a: SisiTerlacak, b: SisiTerlacak): boolean {
  const id = splitRevisi(a.revisi);
  // Nothing was ever entered: everything goes back to that. What came with the file is known to whoever passed through it.
  if (id.length === 0) return a.isi === null || b.silsilah.isi.has(kanonNilai(a.sasaran, a.isi));
  if (id.every((satu) => b.silsilah.id.has(satu))) return true;
  // Without a common entry the content of the file that `b` began with is the base, as in a comparison of three files.
  return b.silsilah.pangkal.has(kanonNilai(a.sasaran, a.isi)) && isDisjoint(a.silsilah.id, b.silsilah.id);
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const satu of a) if (b.has(satu)) return false;
  return true;
}

/** The entries of all sides that no other entry of them stands on. */
function puncakRevisi(semua: readonly SisiTerlacak[]): string | null {
  const calon = semua.flatMap((s) => splitRevisi(s.revisi).map((id) => ({ id, sisi: s })));
  return joinRevisi(
    calon
      .filter(({ id }) => !semua.some((s) => s.silsilah.id.has(id) && !splitRevisi(s.revisi).includes(id)))
      .map(({ id }) => id),
  );
}

function withoutSilsilah({ silsilah: _silsilah, ...sisi }: SisiTerlacak): Sisi {
  return sisi;
}
