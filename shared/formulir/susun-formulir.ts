import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { spreadsheetNumber } from '#shared/laporan/format-sel';
import { awalHalaman, tinggiIsiHalaman } from '#shared/laporan/halaman';
import { selKosong, selTertutup, type GayaSel, type Halaman, type Lembar, type Sel } from '#shared/laporan/lembar';
import { tinggiBaris } from '#shared/laporan/ukuran';
import {
  decimalPattern,
  triwulanRomawi,
  type Jenjang,
  type Triwulan,
  type TriwulanData,
} from '#shared/model/triwulan-data';
import type { IsiMedan } from '#shared/perintah/sasaran';
import { susunBarisFormulir, type BarisFormulir, type IsianBaris } from './baris-formulir';
import {
  jawabanTunda,
  jenisMasukan,
  kolomSasaran,
  kolomUraian,
  kunciBaris,
  tandaFormulir,
  type Formulir,
  type IdentitasFormulir,
  type JenisMasukan,
  type KolomIsian,
  type Masukan,
  type SelDasar,
} from './formulir';
import { gayaFormulir } from './gaya-formulir';
import { barisPetunjuk } from './petunjuk';

type NamaKolom = KolomIsian | typeof kolomUraian | typeof tandaFormulir | 'satuan' | 'target' | 'tahun-lalu' | 'lalu';

const halaman: Halaman = { kertas: 'F4', tepi: { kiri: 0.4, kanan: 0.4, atas: 0.5, bawah: 0.6, kaki: 0.3 } };

interface KolomFormulir {
  readonly nama: NamaKolom;
  readonly judul: string;
  readonly lebar: number;
}

/** The form of one unit in one quarter. The unit must be one of the year's. */
export function susunFormulir(data: TriwulanData, triwulan: Triwulan, idUnit: string): Formulir {
  const unit = data.unit.find((u) => u.id === idUnit);
  if (unit === undefined) throw new RangeError(`unit ${idUnit} tidak ada`);
  const identitas: IdentitasFormulir = {
    instansi: data.instansi.nama,
    pemda: data.instansi.pemda,
    tahun: data.tahun,
    triwulan,
    unit: unit.id,
    namaUnit: unit.nama,
  };
  const baris = susunBarisFormulir(data, triwulan, unit.id);
  const kolom = susunKolom(triwulan, baris);
  const atas = barisAtas(identitas, kolom);
  const kepala = barisKepala(kolom);
  const mulai = atas.length + kepala.length;
  const semua = [...atas, ...kepala, ...baris.map((b) => barisSel(b, kolom))];
  const lebar = kolom.map((k) => k.lebar);
  // What is hidden takes no room, and gives none to a text that runs over all columns.
  const lebarTampil = kolom.map((k) => (k.nama === tandaFormulir ? 0 : k.lebar));
  const tinggi = tinggiBaris(semua, lebarTampil).map((t, r) => (r === mulai - 1 ? 0 : t));
  const rentangKepala = { dari: atas.length, sampai: mulai - 1 };
  const lembar: Lembar = {
    nama: `Formulir TW ${triwulanRomawi[triwulan]}`,
    judul: barisPetunjuk(identitas).judul,
    tahun: data.tahun,
    kolom: lebar.map((l) => ({ lebar: l })),
    baris: semua.map((sel, r) => ({ sel, tinggi: tinggi[r] ?? 15 })),
    kepala: rentangKepala,
    halaman,
    awalHalaman: awalHalaman({
      tinggiBaris: tinggi,
      kepala: rentangKepala,
      // A heading never ends a page: it goes with the rows under it.
      kelompok: baris.flatMap((b, r) => (b.jenis === 'judul' && baris[r - 1]?.jenis !== 'judul' ? [mulai + r] : [])),
      tinggiHalaman: tinggiIsiHalaman(halaman, lebarTampil),
    }),
    kaki: 'Halaman {halaman} dari {jumlahHalaman}',
    jumlahBarisTabel: baris.length,
  };
  return {
    lembar,
    masukan: baris.flatMap((b, r) => masukanBaris(b, mulai + r, kolom)),
    kolomTersembunyi: [kolom.findIndex((k) => k.nama === tandaFormulir)],
    barisTersembunyi: [mulai - 1],
    identitas,
    dasar: baris.flatMap((b): SelDasar[] => b.isian.map((i) => ({ ...i, uraian: b.uraian }))),
  };
}

function susunKolom(triwulan: Triwulan, baris: readonly BarisFormulir[]): KolomFormulir[] {
  const manual = baris.some((b) => b.isian.some((i) => i.sasaran.medan === 'capaian'));
  const tahunLalu = baris.some((b) => b.jenis !== 'judul' && b.tahunLalu !== null);
  const lalu = triwulan === 1 ? null : triwulanRomawi[(triwulan - 1) as Triwulan];
  return [
    { nama: kolomUraian, judul: 'Program / Kegiatan / Sub Kegiatan\nIndikator Kinerja dan Anggaran', lebar: 56 },
    { nama: 'satuan', judul: 'Satuan', lebar: 14 },
    { nama: 'target', judul: 'Target /\nPagu (Rp)', lebar: 17 },
    ...(tahunLalu ? [{ nama: 'tahun-lalu', judul: 'Realisasi\ntahun lalu', lebar: 17 } as const] : []),
    ...(lalu === null ? [] : [{ nama: 'lalu', judul: `Realisasi s.d.\nTriwulan ${lalu}`, lebar: 17 } as const]),
    { nama: 'nilai', judul: `Realisasi s.d.\nTriwulan ${triwulanRomawi[triwulan]}`, lebar: 18 },
    { nama: 'status', judul: 'Belum dapat diukur', lebar: 12 },
    ...(manual ? [{ nama: 'capaian', judul: 'Capaian (%)', lebar: 11 } as const] : []),
    // Between two columns that people see: whoever sorts a block of cells takes the identities along. Without a heading,
    // which would be an identity that belongs to no row.
    { nama: tandaFormulir, judul: '', lebar: 12 },
    { nama: 'keterangan', judul: 'Keterangan', lebar: 42 },
  ];
}

function sel(teks: string, gaya: GayaSel): Sel {
  return { isi: teks === '' ? selKosong : { jenis: 'teks', teks }, tampil: teks, gaya };
}

/** One text across all columns. */
function barisPenuh(teks: string, gaya: GayaSel, jumlah: number): Sel[] {
  return Array.from({ length: jumlah }, (_, n) =>
    n === 0 ? { ...sel(teks, gaya), gabung: { baris: 1, kolom: jumlah } } : { isi: selTertutup, tampil: '', gaya },
  );
}

function barisAtas(identitas: IdentitasFormulir, kolom: readonly KolomFormulir[]): Sel[][] {
  const atas = barisPetunjuk(identitas);
  return [
    barisPenuh(atas.judul, gayaFormulir.judul, kolom.length),
    barisPenuh(atas.identitas, gayaFormulir.identitas, kolom.length),
    ...atas.petunjuk.map((p) => barisPenuh(p, gayaFormulir.petunjuk, kolom.length)),
  ];
}

/** The headings, and under them the hidden row of names. */
function barisKepala(kolom: readonly KolomFormulir[]): Sel[][] {
  return [kolom.map((k) => sel(k.judul, gayaFormulir.kepala)), kolom.map((k) => sel(k.nama, gayaFormulir.tanda))];
}

function barisSel(baris: BarisFormulir, kolom: readonly KolomFormulir[]): Sel[] {
  return baris.jenis === 'judul' ? barisJudul(baris, kolom) : kolom.map((k) => selRincian(baris, k.nama));
}

function barisJudul(baris: BarisFormulir & { jenis: 'judul' }, kolom: readonly KolomFormulir[]): Sel[] {
  const gaya = gayaJenjang(baris.jenjang);
  const sampai = kolom.findIndex((k) => k.nama === tandaFormulir);
  return kolom.map((k, n) => {
    if (n === 0) return { ...sel(baris.uraian, gaya), gabung: { baris: 1, kolom: sampai } };
    if (n < sampai) return { isi: selTertutup, tampil: '', gaya };
    return selIsian(baris.isian, k.nama) ?? sel('', gaya);
  });
}

function gayaJenjang(jenjang: Jenjang): GayaSel {
  switch (jenjang) {
    case 'tujuan':
    case 'sasaran':
    case 'program':
      return gayaFormulir.program;
    case 'kegiatan':
      return gayaFormulir.kegiatan;
    case 'subkegiatan':
      return gayaFormulir.sub;
  }
}

function selRincian(baris: Exclude<BarisFormulir, { jenis: 'judul' }>, nama: NamaKolom): Sel {
  const uang = baris.jenis === 'anggaran';
  switch (nama) {
    case kolomUraian:
      return sel(baris.uraian, gayaFormulir.teks);
    case 'satuan':
      return sel(baris.satuan, gayaFormulir.tengah);
    case 'target':
      return selAngka(baris.target, uang);
    case 'tahun-lalu':
      return selAngka(baris.tahunLalu, uang);
    case 'lalu':
      return selAngka(baris.lalu, uang);
    case 'nilai':
      return selIsian(baris.isian, nama) ?? selAngka(baris.terhitung, uang);
    case 'status':
    case 'capaian':
    case 'keterangan':
    case tandaFormulir:
      return selIsian(baris.isian, nama) ?? sel('', gayaFormulir.teks);
  }
}

/** A figure to be read: whole rupiah as a number, anything else as the text it is. */
function selAngka(teks: string | null, uang: boolean): Sel {
  if (teks === null || teks === '') return sel('', gayaFormulir.angka);
  if (uang)
    return {
      isi: { jenis: 'angka', nilai: Number(teks) },
      tampil: formatAngkaAtauTeks(teks),
      gaya: gayaFormulir.rupiah,
    };
  return sel(formatAngkaAtauTeks(teks), gayaFormulir.angka);
}

/** The cell to fill, or the row's identity; null where there is none in this column. */
function selIsian(isian: readonly IsianBaris[], nama: NamaKolom): Sel | null {
  const [pertama] = isian;
  if (nama === tandaFormulir)
    return pertama === undefined ? null : sel(kunciBaris(pertama.sasaran), gayaFormulir.tanda);
  const ini = isian.find((i) => kolomSasaran(i.sasaran) === nama);
  return ini === undefined ? null : selMasukan(jenisMasukan(ini.sasaran), ini.dari);
}

function selMasukan(jenis: JenisMasukan, dari: IsiMedan): Sel {
  switch (jenis) {
    case 'kinerja':
    case 'capaian':
      return selDesimal(dari);
    case 'rupiah':
      return typeof dari === 'number'
        ? { isi: { jenis: 'angka', nilai: dari }, tampil: formatRupiah(dari), gaya: gayaFormulir.isiRupiah }
        : sel('', gayaFormulir.isiRupiah);
    case 'status':
      return sel(dari === null ? '' : jawabanTunda, gayaFormulir.isiPilihan);
    case 'keterangan':
      return sel(dari?.toString() ?? '', gayaFormulir.isiTeks);
  }
}

/** A figure too long for a spreadsheet's number stands as text and comes back as it is. */
function selDesimal(dari: IsiMedan): Sel {
  const teks = dari?.toString() ?? '';
  const nilai = decimalPattern.test(teks) ? spreadsheetNumber(teks) : null;
  return nilai === null
    ? sel(formatAngkaAtauTeks(teks), gayaFormulir.isiAngka)
    : { isi: { jenis: 'angka', nilai }, tampil: formatAngkaAtauTeks(teks), gaya: gayaFormulir.isiAngka };
}

function masukanBaris(baris: BarisFormulir, r: number, kolom: readonly KolomFormulir[]): Masukan[] {
  return baris.isian.map(({ sasaran }) => ({
    baris: r,
    kolom: kolom.findIndex((k) => k.nama === kolomSasaran(sasaran)),
    jenis: jenisMasukan(sasaran),
  }));
}
