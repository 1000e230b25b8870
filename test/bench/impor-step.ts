/** One measurement in a process of its own: the first reading of a workbook, as a person waits for it. Prints JSON. */
import { readFileSync } from 'node:fs';
import { imporBuku } from '#shared/impor/impor';
import { readWorkbook } from '#shared/workbook/read-workbook';

const [berkas = ''] = process.argv.slice(2);
const bytes = readFileSync(berkas);
const mulai = performance.now();
const buku = readWorkbook(bytes);
const terbaca = performance.now();
const hasil = imporBuku(buku);
if (hasil.status === 'ditolak') throw new Error(hasil.pesan);
console.log(
  JSON.stringify({
    baca: terbaca - mulai,
    impor: performance.now() - mulai,
    puncakMB: process.resourceUsage().maxRSS / 1024,
  }),
);
