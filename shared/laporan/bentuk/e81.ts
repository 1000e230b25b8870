import type { BentukLaporan, KelompokKolom, Kolom } from '#shared/laporan/bentuk';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';

/** A heading over the rows of labels, the number under it, and one column of text. */
function teks(judul: string, nomor: string, lebar: number, ikat: Kolom['ikat']): KelompokKolom {
  return { judul, tinggi: 2, anak: [{ judul: nomor, anak: [{ judul: '', lebar, ikat }] }] };
}

/** The same over a pair of columns. */
function pasangan(judul: string, nomor: string, anak: readonly Kolom[]): KelompokKolom {
  return { judul, tinggi: 2, anak: [{ judul: nomor, anak }] };
}

function triwulan(t: Triwulan, nomor: string): KelompokKolom {
  return {
    judul: triwulanRomawi[t],
    anak: [
      {
        judul: nomor,
        anak: [
          { judul: 'K', lebar: 8.5, ikat: { isi: 'kinerjaTriwulan', triwulan: t } },
          { judul: 'Rp', lebar: 13, ikat: { isi: 'uangTriwulan', triwulan: t } },
        ],
      },
    ],
  };
}

/**
 * Formulir E.81, Evaluasi Terhadap Hasil Renja Perangkat Daerah (Permendagri 86/2017). Its columns 5 and 6 come from the
 * Renstra, which is not part of a year's data: they are left for a person to fill in, and 13 and 14 follow in the spreadsheet.
 */
export const e81: BentukLaporan = {
  id: 'e81',
  nama: 'Formulir E.81, Evaluasi Hasil Renja',
  namaLembar: 'E.81 TW {triwulan}',
  judul: [
    'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP {PEMDA}',
    'RENJA {INSTANSI} {PEMDA}',
    'PERIODE PELAKSANAAN TAHUN {tahun}, SAMPAI DENGAN TRIWULAN {triwulan}',
  ],
  identitas: ['Formulir E.81'],
  kepala: [
    teks('No', '1', 4, { isi: 'nomor' }),
    teks('Sasaran', '2', 18, { isi: 'nama', jenjang: ['sasaran'] }),
    teks('Program/Kegiatan/Sub Kegiatan', '3', 26, { isi: 'nama', jenjang: ['program', 'kegiatan', 'subkegiatan'] }),
    teks('Indikator Kinerja', '4', 24, { isi: 'indikator' }),
    pasangan('Target Renstra Perangkat Daerah pada Akhir Periode', '5', [
      { judul: 'K', lebar: 9, ikat: { isi: 'kinerjaTangan' }, kunci: '5K' },
      { judul: 'Rp', lebar: 14, ikat: { isi: 'uangTangan' }, kunci: '5Rp' },
    ]),
    pasangan('Realisasi Capaian Kinerja Renstra s.d. Renja Tahun Lalu', '6', [
      { judul: 'K', lebar: 9, ikat: { isi: 'kinerjaTangan' }, kunci: '6K' },
      { judul: 'Rp', lebar: 14, ikat: { isi: 'uangTangan' }, kunci: '6Rp' },
    ]),
    pasangan('Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi', '7', [
      { judul: 'K', lebar: 12, ikat: { isi: 'target', denganSatuan: true } },
      { judul: 'Rp', lebar: 14, ikat: { isi: 'pagu' } },
    ]),
    {
      judul: 'Realisasi Kinerja pada Triwulan',
      anak: [triwulan(1, '8'), triwulan(2, '9'), triwulan(3, '10'), triwulan(4, '11')],
    },
    pasangan('Realisasi Capaian Kinerja dan Anggaran Renja Tahun Berjalan', '12', [
      { judul: 'K', lebar: 12, ikat: { isi: 'realisasi', denganSatuan: true }, kunci: '12K' },
      { judul: 'Rp', lebar: 14, ikat: { isi: 'realisasiAnggaran' }, kunci: '12Rp' },
    ]),
    pasangan('Realisasi Kinerja dan Anggaran Renstra s.d. Tahun Berjalan (6 + 12)', '13', [
      { judul: 'K', lebar: 9, ikat: { isi: 'jumlahKolom', milik: 'kinerja', dari: ['6K', '12K'] }, kunci: '13K' },
      { judul: 'Rp', lebar: 14, ikat: { isi: 'jumlahKolom', milik: 'uang', dari: ['6Rp', '12Rp'] }, kunci: '13Rp' },
    ]),
    pasangan('Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%) (13 / 5 x 100)', '14', [
      { judul: 'K', lebar: 9, ikat: { isi: 'persenKolom', milik: 'kinerja', dari: ['13K', '5K'] } },
      { judul: 'Rp', lebar: 9, ikat: { isi: 'persenKolom', milik: 'uang', dari: ['13Rp', '5Rp'] } },
    ]),
    teks('Unit Perangkat Daerah Penanggung Jawab', '15', 18, { isi: 'unit' }),
  ],
  barisKepala: 4,
  nomorKolom: false,
  tebal: ['sasaran', 'program'],
  penomoran: 'teratas',
  uangPerIndikator: false,
  nol: { uang: '0', kinerja: '0' },
  penutup: [
    { jenis: 'rata-rata-kinerja', label: 'Rata-rata capaian kinerja (%)', jenjang: 'program', di: 'realisasi' },
    { jenis: 'predikat', label: 'Predikat kinerja', jenjang: 'program', di: 'realisasi' },
    { jenis: 'isian', label: 'Faktor pendorong keberhasilan pencapaian', faktor: 'pendorong' },
    { jenis: 'isian', label: 'Faktor penghambat', faktor: 'penghambat' },
    {
      jenis: 'isian',
      label: 'Tindak lanjut yang diperlukan dalam triwulan berikutnya',
      faktor: 'tindakLanjut',
    },
    { jenis: 'isian', label: 'Tindak lanjut yang diperlukan dalam Renja berikutnya', faktor: null },
  ],
  catatan: [
    'Kolom 5 dan 6 diisi menurut Renstra; kolom 13 dan 14 terhitung sendiri setelah kolom itu terisi. Kolom 8 sampai 11 memuat hasil triwulan itu saja, kolom 12 hasil sampai dengan triwulan laporan.',
  ],
  tandaTangan: [
    { peran: 'kepala', jabatan: null, pembuka: 'Disusun', sisi: 'kiri', jumlahKolom: 4 },
    { peran: 'bappeda', jabatan: 'KEPALA BAPPEDA {PEMDA}', pembuka: 'Dievaluasi', sisi: 'kanan', jumlahKolom: 7 },
  ],
  kertas: 'A3',
  ukuranHuruf: 9,
};
