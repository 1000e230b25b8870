import type { BentukLaporan } from '#shared/laporan/bentuk';

/** Pengukuran Kinerja dan Anggaran, Triwulan IV, as Kota Serang prints it. Its columns stand in another order than `tw1-3`. */
export const tw4: BentukLaporan = {
  id: 'tw4',
  nama: 'Pengukuran Kinerja dan Anggaran (Triwulan IV)',
  namaLembar: 'TW {triwulan}',
  judul: ['PENGUKURAN KINERJA DAN ANGGARAN TAHUN {tahun}', '{INSTANSI} {PEMDA}', 'TRIWULAN {triwulan}'],
  identitas: ['OPD : {INSTANSI}'],
  kepala: [
    { judul: 'No', lebar: 4, ikat: { isi: 'nomor' } },
    { judul: 'Tujuan Strategis', lebar: 15, ikat: { isi: 'nama', jenjang: ['tujuan'] } },
    { judul: 'Sasaran Strategis', lebar: 17, ikat: { isi: 'nama', jenjang: ['sasaran'] } },
    { judul: 'Program', lebar: 19, ikat: { isi: 'nama', jenjang: ['program'] } },
    { judul: 'Kegiatan/ Sub Kegiatan', lebar: 25, ikat: { isi: 'nama', jenjang: ['kegiatan', 'subkegiatan'] } },
    { judul: 'Indikator Kinerja', lebar: 25, ikat: { isi: 'indikator' } },
    { judul: 'Satuan', lebar: 10, ikat: { isi: 'satuan' } },
    { judul: 'Cara Pengukuran Indikator Kinerja', lebar: 27, ikat: { isi: 'formula' } },
    {
      judul: 'Target',
      tinggi: 2,
      anak: [
        { judul: 'Kinerja', lebar: 9.5, ikat: { isi: 'target' } },
        { judul: 'Pagu Anggaran (Rp)', lebar: 14, ikat: { isi: 'pagu' } },
      ],
    },
    {
      judul: 'Triwulan {triwulan}',
      anak: [
        {
          judul: 'Kinerja',
          anak: [
            { judul: 'Realisasi', lebar: 9.5, ikat: { isi: 'realisasi' } },
            { judul: 'Capaian (%)', lebar: 8.5, ikat: { isi: 'capaian' } },
          ],
        },
        {
          judul: 'Anggaran',
          anak: [
            { judul: 'Realisasi (Rp)', lebar: 14, ikat: { isi: 'realisasiAnggaran' } },
            { judul: 'Capaian (%)', lebar: 8.5, ikat: { isi: 'capaianAnggaran' } },
          ],
        },
      ],
    },
    { judul: 'Ket.', lebar: 20, ikat: { isi: 'keterangan' } },
  ],
  barisKepala: 3,
  nomorKolom: true,
  tebal: ['tujuan', 'sasaran', 'program'],
  penomoran: 'teratas',
  uangPerIndikator: true,
  nol: { uang: '-', kinerja: '0' },
  penutup: [{ jenis: 'rata-rata-kinerja', label: 'RATA-RATA CAPAIAN KINERJA', jenjang: 'program', di: 'capaian' }],
  catatan: [],
  tandaTangan: [{ peran: 'kepala', jabatan: null, pembuka: null, sisi: 'kanan', jumlahKolom: 6 }],
  kertas: 'F4',
  ukuranHuruf: 9,
};
