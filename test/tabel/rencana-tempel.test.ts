import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isianTempel, susunTempel, type SelTempel } from '#shared/tabel/rencana-tempel';
import { salinKisi } from '#shared/tabel/salin';
import { readTsv } from '#shared/tabel/tsv';
import { createData, createIndikator, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { baris, bebas, kisiDari, kolom, kotakDi } from './bantu';

const renja = '2.08.01.2.01.01';
const kisi = kisiDari(serang, 3);
const blok = (teks: string): SelTempel[][] => readTsv(teks).map((b) => b.map((t) => ({ teks: t })));
const pertama = (): number => 0;

describe('a block copied from Excel', () => {
  it('lands cell by cell from the upper left corner, Indonesian and English money alike', () => {
    const rencana = susunTempel(kisi, blok('100.457.750\r\n11,000,000\r\n'), kotakDi(kisi, renja, 'anggaran'), bebas);
    const isian = isianTempel(rencana, pertama, false);
    expect(isian.map((i) => i.ke)).toEqual([100_457_750, 11_000_000]);
    expect(isian[0]?.sasaran).toEqual({ jenis: 'anggaran', simpul: renja, id: renja, triwulan: 3, medan: 'nilai' });
  });

  it('says which cells were not understood and leaves them as they are', () => {
    const rencana = susunTempel(kisi, blok('160.427.6000\n#DIV/0!\n5 juta'), kotakDi(kisi, renja, 'anggaran'), bebas);
    expect(rencana.butir.map((b) => b.keadaan)).toEqual(['tolak', 'tolak', 'tolak']);
    expect(rencana.butir[0]?.pesan).toContain('titik dan komanya tidak beraturan');
    expect(isianTempel(rencana, pertama, true)).toEqual([]);
  });

  it('offers both readings of a figure that has two, and applies the chosen one', () => {
    const rencana = susunTempel(kisi, blok('1.234'), kotakDi(kisi, renja, 'kinerja'), bebas);
    expect(rencana.butir).toMatchObject([{ keadaan: 'ganda', pilihan: ['1234', '1.234'] }]);
    expect(isianTempel(rencana, pertama, false).map((i) => i.ke)).toEqual(['1234']);
    expect(isianTempel(rencana, () => 1, false).map((i) => i.ke)).toEqual(['1.234']);
  });

  it('does not fill columns that are computed, and notices names of another row', () => {
    const nama = kisi.baris[baris(kisi, renja)]?.simpul.simpul.nama ?? '';
    const kiri = kolom(kisi, 'uraian');
    const [atas] = [baris(kisi, renja)];
    const kotak = { atas, bawah: atas, kiri, kanan: kiri };
    expect(susunTempel(kisi, blok(`${nama.toUpperCase()}  `), kotak, bebas).butir[0]?.keadaan).toBe('sama');
    expect(susunTempel(kisi, blok('Koordinasi dan Penyusunan DPA-SKPD'), kotak, bebas).butir[0]).toMatchObject({
      keadaan: 'beda',
      pesan: expect.stringContaining('bergeser') as string,
    });
    expect(susunTempel(kisi, blok('99,99'), kotakDi(kisi, renja, 'serapan'), bebas).butir[0]?.keadaan).toBe('lewat');
  });

  it('clears a filled cell by an empty one only when asked to', () => {
    const tw2 = kisiDari(serang, 2);
    const rencana = susunTempel(tw2, [[{ teks: '' }]], kotakDi(tw2, renja, 'anggaran'), bebas);
    expect(rencana.butir[0]?.keadaan).toBe('hapus');
    expect(isianTempel(rencana, pertama, false)).toEqual([]);
    expect(isianTempel(rencana, pertama, true).map((i) => i.ke)).toEqual([null]);
  });

  it('does not touch what is locked and says why', () => {
    const rencana = susunTempel(
      kisi,
      blok('4'),
      kotakDi(kisi, renja, 'kinerja'),
      () => 'Isian Sekretariat sudah diajukan.',
    );
    expect(rencana.butir[0]).toMatchObject({ keadaan: 'tolak', pesan: 'Isian Sekretariat sudah diajukan.' });
  });

  it('fills a selection that holds it a whole number of times, else just its own size', () => {
    expect(susunTempel(kisi, blok('4'), kotakDi(kisi, renja, 'kinerja', 3), bebas).butir.length).toBe(3);
    expect(susunTempel(kisi, blok('4\n5'), kotakDi(kisi, renja, 'kinerja', 3), bebas).butir.length).toBe(2);
  });

  it('counts what would land below the last row', () => {
    const akhir = kisi.baris.length - 1;
    const k = kolom(kisi, 'keterangan');
    const rencana = susunTempel(kisi, blok('a\nb\nc'), { atas: akhir, bawah: akhir, kiri: k, kanan: k }, bebas);
    expect(rencana).toMatchObject({ diLuar: 2, kotak: { atas: akhir, bawah: akhir } });
  });

  it('takes a remark of several lines into one cell', () => {
    const rencana = susunTempel(kisi, blok('"Renja selesai\nIKU menyusul"'), kotakDi(kisi, renja, 'keterangan'), bebas);
    expect(isianTempel(rencana, pertama, false).map((i) => i.ke)).toEqual(['Renja selesai\nIKU menyusul']);
  });
});

describe('a block copied here', () => {
  it('says the same to a spreadsheet in text and in HTML, money without separators', () => {
    const tw2 = kisiDari(serang, 2);
    const { tsv, html } = salinKisi(tw2, kotakDi(tw2, renja, 'target', 1, 1));
    expect(tsv).toBe('4');
    expect(html).toContain('x:num="4"');
    const pagu = salinKisi(tw2, kotakDi(tw2, renja, 'pagu'));
    expect(pagu.tsv).toBe('131789450');
    expect(pagu.html).toContain('<td x:num="131789450" sdval="131789450"');
  });

  it('never lets a remark become markup', () => {
    const data = createData({
      simpul: satuSubKegiatan([createIndikator('a')]),
      kinerja: [kinerja('a', 1, '1', { keterangan: '<img src=x> & "lain"\nbaris dua' })],
    });
    const k = kisiDari(data, 1);
    expect(salinKisi(k, kotakDi(k, 's', 'keterangan-indikator')).html).toContain(
      '<td x:str>&lt;img src=x&gt; &amp; &quot;lain&quot;<br>baris dua</td>',
    );
  });

  it('comes back exactly, whatever its digits: no figure copied here has two readings', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: 5 }), (digit, desimal) => {
        const penuh = digit.toString().padStart(desimal + 1, '0');
        const nilai = desimal === 0 ? penuh : `${penuh.slice(0, -desimal)}.${penuh.slice(-desimal)}`;
        const data = createData({
          simpul: satuSubKegiatan([createIndikator('a'), createIndikator('b')]),
          kinerja: [kinerja('a', 1, nilai)],
        });
        const k = kisiDari(data, 1);
        const salinan = salinKisi(k, kotakDi(k, 's', 'kinerja'));
        const bawah = { ...kotakDi(k, 's', 'kinerja'), atas: baris(k, 's') + 1, bawah: baris(k, 's') + 1 };
        const rencana = susunTempel(k, salinan.blok, bawah, bebas);
        expect(isianTempel(rencana, pertama, false).map((i) => i.ke)).toEqual([nilai]);
      }),
      { numRuns: 50 },
    );
  });
});
