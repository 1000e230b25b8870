import type { BentukLaporan } from '#shared/laporan/bentuk';

/** Pengukuran Kinerja dan Anggaran, Triwulan I to III, as Kota Serang prints it. */
export const tw13: BentukLaporan = {
  id: 'tw1-3',
  nama: 'Pengukuran Kinerja dan Anggaran (Triwulan I-III)',
  namaLembar: 'TW {triwulan}',
  judul: ['PENGUKURAN KINERJA DAN ANGGARAN TAHUN {tahun}', '{INSTANSI} {PEMDA}', 'TRIWULAN {triwulan}'],
  identitas: ['OPD : {INSTANSI}'],
  kepala: [
    { judul: 'No', lebar: 4, ikat: { isi: 'nomor' } },
    {
      judul: 'Tujuan Strategis',
      anak: [
        { judul: '', lebar: 15, ikat: { isi: 'nama', jenjang: ['tujuan'] } },
        { judul: 'Sasaran Strategis', lebar: 17, ikat: { isi: 'nama', jenjang: ['sasaran'] } },
      ],
    },
    { judul: 'Program', lebar: 19, ikat: { isi: 'nama', jenjang: ['program'] } },
    { judul: 'Kegiatan dan Sub Kegiatan', lebar: 25, ikat: { isi: 'nama', jenjang: ['kegiatan', 'subkegiatan'] } },
    { judul: 'Indikator Kinerja', lebar: 25, ikat: { isi: 'indikator' } },
    { judul: 'Satuan', lebar: 10, ikat: { isi: 'satuan' } },
    { judul: 'Cara Formula Pengukuran', lebar: 27, ikat: { isi: 'formula' } },
    {
      judul: 'Target',
      anak: [
        { judul: 'Kinerja', lebar: 9.5, ikat: { isi: 'target' } },
        { judul: 'Pagu (Rp)', lebar: 14, ikat: { isi: 'pagu' } },
      ],
    },
    {
      judul: 'Realisasi',
      anak: [
        { judul: 'Kinerja', lebar: 9.5, ikat: { isi: 'realisasi' } },
        { judul: 'Pagu (Rp)', lebar: 14, ikat: { isi: 'realisasiAnggaran' } },
      ],
    },
    {
      judul: 'Capaian (%)',
      anak: [
        { judul: 'Kinerja', lebar: 8.5, ikat: { isi: 'capaian' } },
        { judul: 'Pagu', lebar: 8.5, ikat: { isi: 'capaianAnggaran' } },
      ],
    },
    { judul: 'Keterangan', lebar: 20, ikat: { isi: 'keterangan' } },
  ],
  barisKepala: 2,
  nomorKolom: false,
  tebal: ['tujuan', 'sasaran', 'program'],
  penomoran: 'teratas',
  uangPerIndikator: false,
  nol: { uang: '-', kinerja: '0' },
  penutup: [{ jenis: 'total', label: 'TOTAL' }],
  catatan: [],
  tandaTangan: [{ peran: 'kepala', jabatan: null, pembuka: null, sisi: 'kanan', jumlahKolom: 6 }],
  kertas: 'F4',
  ukuranHuruf: 9,
};
