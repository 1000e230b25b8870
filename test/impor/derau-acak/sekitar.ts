/** Round four: what stands around the table. */
import { kosong, sisipBaris } from '../derau';
import { pilih } from './acak';
import type { Derau } from './peran';

export const derauSekitar: Readonly<Record<string, Derau>> = {
  'more title lines': (l, _p, acak) => {
    for (let n = 1 + Math.floor(acak() * 3); n > 0; n--)
      sisipBaris(l, 0, [
        {
          ...kosong(),
          nilai: pilih(acak, [
            'LAMPIRAN I',
            'Nomor : 900/123/DP3AKB/2022',
            'PEMERINTAH KOTA SERANG',
            'Dicetak tanggal 4 April 2022',
            'RAHASIA',
          ]),
        },
      ]);
  },
  'notes under the table': (l, _p, acak) => {
    for (let n = 1 + Math.floor(acak() * 3); n > 0; n--)
      l.baris.push([
        {
          ...kosong(),
          nilai: pilih(acak, ['Catatan: angka sementara', 'Sumber: SIPD', '*) Realisasi sampai dengan 31 Maret']),
        },
      ]);
  },
  'borders far below': (l) => {
    for (let n = 0; n < 30; n++) l.baris.push([]);
    l.baris.push([{ ...kosong(), nilai: ' ' }]);
  },
};
