/**
 * The way of a report from data to cells:
 *
 *   data + quarter + unit > computed quarter (lingkup) > rows in order (urutan) > contents per row and column (isi-kolom)
 *     > widths and places (ukuran, tata) > live formulas (rumus) > title, notes, signature (tepi, penutup) > Lembar
 *
 * The layout (bentuk) says what stands where; nothing here knows a layout or a city by name. The Lembar then goes to the
 * .xlsx writer, the preview and the PDF alike.
 */
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import {
  denganJenjangRataRata,
  jenjangTercetak,
  kolomDari,
  tanpaJenjang,
  type BentukLaporan,
  type Penutup,
} from './bentuk';
import { createPalet } from './gaya';
import { awalHalaman, tinggiIsiHalaman } from './halaman';
import { isiSel, PembuatSel, tandaBelumDiukur } from './isi-kolom';
import { barisKepala } from './kepala';
import { isiTempat, type Konteks } from './konteks';
import { alamatSel, type Lembar, type Sel } from './lembar';
import { adaIsian, lingkupLaporan } from './lingkup';
import { opsiBaku, type OpsiLaporan } from './opsi';
import { barisPenutup, catatanPenutup, rumusPenutup } from './penutup';
import { petaAngka } from './peta';
import { denganRumus, rumusTabel } from './rumus-tabel';
import type { PetaAngka } from './rumus';
import { letakBaris, tabelTergabung } from './tata';
import { barisCatatan, barisJudul, barisTandaTangan } from './tepi';
import { lebarKolom, tinggiBaris } from './ukuran';
import { susunBaris, type BarisTabel } from './urutan';

/** Margins in inches. */
const tepi = { kiri: 0.4, kanan: 0.4, atas: 0.5, bawah: 0.6, kaki: 0.3 } as const;

/** Puts together one report sheet. Pure; `data` is a validated file. */
export function susunLembar(
  data: TriwulanData,
  triwulan: Triwulan,
  bentuk: BentukLaporan,
  pilihan: Partial<OpsiLaporan> = {},
): Lembar {
  const konteks = susunKonteks(data, triwulan, bentuk, { ...opsiBaku, ...pilihan });
  const { opsi, kolom } = konteks;
  const tercetak = jenjangTercetak(konteks.bentuk.kepala);
  const baris = susunBaris(
    konteks.lingkup.hasil,
    tercetak,
    konteks.bentuk.penomoran,
    (s) => opsi.barisTanpaRealisasi || adaIsian(s),
  );
  const pembuat = { biasa: new PembuatSel(konteks, false), tebal: new PembuatSel(konteks, true) };
  const isi = baris.map((b) => {
    const sel = konteks.bentuk.tebal.includes(b.simpul.simpul.jenjang) ? pembuat.tebal : pembuat.biasa;
    return kolom.map((k) => isiSel(konteks, sel, b, k));
  });
  const penutup = konteks.bentuk.penutup.flatMap((p) => barisPenutup(konteks, p).map((sel) => ({ bentuk: p, sel })));
  const lebar = lebarKolom(kolom, [...isi, ...penutup.map((p) => p.sel)]);
  const judul = barisJudul(konteks);
  const kepala = barisKepala(konteks);
  const mulai = judul.length + kepala.length;
  const letak = letakBaris(konteks, baris, isi, lebar, mulai);
  const peta = petaAngka(konteks, baris, isi, letak);
  const hidup = opsi.nilaiSaja ? isi : isi.map((sel, r) => selHidup(konteks, peta, baris[r], sel, letak[r]?.dari ?? 0));
  const tabel = tabelTergabung(konteks, baris, hidup, letak);
  const penutupHidup = penutup.map((p, r) =>
    opsi.nilaiSaja ? p.sel : selPenutupHidup(konteks, peta, p, mulai + tabel.length + r),
  );

  const semua = [
    ...judul,
    ...kepala,
    ...tabel,
    ...penutupHidup,
    ...barisCatatan(konteks, catatan(konteks, baris)),
    ...barisTandaTangan(konteks),
  ];
  const tinggi = tinggiBaris(semua, lebar);
  const halaman = { kertas: opsi.kertas ?? bentuk.kertas, tepi };
  const rentangKepala = { dari: judul.length, sampai: mulai - 1 };
  // Closing line, notes and signature belong to the last node: a signature alone on a page proves nothing.
  const kelompok = baris.flatMap((b, r) => (b.ke === 0 ? [letak[r]?.dari ?? 0] : []));
  return {
    nama: isiTempat(bentuk.namaLembar, konteks),
    judul: bentuk.judul.map((j) => isiTempat(j, konteks)).join(' '),
    tahun: data.tahun,
    kolom: lebar.map((l) => ({ lebar: l })),
    baris: semua.map((sel, r) => ({ tinggi: tinggi[r] ?? 0, sel })),
    kepala: rentangKepala,
    halaman,
    awalHalaman: awalHalaman({
      tinggiBaris: tinggi,
      kepala: rentangKepala,
      kelompok,
      tinggiHalaman: tinggiIsiHalaman(halaman, lebar),
    }),
    kaki: 'Halaman {halaman} dari {jumlahHalaman}',
    jumlahBarisTabel: baris.length,
  };
}

function susunKonteks(data: TriwulanData, triwulan: Triwulan, bentuk: BentukLaporan, opsi: OpsiLaporan): Konteks {
  const kepala = opsi.denganTujuanSasaran ? bentuk.kepala : tanpaJenjang(bentuk.kepala, new Set(['tujuan', 'sasaran']));
  const lingkup = lingkupLaporan(data, triwulan, opsi.unit);
  const terhitung = new Map([[triwulan, lingkup.hasil]]);
  return {
    data,
    lingkup,
    pada: (t) => {
      const hasil = terhitung.get(t) ?? lingkupLaporan(data, t, opsi.unit).hasil;
      terhitung.set(t, hasil);
      return hasil;
    },
    bentuk: { ...denganJenjangRataRata(bentuk, opsi.jenjangRataRata), kepala },
    kolom: kolomDari(kepala),
    opsi,
    palet: createPalet(bentuk.ukuranHuruf),
    angka: data.aturan.angka,
  };
}

function selHidup(
  konteks: Konteks,
  peta: PetaAngka,
  baris: BarisTabel | undefined,
  sel: readonly Sel[],
  barisLembar: number,
): Sel[] {
  if (baris === undefined) return [...sel];
  return sel.map((s, n) => denganRumus(s, rumusTabel(konteks, peta, baris, n, barisLembar)));
}

function selPenutupHidup(
  konteks: Konteks,
  peta: PetaAngka,
  { bentuk, sel }: { readonly bentuk: Penutup; readonly sel: readonly Sel[] },
  barisLembar: number,
): Sel[] {
  const alamat = (isi: string): string | null => alamatKolom(konteks, isi, barisLembar);
  return sel.map((s, n) => denganRumus(s, rumusPenutup(konteks, bentuk, n, peta, alamat)));
}

function alamatKolom({ kolom }: Konteks, isi: string, barisLembar: number): string | null {
  const n = kolom.findIndex((k) => k.ikat.isi === isi);
  return n === -1 ? null : alamatSel(barisLembar, n);
}

function catatan(konteks: Konteks, baris: readonly BarisTabel[]): string[] {
  const { bentuk, lingkup } = konteks;
  return [
    ...bentuk.penutup.map((p) => catatanPenutup(konteks, p)),
    ...bentuk.catatan.map((c) => isiTempat(c, konteks)),
    baris.some((b) => b.indikator?.status === 'belum-dapat-diukur')
      ? `${tandaBelumDiukur} Belum dapat diukur sampai dengan triwulan ini; angka yang bertanda adalah nilai tahun sebelumnya.`
      : null,
    lingkup.unit === null || !baris.some((b) => lingkup.bagian.has(b.simpul.simpul.id))
      ? null
      : `Baris bertanda "(bagian ...)" memuat pagu dan realisasi anggaran ${lingkup.unit.nama} saja; kinerjanya adalah kinerja seluruh perangkat daerah.`,
  ].filter((c) => c !== null);
}
