/**
 * What can go wrong with a file on disk, and the one sentence the user reads about it.
 * The main process and the command line translate operating-system codes to these.
 */
export const fileTroubles = [
  'sedang-dibuka',
  'tidak-boleh-ditulis',
  'tidak-boleh-dibaca',
  'disk-penuh',
  'tidak-ditemukan',
  'terlalu-besar',
  'bukan-utf8',
  'lain',
] as const;

export type FileTrouble = (typeof fileTroubles)[number];

const troubleOfCode: Readonly<Record<string, { saatTulis: FileTrouble; saatBaca: FileTrouble }>> = {
  EACCES: { saatTulis: 'tidak-boleh-ditulis', saatBaca: 'tidak-boleh-dibaca' },
  EPERM: { saatTulis: 'tidak-boleh-ditulis', saatBaca: 'tidak-boleh-dibaca' },
  EROFS: { saatTulis: 'tidak-boleh-ditulis', saatBaca: 'tidak-boleh-dibaca' },
  EISDIR: { saatTulis: 'tidak-boleh-ditulis', saatBaca: 'tidak-boleh-dibaca' },
  EBUSY: { saatTulis: 'sedang-dibuka', saatBaca: 'sedang-dibuka' },
  ENOSPC: { saatTulis: 'disk-penuh', saatBaca: 'lain' },
  EDQUOT: { saatTulis: 'disk-penuh', saatBaca: 'lain' },
  EFBIG: { saatTulis: 'disk-penuh', saatBaca: 'lain' },
  ENOENT: { saatTulis: 'tidak-ditemukan', saatBaca: 'tidak-ditemukan' },
  ENOTDIR: { saatTulis: 'tidak-ditemukan', saatBaca: 'tidak-ditemukan' },
};

/** Translates an operating-system error code (`EACCES`, `ENOSPC`, ...) to a file trouble. */
export function fileTroubleOf(code: string | undefined, saat: 'tulis' | 'baca'): FileTrouble {
  const trouble = code === undefined ? undefined : troubleOfCode[code];
  if (trouble === undefined) return 'lain';
  return saat === 'tulis' ? trouble.saatTulis : trouble.saatBaca;
}

/** The sentence shown to the user: what happened, what it means, what to do. `nama` is the file's name. */
export function fileTroubleMessage(trouble: FileTrouble, nama: string): string {
  switch (trouble) {
    case 'sedang-dibuka':
      return `Berkas "${nama}" sedang dibuka di program lain (misalnya Excel). Berkas itu tidak diubah. Tutup dahulu program tersebut, atau simpan dengan nama lain.`;
    case 'tidak-boleh-ditulis':
      return `Berkas "${nama}" tidak dapat disimpan di folder itu karena folder atau berkasnya hanya dapat dibaca. Tidak ada yang berubah. Pilih folder lain, misalnya Dokumen.`;
    case 'tidak-boleh-dibaca':
      return `Berkas "${nama}" tidak boleh dibaca oleh pengguna komputer ini. Salin berkas itu ke folder Dokumen lalu coba lagi.`;
    case 'disk-penuh':
      return `Tempat penyimpanan penuh, sehingga "${nama}" tidak jadi disimpan. Data Anda di aplikasi tetap utuh. Kosongkan sebagian isi disk atau pilih disk lain.`;
    case 'tidak-ditemukan':
      return `Folder atau berkas "${nama}" tidak ditemukan. Mungkin diska lepas sudah dicabut atau foldernya dipindahkan. Pilih tempat lain.`;
    case 'terlalu-besar':
      return `Berkas "${nama}" jauh lebih besar daripada data atau laporan satu tahun, sehingga tidak dibaca. Pastikan yang dipilih memang berkas yang dimaksud. Buku kerja yang membesar karena gambar: salin lembar laporannya saja ke buku kerja baru.`;
    case 'bukan-utf8':
      return `Berkas "${nama}" bukan teks UTF-8, sehingga isinya tidak dapat dibaca dengan benar. Tidak ada yang berubah. Simpan ulang berkas itu dengan penyandian (encoding) UTF-8, atau pilih berkas lain.`;
    case 'lain':
      return `Berkas "${nama}" tidak dapat diproses karena gangguan pada komputer. Data Anda di aplikasi tetap utuh. Coba lagi, atau pilih tempat lain.`;
  }
}
