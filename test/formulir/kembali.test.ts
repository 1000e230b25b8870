/** Forms as they come back from people: sorted, cut, foreign, old, with numbers that are none, and into data that moved on. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bacaFormulir } from '#shared/formulir/baca-formulir';
import { tandaFormulir } from '#shared/formulir/formulir';
import type { BarisBanding } from '#shared/formulir/bandingkan-formulir';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { sasaranKey } from '#shared/perintah/sasaran';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { banding, buatFormulir, isi, ubahBuku, type FormulirUji, type IsiSel } from './bantu';

const simpul = satuSubKegiatan([createIndikator('i'), createIndikator('j')], { unit: 'sekretariat' });
const data = createData({ simpul, kinerja: [kinerja('i', 1, '68.50')], anggaran: [anggaran('s', 1, 5_000_000)] });
const uji = await buatFormulir(data, 1, 'sekretariat');

const nilaiI = 'kinerja/i/1/nilai';
const nilaiJ = 'kinerja/j/1/nilai';
const uang = 'anggaran/s/1/nilai';

function alamat({ sel }: FormulirUji, kunci: string): string {
  const ini = sel.find((s) => sasaranKey(s.dasar.sasaran) === kunci);
  if (ini === undefined) throw new Error(`${kunci} tidak ada`);
  return ini.alamat;
}

async function kembali(
  isian: Readonly<Record<string, IsiSel>>,
  kini: TriwulanData = data,
): Promise<Map<string, BarisBanding>> {
  const xlsx = await isi(uji.xlsx, new Map(Object.entries(isian).map(([k, n]) => [alamat(uji, k), n])));
  return new Map(banding(xlsx, kini, 1).map((b) => [b.kunci, b]));
}

function pesan(xlsx: Uint8Array, tujuan: TriwulanData = data, triwulan: Triwulan = 1): string {
  const hasil = bacaFormulir(readWorkbook(xlsx), tujuan, triwulan);
  return hasil.status === 'ditolak' ? hasil.pesan : '';
}

function barisSel(kunci: string): number {
  return Number(/\d+$/u.exec(alamat(uji, kunci))?.[0]);
}

describe('the sheet was handled', () => {
  test('rows sorted, the sheet renamed, columns hidden and moved: read as if nothing had happened', async () => {
    const asli = await buatFormulir(serang, 2, 'bidang-kb');
    const ini = asli.sel.find((s) => s.dasar.sasaran.jenis === 'anggaran' && s.dasar.sasaran.medan === 'nilai');
    const terisi = await isi(asli.xlsx, new Map([[ini?.alamat ?? '', 123_456_789]]));
    const diacak = await ubahBuku(terisi, (sheet) => {
      sheet.name = 'Bidang KB kirim ulang (2)';
      const mulai = asli.formulir.lembar.kepala.sampai + 2;
      const baris: unknown[] = [];
      for (const m of Object.keys((sheet as unknown as { _merges: object })._merges)) sheet.unMergeCells(m);
      for (let r = sheet.rowCount; r >= mulai; r--) baris.push(sheet.getRow(r).values);
      baris.forEach((values, n) => {
        sheet.getRow(mulai + n).values = values as IsiSel[];
      });
      sheet.spliceColumns(2, 0, ['', '', 'sisipan']);
      sheet.getColumn(4).hidden = true;
    });
    const baris = banding(diacak, serang, 2);
    expect(baris.filter((b) => b.keadaan !== 'sama').map((b) => [b.kunci, b.pilihan])).toEqual([
      [ini === undefined ? '' : sasaranKey(ini.dasar.sasaran), [123_456_789]],
    ]);
  });

  test('a deleted row is told and changes nothing; a row that was added, too', async () => {
    const xlsx = await ubahBuku(uji.xlsx, (sheet) => {
      const kolom = /^[A-Z]+/u.exec(alamat(uji, nilaiI))?.[0] ?? '';
      sheet.getCell(`${kolom}30`).value = 77;
      sheet.spliceRows(barisSel(nilaiJ), 1);
    });
    const ditolak = banding(xlsx, data, 1).filter((b) => b.keadaan !== 'sama');
    expect(ditolak.map((b) => [b.keadaan, b.uraian, b.pesan])).toEqual([
      ['ditolak', '', expect.stringContaining('bukan bagian dari formulir')],
      ['ditolak', 'Jumlah dokumen j', expect.stringContaining('sudah dihapus dari formulir')],
    ]);
  });

  test('names sorted without their identities are noticed, and so is a row pasted twice', async () => {
    const [i, j] = [barisSel(nilaiI), barisSel(nilaiJ)];
    const tertukar = await ubahBuku(uji.xlsx, (sheet) => {
      const nama = sheet.getCell(`A${i}`).value;
      sheet.getCell(`A${i}`).value = sheet.getCell(`A${j}`).value;
      sheet.getCell(`A${j}`).value = nama;
    });
    expect(
      banding(tertukar, data, 1)
        .filter((b) => b.keadaan === 'ditolak')
        .map((b) => b.pesan),
    ).toEqual([
      expect.stringContaining('tidak cocok dengan pengenal'),
      expect.stringContaining('tidak cocok dengan pengenal'),
    ]);
    const kembar = await ubahBuku(uji.xlsx, (sheet) => {
      sheet.getRow(40).values = sheet.getRow(i).values;
    });
    expect(banding(kembar, data, 1).find((b) => b.keadaan === 'ditolak')?.pesan).toContain(`baris ${i}, 40`);
  });
});

test('the sheet copied within the file is refused: which of the two was filled?', async () => {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Uint8Array.from(uji.xlsx).buffer);
  const salinan = buku.addWorksheet('Formulir TW I (2)');
  buku.worksheets[0]?.eachRow((baris, r) => {
    salinan.getRow(r).values = baris.values;
  });
  expect(pesan(new Uint8Array(await buku.xlsx.writeBuffer()))).toContain('"Formulir TW I" dan "Formulir TW I (2)"');
});

describe('figures', () => {
  test.each<[string, IsiSel, string]>([
    [nilaiJ, 'dua belas', 'bukan angka'],
    [nilaiJ, '160.427.6000', 'titik dan komanya tidak beraturan'],
    [uang, -5_000_000, 'tidak boleh negatif'],
    [uang, '(5.000.000)', 'tidak boleh negatif'],
    [uang, 1_250_000.5, 'pecahan rupiah'],
    [uang, '160.427.6000', 'titik dan komanya tidak beraturan'],
    [uang, 1_234_567_890_123_456, 'terlalu panjang'],
    ['kinerja/j/1/status', 'mungkin', 'Pilih "Ya"'],
  ])('%s: %s is refused where it stands: %s', async (kunci, tertulis, sebab) => {
    const baris = (await kembali({ [kunci]: tertulis })).get(kunci);
    expect(baris?.keadaan).toBe('ditolak');
    expect(baris?.pesan).toContain(sebab);
    expect(baris?.alamat).toBe(alamat(uji, kunci));
  });

  test.each<[string, string, IsiSel]>([
    ['1.250.000', uang, 1_250_000],
    ['Rp 1,250,000', uang, 1_250_000],
    ['12,5', nilaiJ, '12.5'],
    ['12 dokumen', nilaiJ, '12'],
  ])('%s, typed as text, is read', async (tertulis, kunci, ke) => {
    expect((await kembali({ [kunci]: tertulis })).get(kunci)?.pilihan).toEqual([ke]);
  });

  test('two readings are both offered; a percentage of the spreadsheet, too; a date is refused', async () => {
    expect((await kembali({ [nilaiJ]: '1.234' })).get(nilaiJ)).toMatchObject({
      keadaan: 'baru',
      pilihan: ['1234', '1.234'],
    });
    const berformat = async (nilai: number, format: string): Promise<BarisBanding | undefined> => {
      const xlsx = await ubahBuku(uji.xlsx, (sheet) => {
        const sel = sheet.getCell(alamat(uji, nilaiJ));
        sel.value = nilai;
        sel.numFmt = format;
      });
      return banding(xlsx, data, 1).find((b) => b.kunci === nilaiJ);
    };
    expect((await berformat(0.125, '0.0%'))?.pilihan).toEqual(['12.5', '0.125']);
    expect((await berformat(44_927, 'dd/mm/yyyy'))?.pesan).toContain('tanggal');
  });

  test('an error of the spreadsheet is refused, a formula is its result', async () => {
    const xlsx = await ubahBuku(uji.xlsx, (sheet) => {
      sheet.getCell(alamat(uji, uang)).value = { formula: '1/0', result: { error: '#DIV/0!' } };
      sheet.getCell(alamat(uji, nilaiJ)).value = { formula: '1.1*3', result: 3.3000000000000003 };
    });
    const baris = new Map(banding(xlsx, data, 1).map((b) => [b.kunci, b]));
    expect(baris.get(uang)?.pesan).toContain('#DIV/0!');
    expect(baris.get(nilaiJ)?.pilihan).toEqual(['3.3']);
  });
});

describe('another form', () => {
  test('no form, another office, year or quarter, another version, a damaged one', async () => {
    expect(pesan(await writeWorkbook(susunLembar(serang, 1, tw13)))).toContain('bukan formulir isian');
    expect(pesan((await buatFormulir(serang, 1, 'sekretariat')).xlsx)).toContain('milik Dinas Pemberdayaan Perempuan');
    expect(pesan(uji.xlsx, { ...data, tahun: 2023 })).toContain('untuk tahun 2022');
    expect(pesan(uji.xlsx, data, 2)).toContain('Pilih TW I di kanan atas');
    const versi = await ubahBuku(uji.xlsx, (_, dasar) => {
      dasar.getCell('B1').value = '2';
    });
    expect(pesan(versi)).toContain('versi 2');
    const rusak = await ubahBuku(uji.xlsx, (_, dasar) => {
      dasar.getCell('A9').value = 'entah';
    });
    expect(pesan(rusak)).toContain('rusak');
    const tanpaTanda = await ubahBuku(uji.xlsx, (sheet) => {
      sheet.eachRow((baris) => {
        baris.eachCell((sel) => {
          if (sel.value === tandaFormulir) sel.value = null;
        });
      });
    });
    expect(pesan(tanpaTanda)).toContain('Tabel isian tidak ditemukan');
  });

  test('rows that vanished from the plan are listed', async () => {
    const tanpaJ = createData({
      simpul: satuSubKegiatan([createIndikator('i')], { unit: 'sekretariat' }),
      kinerja: data.realisasi.indikator,
      anggaran: data.realisasi.anggaran,
    });
    const baris = await kembali({ [nilaiJ]: 3 }, tanpaJ);
    expect(baris.get(nilaiJ)).toMatchObject({ keadaan: 'ditolak', tertulis: '3', uraian: 'Jumlah dokumen j' });
    expect(baris.get(nilaiJ)?.pesan).toContain('sudah tidak ada dalam rencana');
  });
});

describe('beside the data of now', () => {
  const keadaan = async (isian: Record<string, IsiSel>, kini: TriwulanData): Promise<Record<string, string>> =>
    Object.fromEntries([...(await kembali(isian, kini))].map(([k, b]) => [k, b.keadaan]));
  const dengan = (i: string | null, s: number | null): TriwulanData => ({
    ...data,
    realisasi: { ...data.realisasi, indikator: [kinerja('i', 1, i)], anggaran: [anggaran('s', 1, s)] },
  });

  test('baru, berubah, sama', async () => {
    expect(await keadaan({ [nilaiI]: 70, [nilaiJ]: 2 }, data)).toMatchObject({
      [nilaiI]: 'berubah',
      [nilaiJ]: 'baru',
      [uang]: 'sama',
    });
  });

  test('changed on both sides is a conflict unless both say the same; changed in the data only is kept and told', async () => {
    const kini = dengan('69', 6_000_000);
    expect(await keadaan({ [nilaiI]: 70 }, kini)).toMatchObject({ [nilaiI]: 'konflik', [uang]: 'dipertahankan' });
    expect(await keadaan({ [nilaiI]: 69 }, kini)).toMatchObject({ [nilaiI]: 'sama' });
    // Also where either side was cleared.
    expect(await keadaan({ [nilaiI]: null }, kini)).toMatchObject({ [nilaiI]: 'konflik' });
    expect(await keadaan({ [uang]: 7_000_000 }, dengan('68.5', null))).toMatchObject({
      [nilaiI]: 'sama',
      [uang]: 'konflik',
    });
  });

  test('of a remark every letter counts; of a figure its value', async () => {
    const kini = createData({ simpul, kinerja: [kinerja('i', 1, '68.50', { keterangan: '1.0' })] });
    const form = await buatFormulir(kini, 1, 'sekretariat');
    const xlsx = await isi(
      form.xlsx,
      new Map<string, IsiSel>([
        [alamat(form, 'kinerja/i/1/keterangan'), '1'],
        [alamat(form, nilaiI), 68.5],
      ]),
    );
    expect(
      banding(xlsx, kini, 1)
        .filter((b) => b.keadaan !== 'sama')
        .map((b) => b.kunci),
    ).toEqual(['kinerja/i/1/keterangan']);
  });

  test('a cleared cell is a change to nothing', async () => {
    expect((await kembali({ [uang]: null })).get(uang)).toMatchObject({
      keadaan: 'berubah',
      kini: 5_000_000,
      pilihan: [null],
    });
  });

  test('an indicator that moved in the plan is filled where it is now', async () => {
    const pindah = createData({
      simpul: [
        ...simpul.map((s) => ({ ...s, indikator: s.indikator.filter((i) => i.id !== 'j') })),
        createSimpul('subkegiatan', 's2', 'k', { unit: 'sekretariat', indikator: [createIndikator('j')] }),
      ],
      kinerja: data.realisasi.indikator,
      anggaran: data.realisasi.anggaran,
    });
    expect((await kembali({ [nilaiJ]: 3 }, pindah)).get(nilaiJ)).toMatchObject({
      keadaan: 'baru',
      sasaran: { simpul: 's2' },
    });
  });
});
