/** A workbook without a table that can be read is refused with what it is and what would be read. */
import { describe, expect, test } from 'vitest';
import { imporBuku } from '#shared/impor/impor';
import { e81 } from '#shared/laporan/bentuk/e81';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { serang } from '#test/fixtures/serang';
import { bukuMini, lembarXml } from '#test/workbook/berkas-jahat';

function pesan(bytes: Uint8Array): string {
  const hasil = imporBuku(readWorkbook(bytes));
  return hasil.status === 'ditolak' ? hasil.pesan : 'dibaca';
}

describe('a workbook without a report', () => {
  test('Formulir E.81 is called by its name, with the layouts to take instead', async () => {
    const ditolak = pesan(await writeWorkbook(susunLembar(serang, 2, e81)));
    expect(ditolak).toMatch(/^Lembar "E\.81 TW II" adalah Formulir E\.81\. Bentuk itu .* tidak dapat diimpor/u);
    expect(ditolak).toContain('Pengukuran Kinerja dan Anggaran (Triwulan I-III)');
    expect(ditolak).not.toContain(e81.nama);
  });

  test('any other sheet: named, with the layouts that are known, E.81 not among them', () => {
    const ditolak = pesan(
      bukuMini(lembarXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Daftar hadir</t></is></c></row>')),
    );
    expect(ditolak).toMatch(/^Tidak ada tabel laporan yang dikenal di buku kerja ini \(lembar: "A"\)/u);
    expect(ditolak).toContain('Evaluasi Renja sampai dengan triwulan');
    expect(ditolak).not.toContain('E.81');
  });
});
