import { expect, test } from 'vitest';
import { sebutTempelan, tempelKolom } from '#renderer/rencana/tempel-kolom';

const kunci = ['a', 'b', 'c'];

test('a column from Excel is laid from the chosen row down, gaps kept, what does not fit counted', () => {
  const hasil = tempelKolom(kunci, 1, '5,500,932,292\r\n\r\n12\r\n');
  expect(hasil).toEqual({ teks: new Map([['b', '5,500,932,292']]), judul: '', kosong: 0, lebih: 1 });
  expect(sebutTempelan('pagu', hasil)).toBe('1 pagu ditempel. 1 baris terakhir tidak punya tempat dan tidak dipakai.');
});

test('of each line the first cell is taken, also where a cell itself has two lines', () => {
  const teks = (papan: string) => [...tempelKolom(kunci, 0, papan).teks.values()];
  expect(teks('1\tcatatan\n2\n3')).toEqual(['1', '2', '3']);
  expect(teks('"601\n(Madya)"\n4')).toEqual(['601\n(Madya)', '4']);
});

test('headings copied along, with the printed number of the column, are left out and told', () => {
  const hasil = tempelKolom(kunci, 0, 'Pagu (Rp)\r\n(10)\r\n131.789.450\r\n18.460.000');
  expect([...hasil.teks]).toEqual([
    ['a', '131.789.450'],
    ['b', '18.460.000'],
  ]);
  expect(sebutTempelan('pagu', hasil)).toBe(
    '2 pagu ditempel. Judul kolom yang ikut tersalin dilewati: "Pagu (Rp), (10)".',
  );
});

test('a blank below the headings leaves the first row as it is, which is told; column numbers below it end the headings', () => {
  const hasil = tempelKolom(kunci, 0, 'Pagu (Rp)\r\n\r\n131.789.450\r\n18.460.000');
  expect([...hasil.teks]).toEqual([
    ['b', '131.789.450'],
    ['c', '18.460.000'],
  ]);
  expect(sebutTempelan('pagu', hasil)).toContain(
    'Di bawah judul ada 1 sel kosong, jadi 1 baris pertama tidak diisi; bila sel kosong itu bagian judul, tempel lagi tanpa judulnya.',
  );
  expect([...tempelKolom(kunci, 0, 'Target\r\n\r\n(9)\r\n4\r\n5').teks]).toEqual([
    ['a', '4'],
    ['b', '5'],
  ]);
});

test('headings alone fill nothing, and it is told what to copy', () => {
  expect(sebutTempelan('target', tempelKolom(kunci, 0, 'Target Kinerja yang Dievaluasi\r\n(9)\r\n'))).toBe(
    'Yang disalin hanya judul kolom: "Target Kinerja yang Dievaluasi, (9)". Tidak ada yang berubah; salin sel target di bawah judul itu.',
  );
});
