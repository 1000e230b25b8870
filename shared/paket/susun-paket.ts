/** What goes into a packet: which values of a year, and the ledger entries they stand on. */
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon } from '#shared/model/pohon';
import type { Triwulan } from '#shared/model/triwulan-data';
import { sasaranKey } from '#shared/perintah/sasaran';
import { toPerubahan, type CatatanPaket, type NilaiPaket, type SasaranPaket } from './format';
import { sameNilai } from './kanon';
import { nilaiIsian, nilaiKosong, nilaiRencana, type KeadaanTahun } from './nilai-tahun';
import { traceSilsilah } from './revisi';

export interface IsiPaketTersusun {
  readonly nilai: readonly NilaiPaket[];
  readonly ledger: readonly CatatanPaket[];
}

/** One unit's quarter: its state and the fields of all nodes it fills, by the plan as it stands. */
export function susunIsian(
  keadaan: KeadaanTahun,
  ledger: readonly CatatanPaket[],
  unit: string,
  triwulan: Triwulan,
): IsiPaketTersusun {
  const nilai = [...nilaiUnit(keadaan, unit, triwulan).values()];
  return { nilai, ledger: collectLedger(nilai, ledger) };
}

/** The plan, and with it the figures and states of all units as they stand at the sender. */
export function susunRencana(keadaan: KeadaanTahun, ledger: readonly CatatanPaket[]): IsiPaketTersusun {
  const nilai = [...nilaiRencana(keadaan).values(), ...nilaiIsian(keadaan).values()];
  return { nilai, ledger: collectLedger(nilai, ledger) };
}

/** Who changed a file, for entries that are made from two of them. */
export interface PenulisBerkas {
  readonly nama: string;
  readonly mesin: string;
  readonly waktu: string;
  readonly idBaru: () => string;
}

/** Values of the quarter that `kini` says otherwise than `dasar` and that are not the unit's: no packet of it carries them. */
export function findLuarUnit(
  kini: KeadaanTahun,
  dasar: KeadaanTahun,
  { unit, triwulan }: { readonly unit: string; readonly triwulan: Triwulan },
): SasaranPaket[] {
  const [baru, lama] = [nilaiIsian(kini), nilaiIsian(dasar)];
  const milik = buildMilik(kini, unit, triwulan);
  return [...new Map([...lama, ...baru]).values()]
    .filter((n) => 'triwulan' in n.sasaran && n.sasaran.triwulan === triwulan && !milik(n))
    .filter(({ sasaran }) => {
      const kunci = sasaranKey(sasaran);
      return !sameNilai(sasaran, lama.get(kunci)?.isi ?? null, baru.get(kunci)?.isi ?? null);
    })
    .map((n) => n.sasaran);
}

/**
 * One unit's quarter from data files, which hold no ledger: what `kini` says otherwise than `dasar`, the file the unit
 * began with, becomes an entry each. Without `dasar` the unit began with an empty quarter.
 */
export function susunDariBerkas(
  kini: KeadaanTahun,
  dasar: KeadaanTahun | null,
  { unit, triwulan }: { readonly unit: string; readonly triwulan: Triwulan },
  penulis: PenulisBerkas,
): IsiPaketTersusun {
  const baru = nilaiUnit(kini, unit, triwulan);
  const lama = dasar === null ? new Map<string, NilaiPaket>() : nilaiIsian(dasar);
  const milik = buildMilik(kini, unit, triwulan);
  const terhapus = [...lama.values()].filter((n) => milik(n) && !baru.has(sasaranKey(n.sasaran)));
  const kelompok = penulis.idBaru();
  const ledger: CatatanPaket[] = [];
  const nilai = [...baru.values(), ...terhapus.map((n) => nilaiKosong(n.sasaran))].map((n): NilaiPaket => {
    const dari = lama.get(sasaranKey(n.sasaran))?.isi ?? null;
    if (sameNilai(n.sasaran, dari, n.isi)) return { ...n, tetap: true };
    const catatan: CatatanPaket = {
      id: penulis.idBaru(),
      waktu: penulis.waktu,
      pelaku: penulis.nama,
      mesin: penulis.mesin,
      kelompok,
      aksi: { jenis: n.sasaran.jenis === 'alur' ? 'alur' : 'ubah' },
      perubahan: toPerubahan(n.sasaran, dari, n.isi),
      revisiDasar: null,
      alasan: null,
    };
    ledger.push(catatan);
    return { ...n, revisi: catatan.id };
  });
  return { nilai, ledger };
}

function nilaiUnit(keadaan: KeadaanTahun, unit: string, triwulan: Triwulan): Map<string, NilaiPaket> {
  const milik = buildMilik(keadaan, unit, triwulan);
  return new Map([...nilaiIsian(keadaan)].filter(([, n]) => milik(n)));
}

function buildMilik({ kepala, simpul }: KeadaanTahun, unit: string, triwulan: Triwulan): (n: NilaiPaket) => boolean {
  const pohon = buildPohon(simpul.toSorted((a, b) => a.urut - b.urut).map((s) => s.simpul));
  const pengisi = buildPengisi(pohon, kepala.unit);
  return ({ sasaran }) => {
    switch (sasaran.jenis) {
      case 'kepala':
      case 'simpul':
        return false;
      case 'alur':
        return sasaran.unit === unit && sasaran.triwulan === triwulan;
      case 'bukti':
      case 'kinerja':
      case 'anggaran':
      case 'keterangan':
        return sasaran.triwulan === triwulan && pengisi(sasaran.simpul) === unit;
    }
  };
}

/** The entries that the values stand on, in the order of the ledger. */
function collectLedger(nilai: readonly NilaiPaket[], ledger: readonly CatatanPaket[]): CatatanPaket[] {
  const catatan = new Map(ledger.map((c) => [c.id, c]));
  const perlu = new Set(nilai.flatMap((n) => [...traceSilsilah(n, catatan).id]));
  return ledger.filter((c) => perlu.has(c.id));
}
