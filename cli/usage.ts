import { daftarBentuk } from '#shared/laporan/bentuk/index';

/** How to write every perintah. */
export const usage = `Cara pakai: npm run -s cli -- <perintah> ...

  periksa <data.json> [--triwulan n]
      memeriksa isi data; mencetak daftar temuan
  hitung <data.json> --triwulan n
      menghitung capaian satu triwulan; mencetak angkanya
  ekspor <data.json> --triwulan n --bentuk <bentuk> --keluar <x.xlsx> [--unit id] [--nilai-saja]
      menulis laporan resmi sebagai buku kerja Excel
  impor <buku.xlsx> --keluar <data.json> [--triwulan n] [--data <lama.json>]
      membaca buku kerja laporan menjadi berkas data; dengan --data, menambahkan triwulannya ke data yang ada
  paket <data.json> --unit id --triwulan n --keluar <x.twpaket> [--dasar <lama.json>]
      membuat paket isian satu unit; --dasar adalah berkas data yang menjadi awal isian unit itu
  gabung <a.twpaket> <b.twpaket> ... --data <dasar.json> --keluar <hasil.json> [--pilih <pilihan.json>]
      menggabungkan paket ke berkas data; mencetak jumlah yang diterapkan, yang sama, dan yang bertentangan

n adalah 1, 2, 3 atau 4. Bentuk: ${daftarBentuk.map((b) => b.id).join(', ')}.
Hasil dicetak sebagai JSON ke keluaran baku, pesan ke keluaran galat.`;
