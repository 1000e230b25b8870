/**
 * Compares what the workbook prints with what follows from its own sub kegiatan and indicators. Only names; the data
 * holds what follows. A sum is right when it is the sum of the parts as printed or as computed, so that one wrong part
 * does not make everything above it look wrong; tujuan and sasaran are the sums of their programs.
 */
import { seratus, toDecimalText, toNilai, type Nilai } from '#shared/angka/exact';
import { formatDecimalText } from '#shared/angka/format-angka';
import { alamatSel } from '#shared/laporan/lembar';
import { namaJenjang, type TriwulanData } from '#shared/model/triwulan-data';
import { isSatuanPersen } from '#shared/perhitungan/akumulasi';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { sebutIndikator, sebutSimpul, tulisPersen, tulisRupiah } from '#shared/pemeriksaan/sebut';
import { createTemuan, type AturanId, type LetakTemuan, type Temuan } from '#shared/pemeriksaan/temuan';
import type { SelBuku } from '#shared/workbook/buku';
import { bacaanPersen, bacaSel } from './angka-sel';
import { Catatan } from './catatan';
import { isCetakanDariBulat, isCetakanSama } from './cetakan';
import type { GayaLembar } from './gaya-lembar';
import type { IsiTerbaca, KepalaTabel } from './kepala';
import { teksSel } from './kisi';
import type { Rakitan } from './rakit';
import type { Tabel } from './tabel';
import { rupiahSel } from './uang-sel';

export interface BahanCetakan {
  readonly data: TriwulanData;
  readonly hasil: TriwulanTerhitung;
  readonly rakitan: Rakitan;
  readonly kepala: KepalaTabel;
  readonly tabel: Tabel;
  readonly gaya: GayaLembar;
  readonly catatan: Catatan;
  /** What printed percentages are multiplied by, see `percentScale`. */
  readonly skala: 1 | 100;
  /** Nodes whose money stands per indicator and was explained by programs: their own sum is not printed. */
  readonly uangPerIndikator: ReadonlySet<string>;
}

const uang = [
  { isi: 'pagu', nama: 'Pagu', ambil: (s: SimpulTerhitung) => s.uang.pagu },
  { isi: 'realisasiAnggaran', nama: 'Realisasi anggaran', ambil: (s: SimpulTerhitung) => s.uang.realisasi },
] as const;

/** The findings of the rules jumlah-anak, capaian-tercetak and nilai-galat, in the order of the sheet. */
export function periksaCetakan(bahan: BahanCetakan): Temuan[] {
  return [...bahan.hasil.urut.flatMap((s) => [...periksaSimpul(bahan, s)]), ...periksaTotal(bahan)];
}

function* periksaSimpul(bahan: BahanCetakan, s: SimpulTerhitung): Generator<Temuan> {
  const { hasil, kepala } = bahan;
  const sel = bahan.rakitan.cabang.get(s.simpul.id)?.sumber.uang ?? new Map<IsiTerbaca, SelBuku>();
  const letak = { simpul: s.simpul.id, triwulan: hasil.triwulan };
  const barisnya = bahan.rakitan.cabang.get(s.simpul.id)?.sumber.sel.baris ?? 0;
  // A blank cell is named by the place where its figure should stand.
  const alamat = (isi: IsiTerbaca): string => {
    const ada = sel.get(isi);
    return ada === undefined ? alamatSel(barisnya, kepala.kolom.get(isi)?.[0] ?? 0) : alamatSel(ada.baris, ada.kolom);
  };
  let salah = false;
  if (s.simpul.jenjang !== 'subkegiatan' && !bahan.uangPerIndikator.has(s.simpul.id)) {
    for (const { isi, nama, ambil } of uang) {
      if (!kepala.kolom.has(isi) || isTanpaNilai(sel.get(isi))) continue;
      const tercetak = rupiahSel(sel.get(isi));
      const hitung = ambil(s) ?? 0;
      if (tercetak === hitung || tercetak === sumPrinted(bahan, s, isi)) continue;
      salah = true;
      const ada = sel.get(isi) === undefined ? 'kosong' : tulisRupiah(tercetak);
      yield temuan(
        'jumlah-anak',
        letak,
        alamat(isi),
        `${nama} ${sebutSimpul(s.simpul)} di sel ${alamat(isi)} tercetak ${ada}, sedangkan jumlah ${namaRincian(s)} ${tulisRupiah(hitung)}. Data memakai jumlah rinciannya; cocokkan dengan DPA dan perbaiki yang salah.`,
      );
    }
  }
  const persen = sel.get('capaianAnggaran');
  const uangMasukan = uang.flatMap(({ isi }) => sel.get(isi) ?? []);
  const masukan = new Set(s.simpul.jenjang === 'subkegiatan' ? uangMasukan : []);
  yield* galat(bahan, [...sel.values()], letak, sebutSimpul(s.simpul), s.uang.capaian, 'capaianAnggaran', sel, masukan);
  const tercetak = persenSel(bahan, persen, s.uang.capaian);
  if (
    s.uang.capaian !== null &&
    !bahan.uangPerIndikator.has(s.simpul.id) &&
    !isTanpaNilai(persen) &&
    kepala.kolom.has('capaianAnggaran')
  ) {
    const sendiri = salah ? null : printedRatio(sel);
    const benar =
      tercetak === null
        ? !(salah && s.uang.capaian.n !== 0n)
        : isCetakanSama(tercetak, s.uang.capaian) || (sendiri !== null && isCetakanSama(tercetak, sendiri));
    if (!benar)
      yield temuan(
        'capaian-tercetak',
        letak,
        alamat('capaianAnggaran'),
        pesanPersen(
          'Capaian anggaran',
          sebutSimpul(s.simpul),
          alamat('capaianAnggaran'),
          tercetak,
          tulisPersen(s.uang.capaian, hasil.aturan),
        ),
      );
  }
  for (const i of s.indikator) yield* periksaIndikator(bahan, s, i);
}

function* periksaIndikator(bahan: BahanCetakan, s: SimpulTerhitung, i: IndikatorTerhitung): Generator<Temuan> {
  const sel = bahan.rakitan.indikator.get(i.indikator.id)?.sel ?? new Map<IsiTerbaca, SelBuku>();
  const letak = { simpul: s.simpul.id, indikator: i.indikator.id, triwulan: bahan.hasil.triwulan };
  const kinerja = (['target', 'realisasi', 'capaian'] as const).flatMap((isi) => sel.get(isi) ?? []);
  const capaian = sel.get('capaian');
  const masukan = new Set(kinerja.filter((k) => k !== capaian));
  yield* galat(bahan, kinerja, letak, sebutIndikator(i.indikator, s.simpul), i.capaian, 'capaian', sel, masukan);
  const tercetak = persenSel(bahan, capaian, i.capaian);
  if (capaian === undefined || tercetak === null || i.capaian === null || isCetakanSama(tercetak, i.capaian)) return;
  const realisasi = i.isian?.nilai ?? null;
  const angka = { target: i.targetTeks ?? '', realisasi: realisasi ?? '', persen: isSatuanPersen(i.indikator.satuan) };
  if (isCetakanDariBulat(tercetak, i.indikator.rumus, angka)) return;
  const alamat = alamatSel(capaian.baris, capaian.kolom);
  yield temuan(
    'capaian-tercetak',
    letak,
    alamat,
    pesanPersen(
      'Capaian kinerja',
      sebutIndikator(i.indikator, s.simpul),
      alamat,
      tercetak,
      tulisPersen(i.capaian, bahan.hasil.aturan),
    ),
  );
}

function* periksaTotal({ tabel, hasil }: BahanCetakan): Generator<Temuan> {
  if (tabel.total === null) return;
  for (const { isi, nama } of uang) {
    const sel = tabel.total.sel.get(isi);
    if (sel === undefined || isTanpaNilai(sel)) continue;
    const tercetak = rupiahSel(sel);
    const hitung = (isi === 'pagu' ? hasil.total.pagu : hasil.total.realisasi) ?? 0;
    if (tercetak === hitung) continue;
    const alamat = alamatSel(sel.baris, sel.kolom);
    yield temuan(
      'jumlah-anak',
      { triwulan: hasil.triwulan },
      alamat,
      `${nama} pada baris TOTAL di sel ${alamat} tercetak ${tulisRupiah(tercetak)}, sedangkan jumlah semua program ${tulisRupiah(hitung)}. Data memakai jumlah programnya; periksa apakah ada baris yang hilang atau salah.`,
    );
  }
}

/**
 * Cells that show an error of the spreadsheet; where a percentage belongs, what it should say. Of the cells that the data
 * is made of (`masukan`) also formulas without a result; what follows from them is computed anyway.
 */
function* galat(
  bahan: BahanCetakan,
  semua: readonly SelBuku[],
  letak: LetakTemuan,
  milik: string,
  capaian: Nilai | null,
  isiPersen: IsiTerbaca,
  menurutIsi: ReadonlyMap<IsiTerbaca, SelBuku>,
  masukan: ReadonlySet<SelBuku>,
): Generator<Temuan> {
  for (const sel of semua) {
    const baca = bacaSel(sel, { jenis: 'desimal', strip: '0', gaya: bahan.gaya, catatan: kosong() });
    const alamat = alamatSel(sel.baris, sel.kolom);
    if (baca.jenis === 'tanpa-hasil' && masukan.has(sel))
      yield temuan(
        'nilai-galat',
        letak,
        alamat,
        `Sel ${alamat} pada ${milik} berisi rumus yang hasilnya tidak tersimpan di berkas, sehingga dibaca kosong. Buka buku kerja ini di Excel, simpan, lalu impor lagi; atau isi angkanya di aplikasi.`,
      );
    if (baca.jenis !== 'galat') continue;
    const hitung =
      sel !== menurutIsi.get(isiPersen)
        ? 'Sel ini dibaca kosong; isi angkanya di aplikasi.'
        : capaian === null
          ? 'Capaiannya memang belum dapat dihitung; aplikasi membiarkannya kosong.'
          : `Menurut hitungan: ${tulisPersen(capaian, bahan.hasil.aturan)}.`;
    yield temuan('nilai-galat', letak, alamat, `Sel ${alamat} pada ${milik} berisi ${baca.kode}. ${hitung}`);
  }
}

/** Notes about these cells are made where they are read as figures. */
const kosong = (): Catatan => new Catatan();

/** The printed percentage; of two readings the one that is right, if one is. */
function persenSel(bahan: BahanCetakan, sel: SelBuku | undefined, hitung: Nilai | null): string | null {
  // A dash for a percentage is the custom where there is none, and changes nothing.
  if (/^\s*-+\s*$/u.test(teksSel(sel))) return null;
  const bacaan = bacaanPersen(sel, bahan);
  const nilai = bacaan.find((b) => hitung !== null && isCetakanSama(b, hitung)) ?? bacaan[0] ?? null;
  if (nilai !== null && sel?.isi.jenis === 'teks')
    bahan.catatan.tambah(alamatSel(sel.baris, sel.kolom), 'angka tersimpan sebagai teks', sel.isi.teks, nilai);
  return nilai;
}

/** An error, or a formula without a result: nothing is printed there that could be wrong. */
function isTanpaNilai(sel: SelBuku | undefined): boolean {
  return sel?.isi.jenis === 'galat' || sel?.isi.jenis === 'tanpa-hasil';
}

function printedRatio(sel: ReadonlyMap<IsiTerbaca, SelBuku>): Nilai | null {
  const pagu = rupiahSel(sel.get('pagu'));
  return pagu === 0
    ? null
    : toNilai(rupiahSel(sel.get('realisasiAnggaran')))
        .mul(seratus)
        .div(pagu);
}

/** What the parts of a node print: kegiatan of a program, sub kegiatan of a kegiatan, programs of what is above. */
function sumPrinted(bahan: BahanCetakan, s: SimpulTerhitung, isi: IsiTerbaca): number {
  return rincian(s).reduce(
    (jumlah, r) => jumlah + rupiahSel(bahan.rakitan.cabang.get(r.simpul.id)?.sumber.uang.get(isi)),
    0,
  );
}

function rincian(s: SimpulTerhitung): readonly SimpulTerhitung[] {
  return s.simpul.jenjang === 'tujuan' || s.simpul.jenjang === 'sasaran' ? programDi(s) : s.anak;
}

function programDi(s: SimpulTerhitung): SimpulTerhitung[] {
  return s.anak.flatMap((a) => (a.simpul.jenjang === 'program' ? [a] : programDi(a)));
}

function namaRincian(s: SimpulTerhitung): string {
  const [pertama] = rincian(s);
  return pertama === undefined
    ? 'rinciannya (tidak ada)'
    : `${namaJenjang[pertama.simpul.jenjang].toLowerCase()} di bawahnya`;
}

function pesanPersen(apa: string, milik: string, alamat: string, tercetak: string | null, hitung: string): string {
  const pendek =
    tercetak !== null && /\.\d{3}/u.test(tercetak) ? toDecimalText(toNilai(tercetak), 2, 'setengah-ke-atas') : tercetak;
  const ada = pendek === null ? 'kosong' : `${formatDecimalText(pendek)}%`;
  return `${apa} ${milik} di sel ${alamat} tercetak ${ada}, sedangkan hitungannya ${hitung}. Data memakai hitungan; periksa target, pagu, dan realisasinya.`;
}

function temuan(aturan: AturanId, letak: LetakTemuan, alamat: string, pesan: string): Temuan {
  return { ...createTemuan(aturan, letak, pesan), alamat };
}
