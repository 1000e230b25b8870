import { expect, test } from 'vitest';
import { sebutTempelan, tempelKolom } from '#renderer/rencana/tempel-kolom';

const kunci = ['a', 'b', 'c'];

test('a column from Excel is laid from the chosen row down, gaps kept, what does not fit counted', () => {
  const hasil = tempelKolom(kunci, 1, '5,500,932,292\r\n\r\n12\r\n');
  expect(hasil).toEqual({ teks: new Map([['b', '5,500,932,292']]), judul: 0, lebih: 1 });
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
  expect(sebutTempelan('pagu', hasil)).toBe('2 pagu ditempel. Judul kolom yang ikut tersalin dilewati.');
});
