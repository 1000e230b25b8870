import { describe, expect, it } from 'vitest';
import { countJudul, countJudulKolom } from '#shared/tabel/judul-tempel';
import { readTsv } from '#shared/tabel/tsv';

describe('headings that were copied along', () => {
  it('are the rows above the first figure that name what stands below them', () => {
    expect(countJudul(readTsv('Realisasi\t\r\nKinerja\tRp\r\n4\t100.457.750\r\n1\t11.000.000'))).toBe(2);
    expect(countJudul(readTsv('Realisasi s.d. TW III (Rp)\r\n100.457.750\r\n'))).toBe(1);
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

  it('belong to them bare only right under a heading, and where at least three count on', () => {
    expect(countJudul(readTsv(`Realisasi\tCapaian\tRp\t%\r\n11\t12\t13\t14\r\n${serang}`))).toBe(2);
    expect(countJudul(readTsv(`11\t12\t13\t14\r\n${serang}`))).toBe(0);
    expect(countJudul(readTsv(`Realisasi\tCapaian\tRp\t%\r\n\t\t\t\r\n11\t12\t13\t14\r\n${serang}`))).toBe(2);
    // A first row of figures: target 1, realisasi 2; and cumulative figures that do not count on by one.
    expect(countJudul(readTsv('Target\tRealisasi\r\n1\t2\r\n4\t4'))).toBe(1);
    expect(countJudul(readTsv('TW I\tTW II\tTW III\r\n1\t3\t4\r\n2\t2\t3'))).toBe(1);
  });

  it('end the headings: words below them are an answer that was not understood', () => {
    expect(countJudul(readTsv('Realisasi\tRp\r\n(11)\t(12)\r\nbelum ada\t\r\n4\t173.821.500'))).toBe(2);
  });

  it('alone are no figures either', () => {
    expect(countJudul(readTsv('(11)\t(12)'))).toBe(1);
  });

  it('of one column are known by their brackets and the heading above; a figure in brackets is a figure', () => {
    expect(countJudul(readTsv('Realisasi (Rp)\r\n(13)\r\n173.821.500'))).toBe(2);
    expect(countJudul(readTsv('(93)\r\n4'))).toBe(0);
    expect(countJudul(readTsv('(93)\t(12)\r\n4\t5'))).toBe(0);
  });
});

describe('headings above a column of the plan, where a target may be a word', () => {
  it('are headings and nothing else, and the numbers right under them', () => {
    expect(countJudulKolom(readTsv('Target\r\nKinerja\r\n(9)\r\nBB (75)\r\n4'))).toBe(3);
    expect(countJudulKolom(readTsv('Pagu Anggaran (Rp)\r\n131.789.450'))).toBe(1);
    expect(countJudulKolom(readTsv('Kinerja\tPagu (Rp)\tKinerja\r\n9\t10\t11\r\n4\t131.789.450\t3'))).toBe(2);
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
    ])
      expect(countJudulKolom(readTsv(`${target}\r\n4`))).toBe(0);
  });
});
