import type { BentukLaporan } from '#shared/laporan/bentuk';

/** Evaluasi Renja sampai dengan Triwulan n, as Kota Pekalongan prints it. */
export const evaluasiRenja: BentukLaporan = {
  id: 'evaluasi-renja',
  nama: 'Evaluasi Renja sampai dengan triwulan',
  namaLembar: 'Evaluasi Renja TW {triwulan}',
  judul: ['EVALUASI RENJA SAMPAI DENGAN TRIWULAN {triwulan} TAHUN {tahun}', '{INSTANSI} {PEMDA}'],
  identitas: [],
  kepala: [
    { judul: 'No', lebar: 6, ikat: { isi: 'nomor' } },
    {
      judul: 'Program / Kegiatan / Sub Kegiatan',
      lebar: 42,
      ikat: { isi: 'nama', jenjang: ['program', 'kegiatan', 'subkegiatan'] },
    },
    { judul: 'Indikator Kinerja', lebar: 40, ikat: { isi: 'indikator' } },
    {
      judul: 'Indikator',
      anak: [
        { judul: 'Target', lebar: 16, ikat: { isi: 'target', denganSatuan: true } },
        { judul: 'Capaian', lebar: 16, ikat: { isi: 'realisasi', denganSatuan: true } },
        { judul: 'Persentase', lebar: 10.5, ikat: { isi: 'capaian' } },
      ],
    },
    {
      judul: 'Pagu Anggaran',
      anak: [
        { judul: 'Target', lebar: 16, ikat: { isi: 'pagu' } },
        { judul: 'Capaian', lebar: 16, ikat: { isi: 'realisasiAnggaran' } },
        { judul: 'Persentase', lebar: 10.5, ikat: { isi: 'capaianAnggaran' } },
      ],
    },
  ],
  barisKepala: 2,
  nomorKolom: false,
  tebal: ['program'],
  penomoran: 'bertingkat',
  uangPerIndikator: false,
  nol: { uang: '0', kinerja: '0' },
  penutup: [],
  catatan: [],
  tandaTangan: [{ peran: 'kepala', jabatan: null, pembuka: null, sisi: 'kanan', jumlahKolom: 5 }],
  kertas: 'F4',
  ukuranHuruf: 9,
};
