import { daftarBentuk } from '#shared/laporan/bentuk/index';

/** How to write every perintah. */
export const usage = `Cara pakai: npm run -s cli -- <perintah> ...

  periksa <data.json> [--triwulan n]
      memeriksa isi data; mencetak daftar temuan
  hitung <data.json> --triwulan n
      menghitung capaian satu triwulan; mencetak angkanya
  ekspor <data.json> --triwulan n --bentuk <bentuk> --keluar <x.xlsx> [--unit id] [--nilai-saja] [--rata-rata jenjang]
      menulis laporan resmi sebagai buku kerja Excel; rata-rata capaian penutup dari jenjang itu (baku: program)
  impor <buku.xlsx> --keluar <data.json> [--triwulan n] [--lembar <nama>]
      membaca buku kerja laporan menjadi berkas data
  impor <buku.xlsx> --keluar <data.json> --data <lama.json> [--rencana versi-baru|koreksi|tetap] [--nama-versi <nama>]
      menambahkan triwulannya ke data yang ada; target dan pagu yang berubah menjadi versi anggaran baru (bawaan),
      memperbaiki versi yang berlaku, atau tidak diambil
  paket <data.json> --unit id --triwulan n --keluar <x.twpaket> [--dasar <lama.json>]
      membuat paket isian satu unit; --dasar adalah berkas data yang menjadi awal isian unit itu
  gabung <a.twpaket> <b.twpaket> ... --data <dasar.json> --keluar <hasil.json> [--pilih <pilihan.json>]
      menggabungkan paket ke berkas data; mencetak jumlah yang diterapkan, yang sama, dan yang bertentangan

n adalah 1, 2, 3 atau 4. Bentuk: ${daftarBentuk.map((b) => b.id).join(', ')}.
Hasil dicetak sebagai JSON ke keluaran baku, pesan ke keluaran galat.`;
