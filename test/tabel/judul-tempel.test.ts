import { describe, expect, it } from 'vitest';
import { countJudul, countJudulKolom } from '#shared/tabel/judul-tempel';
import { readTsv } from '#shared/tabel/tsv';

describe('headings that were copied along', () => {
  it('are the rows above the first figure that name what stands below them', () => {
    expect(countJudul(readTsv('Realisasi\t\r\nKinerja\tRp\r\n4\t100.457.750\r\n1\t11.000.000'))).toBe(2);
    expect(countJudul(readTsv('Realisasi s.d. TW III (Rp)\r\n100.457.750\r\n'))).toBe(1);
    expect(countJudul(readTsv('Jumlah Realisasi s.d. Triwulan lalu\r\n100.457.750\r\n'))).toBe(1);
    expect(countJudul(readTsv('Nilai\r\n4\r\n'))).toBe(1);
    expect(countJudul(readTsv('Pagu (Rp)\r\n\r\n131.789.450\r\n18.460.000'))).toBe(2);
  });

  it('are not words, blanks and names that stand in a row of the plan', () => {
    // A row without a figure, which the person must see as one that was not understood.
    expect(countJudul(readTsv('belum ada\r\n4\r\n1'))).toBe(0);
    expect(countJudul(readTsv('\r\n4'))).toBe(0);
    expect(countJudul(readTsv('PROGRAM PENUNJANG KINERJA\t\r\nPerencanaan\t4'))).toBe(0);
    expect(countJudul(readTsv('4\r\nkinerja'))).toBe(0);
    expect(countJudul(readTsv('kinerja'))).toBe(0);
  });
});

describe('the printed numbers of the columns', () => {
  // Kota Serang, Triwulan IV 2022: realisasi and capaian of kinerja, realisasi and capaian of anggaran.
  const serang = '4\t100,00\t173,821,500\t98.35\r\n1\t100,00\t18,460,000\t100.00';

  it('belong to the headings when they stand in brackets and in order, with or without headings above', () => {
    expect(countJudul(readTsv(`(11)\t(12)\t(13)\t(14)\r\n${serang}`))).toBe(1);
    const judul = 'Realisasi\tCapaian (%)\tRealisasi (Rp)\tCapaian (%)';
    expect(countJudul(readTsv(`Triwulan IV\t\t\t\r\n${judul}\r\n(11)\t(12)\t(13)\t(14)\r\n${serang}`))).toBe(3);
    expect(countJudul(readTsv(`(11)\t(12) = (11)/(9)\t(13)\t(14)\r\n${serang}`))).toBe(1);
    // Merged headings leave blanks between them.
    expect(countJudul(readTsv('(5)\t\t(6)\r\n4\t\t173.821.500'))).toBe(1);
  });

  it('belong to them also below the blanks of a merged heading', () => {
    expect(countJudul(readTsv('Realisasi\r\n\r\n(13)\r\n173.821.500'))).toBe(3);
    expect(countJudul(readTsv(`Triwulan IV\t\t\t\r\n\t\t\t\r\n(11)\t(12)\t(13)\t(14)\r\n${serang}`))).toBe(3);
  });

  it('are never bare: they could be figures, which are not to be lost', () => {
    expect(countJudul(readTsv(`11\t12\t13\t14\r\n${serang}`))).toBe(0);
    expect(countJudul(readTsv(`Realisasi\tCapaian\tRp\t%\r\n11\t12\t13\t14\r\n${serang}`))).toBe(1);
    // Realisasi s.d. each triwulan: one more every quarter.
    expect(countJudul(readTsv('TW I\tTW II\tTW III\tTW IV\r\n1\t2\t3\t4\r\n2\t4\t6\t8'))).toBe(1);
    expect(countJudul(readTsv('Target\tRealisasi\r\n1\t2\r\n4\t4'))).toBe(1);
  });

  it('are none where other rows have figures in brackets as well', () => {
    expect(countJudul(readTsv('Capaian\r\n(93)\r\n(88)\r\n(75)'))).toBe(1);
    expect(countJudul(readTsv('Capaian\r\n(93)\r\n88\r\n(75,5)'))).toBe(1);
    expect(countJudul(readTsv('(1)\t(3)\r\n(2)\t(4)\r\n5\t6'))).toBe(0);
  });

  it('end the headings: words below them are an answer that was not understood', () => {
    expect(countJudul(readTsv('Realisasi\tRp\r\n(11)\t(12)\r\nbelum ada\t\r\n4\t173.821.500'))).toBe(2);
  });

  it('alone are no figures either', () => {
    expect(countJudul(readTsv('(11)\t(12)'))).toBe(1);
  });

  it('of one column are known by their brackets and the heading above; a figure in brackets is a figure', () => {
    expect(countJudul(readTsv('Realisasi (Rp)\r\n(13)\r\n173.821.500'))).toBe(2);
    expect(countJudul(readTsv('Realisasi Kinerja yang Dievaluasi\r\n(13)\r\n173.821.500'))).toBe(2);
    expect(countJudul(readTsv('(93)\r\n4'))).toBe(0);
    expect(countJudul(readTsv('(93)\t(12)\r\n4\t5'))).toBe(0);
  });
});

describe('headings above a column of the plan, where a target may be a word', () => {
  it('are headings and nothing else, and the numbers right under them', () => {
    expect(countJudulKolom(readTsv('Target\r\nKinerja\r\n(9)\r\nBB (75)\r\n4'))).toBe(3);
    expect(countJudulKolom(readTsv('Pagu Anggaran (Rp)\r\n131.789.450'))).toBe(1);
    expect(countJudulKolom(readTsv('Kinerja\tPagu (Rp)\tKinerja\r\n(9)\t(10)\t(11)\r\n4\t131.789.450\t3'))).toBe(2);
    expect(countJudulKolom(readTsv('Target Kinerja yang Dievaluasi\r\n(9)\r\n4\r\n5'))).toBe(2);
    expect(countJudulKolom(readTsv('Target Kinerja Renja Perangkat Daerah Tahun n-1 (2022)\r\n4'))).toBe(1);
  });

  it('go on below a blank only where another heading or a column number follows', () => {
    expect(countJudulKolom(readTsv('Target\r\n\r\n(9)\r\n4\r\n5'))).toBe(3);
    expect(countJudulKolom(readTsv('Target\r\n\r\nKinerja\r\n4'))).toBe(3);
    // The first row of the plan may be empty.
    expect(countJudulKolom(readTsv('Pagu (Rp)\r\n\r\n131.789.450\r\n18.460.000'))).toBe(1);
    expect(countJudulKolom(readTsv('\r\n4\r\n5'))).toBe(0);
  });

  it('end with the numbers of the columns', () => {
    expect(countJudulKolom(readTsv('Target\r\n(9)\r\n\r\nKinerja\r\n4'))).toBe(2);
  });

  it('are no targets', () => {
    for (const target of [
      'BB',
      'Nilai BB',
      'Nindya',
      '601 (Madya)',
      '1 : 4.000',
      '1 kegiatan',
      '50 persen',
      '12',
      'IV',
      'Program tersusun',
      'Rp 5.000',
      'Rp. 131.789.450',
      'Rp -5',
      'Rp 0',
      'Target 90%',
    ])
      expect(countJudulKolom(readTsv(`${target}\r\n4`))).toBe(0);
  });
});
