/**
 * Packets against a year:
 *
 *   packets > without forged ones > plan merged > which values may come in, by the merged plan > values merged > preview
 *
 * The preview changes nothing. `susunCatatan` (catatan-gabung.ts) turns it, with a person's choices, into ledger entries.
 */
import { namaStatusAlur } from '#shared/alur/alur';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon, type Pohon } from '#shared/model/pohon';
import { triwulanRomawi, type StatusAlur, type Unit } from '#shared/model/triwulan-data';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import { applyPerubahan, type PerubahanBerevisi } from '#shared/penyimpanan/apply-perubahan';
import { sasaranKey } from '#shared/perintah/sasaran';
import {
  toPerubahan,
  type CatatanPaket,
  type IsiPaket,
  type Manifest,
  type NilaiPaket,
  type IsiPaketTerbaca,
  type SasaranPaket,
} from './format';
import { findCatatanBeda, gabungNilai, gabungSatu, kumpulkanCatatan, type Butir } from './gabung';
import { sameIsi } from './kanon';
import { nilaiIsian, nilaiKosong, nilaiRencana, type KeadaanTahun } from './nilai-tahun';
import { paketTroubleMessage } from './paket-trouble';

/** Why a value of a packet is not applied. The first two may be let in by a person; the third cannot. */
export type SebabTertahan = 'luar-unit' | 'terkunci' | 'tidak-dalam-rencana';

/** A value that would change what stands here and is shown apart. */
export interface Tertahan {
  readonly kunci: string;
  readonly sasaran: SasaranPaket;
  readonly sini: IsiPaket;
  readonly isi: IsiPaket;
  readonly paket: Manifest;
  readonly sebab: SebabTertahan;
  readonly pesan: string;
}

export interface Gabungan {
  readonly butir: readonly Butir[];
  readonly tertahan: readonly Tertahan[];
  /** Packets that were left out whole, each with the sentence that says why. */
  readonly ditolak: readonly { readonly paket: Manifest; readonly pesan: string }[];
  /** The packets that were merged, each once. */
  readonly paket: readonly Manifest[];
  /** Every entry known here or from the packets, by id. */
  readonly catatan: ReadonlyMap<string, CatatanPaket>;
}

interface Bahan {
  readonly keadaan: KeadaanTahun;
  /** The entries of this year's ledger, those of merges (with a `revisi` of their own) left out. */
  readonly ledger: readonly CatatanPaket[];
  readonly paket: readonly IsiPaketTerbaca[];
  /** `kunciTertahan` of values that a person lets in although they are not the sender's or are locked. */
  readonly izin?: ReadonlySet<string>;
}

/** Names a held value: the same target may be held from several packets. */
export function kunciTertahan(paket: Pick<Manifest, 'id'>, kunci: string): string {
  return `${paket.id}/${kunci}`;
}

/** What merging the packets would do. Order and repetition of the packets make no difference. */
export function gabungPaket({ keadaan, ledger, paket, izin = new Set() }: Bahan): Gabungan {
  // In the order they were made, so that what is listed has one order too, whatever order they came in.
  const sekali = [...new Map(paket.map((p) => [p.manifest.id, p])).values()].toSorted(byDibuat);
  const kembar = new Set(
    paket.filter((p) => sekali.some((s) => isTwin(s.manifest, p.manifest))).map((p) => p.manifest.id),
  );
  const palsu = new Set(findCatatanBeda(ledger, sekali).map((p) => p.manifest.id));
  const baik = sekali.filter(({ manifest: { id } }) => !kembar.has(id) && !palsu.has(id));
  const catatan = kumpulkanCatatan(ledger, baik);

  const rencana = gabungNilai(nilaiRencana(keadaan), baik, catatan, ({ sasaran }) => isRencana(sasaran));
  const bakal = applyPerubahan(keadaan, '', perubahanOf(rencana));
  const sini = nilaiIsian(keadaan);
  const aturan = buildAturan(bakal.kepala, buildPohon(bakal.simpul.map((s) => s.simpul)), keadaan, baik, catatan);
  const tertahan: Tertahan[] = [];
  const pilih = (nilai: NilaiPaket, manifest: Manifest): boolean => {
    if (isRencana(nilai.sasaran)) return false;
    const kunci = sasaranKey(nilai.sasaran);
    const tahan = aturan(nilai.sasaran, manifest);
    if (tahan === null || (tahan.sebab !== 'tidak-dalam-rencana' && izin.has(kunciTertahan(manifest, kunci))))
      return true;
    const kini = sini.get(kunci) ?? nilaiKosong(nilai.sasaran);
    const { jenis } = gabungSatu(kunci, kini, [{ nilai, manifest }], catatan);
    // What the sender has not touched, or would change nothing here, is not worth a word.
    const diam = jenis === 'sama' || jenis === 'lama';
    if (nilai.revisi !== null && !diam)
      tertahan.push({ kunci, sasaran: nilai.sasaran, sini: kini.isi, isi: nilai.isi, paket: manifest, ...tahan });
    return tahan.sebab !== 'tidak-dalam-rencana' && diam;
  };
  const isian = gabungNilai(sini, baik, catatan, pilih);
  return {
    butir: [...rencana, ...isian],
    tertahan,
    ditolak: sekali
      .filter((p) => !baik.includes(p))
      .map((p) => ({ paket: p.manifest, pesan: paketTroubleMessage('tidak-cocok') })),
    paket: baik.map((p) => p.manifest),
    catatan,
  };
}

function byDibuat({ manifest: a }: IsiPaketTerbaca, { manifest: b }: IsiPaketTerbaca): number {
  return `${a.dibuat} ${a.id}` < `${b.dibuat} ${b.id}` ? -1 : 1;
}

/** True for two different packets under one id: at least one of them is forged. */
function isTwin(a: Manifest, b: Manifest): boolean {
  return a.id === b.id && !sameIsi(a, b);
}

function isRencana({ jenis }: SasaranPaket): boolean {
  return jenis === 'kepala' || jenis === 'simpul';
}

function perubahanOf(butir: readonly Butir[]): PerubahanBerevisi[] {
  return butir
    .filter((b) => b.jenis === 'baru' || b.jenis === 'berubah')
    .map((b) => ({ perubahan: toPerubahan(b.sasaran, b.sini.isi, b.isi), revisi: b.revisi }));
}

type Aturan = (sasaran: SasaranPaket, manifest: Manifest) => Pick<Tertahan, 'sebab' | 'pesan'> | null;

/** Which values of packets are held back, by the plan as it will be. */
function buildAturan(
  kepala: KepalaTahun,
  pohon: Pohon,
  keadaan: KeadaanTahun,
  paket: readonly IsiPaketTerbaca[],
  catatan: ReadonlyMap<string, CatatanPaket>,
): Aturan {
  const pengisi = buildPengisi(pohon, kepala.unit);
  const unit = new Map(kepala.unit.map((u) => [u.id, u]));
  const sah = findSah(keadaan, paket, catatan);
  return (sasaran, manifest) => {
    if (sasaran.jenis === 'kepala' || sasaran.jenis === 'simpul') return null;
    if (sasaran.jenis === 'alur') {
      if (!unit.has(sasaran.unit)) return tidakDalamRencana(`Unit "${sasaran.unit}"`);
      return null;
    }
    const simpul = findSimpul(pohon, sasaran);
    if (simpul === null)
      return tidakDalamRencana(
        sasaran.jenis === 'kinerja' || sasaran.jenis === 'bukti' ? 'Indikator ini' : 'Baris ini',
      );
    const milik = pengisi(simpul);
    if (manifest.jenis === 'isian' && milik !== manifest.unit) {
      const nama = namaUnit(unit, milik);
      return {
        sebab: 'luar-unit',
        pesan: `Nilai ini milik ${nama}, bukan ${namaUnit(unit, manifest.unit)} yang paketnya diterima. Nilai ini tidak diterapkan kecuali Anda memilihnya.`,
      };
    }
    const status = milik === null ? undefined : sah.get(`${milik}/${sasaran.triwulan.toString()}`);
    if (status === undefined) return null;
    return {
      sebab: 'terkunci',
      pesan: `Isian ${namaUnit(unit, milik)} Triwulan ${triwulanRomawi[sasaran.triwulan]} di komputer ini sudah ${namaStatusAlur[status].toLowerCase()}. Nilai ini tidak diterapkan kecuali Anda memilihnya.`,
    };
  };
}

function tidakDalamRencana(apa: string): Pick<Tertahan, 'sebab' | 'pesan'> {
  return {
    sebab: 'tidak-dalam-rencana',
    pesan: `${apa} tidak ada dalam rencana di komputer ini, jadi nilainya tidak dapat diterapkan. Terima dahulu paket rencana terbaru dari sekretariat, lalu terima lagi paket ini.`,
  };
}

function findSimpul(
  pohon: Pohon,
  sasaran: Exclude<SasaranPaket, { jenis: 'kepala' | 'simpul' | 'alur' }>,
): string | null {
  switch (sasaran.jenis) {
    case 'bukti':
    case 'kinerja':
      return pohon.indikator.get(sasaran.id)?.simpul.id ?? null;
    case 'anggaran':
      return pohon.simpul.get(sasaran.id)?.jenjang === 'subkegiatan' ? sasaran.id : null;
    case 'keterangan': {
      const jenjang = pohon.simpul.get(sasaran.id)?.jenjang;
      return jenjang === undefined || jenjang === 'subkegiatan' ? null : sasaran.id;
    }
  }
}

function namaUnit(unit: ReadonlyMap<string, Unit>, id: string | null): string {
  return id === null ? 'unit lain' : (unit.get(id)?.nama ?? `unit "${id}"`);
}

/**
 * Units' quarters, as `unit/quarter`, that are verified or approved here and stay so: the packets do not move them on.
 * A packet that brings the reopening brings its figures with it.
 */
function findSah(
  keadaan: KeadaanTahun,
  paket: readonly IsiPaketTerbaca[],
  catatan: ReadonlyMap<string, CatatanPaket>,
): Map<string, StatusAlur> {
  const alur = gabungNilai(nilaiIsian({ ...keadaan, isian: [] }), paket, catatan, (n) => n.sasaran.jenis === 'alur');
  const pindah = new Set(alur.filter((b) => b.jenis === 'berubah').map((b) => b.kunci));
  return new Map(
    keadaan.alur
      .filter(({ isi }) => isi.status === 'diverifikasi' || isi.status === 'disahkan')
      .filter(({ unit, triwulan }) => !pindah.has(sasaranKey({ jenis: 'alur', unit, triwulan })))
      .map(({ unit, triwulan, isi }) => [`${unit}/${triwulan.toString()}`, isi.status]),
  );
}
