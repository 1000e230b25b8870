import type { AksiLedger } from '#shared/perintah/ledger';

/** How an entry of the ledger came about, as it follows who and where; empty for what a person did there and then. */
export function namaAksi({ jenis }: AksiLedger): string {
  switch (jenis) {
    case 'urung':
      return ', diurungkan';
    case 'ulang':
      return ', diulangi';
    case 'gabung':
      return ', dari paket';
    case 'muat':
    case 'alur':
    case 'ubah':
      return '';
  }
}
