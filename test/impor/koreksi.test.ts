import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { imporBuku, type ImporBerhasil } from '#shared/impor/impor';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import type { Buku } from '#shared/workbook/buku';
import { serang } from '#test/fixtures/serang';
import { ekspor } from './bantu';
import { tanpaKoreksi, type Koreksi } from '#shared/impor/koreksi';
import { readWorkbook } from '#shared/workbook/read-workbook';

const fixture = join(import.meta.dirname, '../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx');

/** The agency's workbook of Triwulan I with some cells typed over, read with a person's corrections. */
async function impor(isi: Readonly<Record<string, string>>, koreksi: Partial<Koreksi> = {}): Promise<ImporBerhasil> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load((await readFile(fixture)).buffer);
  for (const [alamat, teks] of Object.entries(isi))
    (buku.worksheets[0] ?? buku.addWorksheet()).getCell(alamat).value = teks;
  const bytes = new Uint8Array(await buku.xlsx.writeBuffer());
  const hasil = imporBuku(readWorkbook(bytes), { koreksi: { ...tanpaKoreksi, ...koreksi } });
  if (hasil.status === 'ditolak') throw new Error(hasil.pesan);
  return hasil;
}

describe('a workbook with several reports', () => {
  const buku = async (): Promise<Buku> => {
    const [satu] = readWorkbook(new Uint8Array(await readFile(fixture))).lembar;
    const [dua] = readWorkbook(await ekspor(serang, 2, tw13)).lembar;
    if (satu === undefined || dua === undefined) throw new Error('tanpa lembar');
    return { lembar: [satu, dua] };
  };

  it('takes the latest quarter that has figures and says why; the person takes another', async () => {
    const semula = imporBuku(await buku());
    expect(semula).toMatchObject({
      lembar: 'TW II',
      triwulan: 2,
      alasanLembar: 'dipilih karena triwulannya paling akhir',
    });
    expect(semula.status === 'berhasil' && semula.calonLembar.map((c) => c.nama)).toEqual(['TW I', 'TW II']);
    expect(imporBuku(await buku(), { koreksi: { ...tanpaKoreksi, lembar: 'TW I' } })).toMatchObject({
      lembar: 'TW I',
      triwulan: 1,
      alasanLembar: 'menurut pilihan Anda',
    });
  });

  it('refuses a sheet that holds no report', async () => {
    expect(imporBuku(await buku(), { koreksi: { ...tanpaKoreksi, lembar: 'Sampul' } })).toMatchObject({
      status: 'ditolak',
      pesan: expect.stringContaining('"TW I", "TW II"') as string,
    });
  });
});

const idAt = (hasil: ImporBerhasil, alamat: string): string =>
  Object.entries(hasil.letak.simpul).find(([, a]) => a === alamat)?.[0] ?? '';

describe('what a person corrects in the preview', () => {
  it('a level: "Administrasi Keuangan Perangkat Daerah" (E16) taken as a sub kegiatan moves under the kegiatan above', async () => {
    const semula = await impor({});
    expect(semula.jumlah.simpul).toMatchObject({ kegiatan: 25, subkegiatan: 56 });
    const hasil = await impor({}, { jenjang: { E16: 'subkegiatan' } });
    expect(hasil.jumlah.simpul).toMatchObject({ kegiatan: 24, subkegiatan: 57 });
    const pindah = hasil.data.simpul.find((s) => s.id === idAt(hasil, 'E16'));
    expect(pindah?.induk).toBe(idAt(hasil, 'E11'));
  });

  it('a number with two readings: both are offered, the chosen one is taken and no longer asked about', async () => {
    const isi = { K17: '1.234' };
    const semula = await impor(isi);
    expect(semula.ganda.map((g) => g.alamat)).toEqual(['K17']);
    const { nilai, lain } = semula.ganda[0] ?? { nilai: '', lain: '' };
    expect(new Set([nilai, lain])).toEqual(new Set(['1234', '1.234']));
    const hasil = await impor(isi, { angka: { K17: lain } });
    expect(hasil.ganda).toEqual([]);
    const gaji = hasil.data.simpul.find((s) => s.id === idAt(hasil, 'E17'))?.indikator[0]?.id;
    expect(hasil.data.realisasi.indikator.find((r) => r.indikator === gaji)?.nilai).toBe(lain);
    expect(hasil.temuan.filter((t) => t.alamat === 'K17' && t.aturan === 'angka-cacat')).toEqual([]);
  });

  it('the sasaran of a program: it moves there with all under it, whatever the sheet suggested', async () => {
    const semula = await impor({});
    const sel = (nama: string): string =>
      semula.letak.simpul[semula.data.simpul.find((s) => s.nama.startsWith(nama))?.id ?? ''] ?? '';
    const [program, sasaran] = [sel('PROGRAM PERLINDUNGAN KHUSUS'), sel('Meningkatnya Kualitas dan Akuntabilitas')];
    const hasil = await impor({}, { sasaran: { [program]: sasaran } });
    const pindah = hasil.data.simpul.find((s) => s.id === idAt(hasil, program));
    expect(pindah?.induk).toBe(idAt(hasil, sasaran));
    expect(hasil.jumlah).toEqual(semula.jumlah);
    expect(hasil.perbaikan.some((p) => p.apa === 'disimpulkan: sasaran dari program' && p.alamat === program)).toBe(
      false,
    );
    const pagu = (h: ImporBerhasil): unknown => computeTriwulan(h.data, 1).total.pagu;
    expect(pagu(hasil)).toBe(pagu(semula));
  });

  it('a direction: an indicator taken as lower is better', async () => {
    const hasil = await impor({}, { rumus: { I12: 'T/R' } });
    const indikator = hasil.data.simpul.find((s) => s.id === idAt(hasil, 'E12'))?.indikator[0];
    expect(indikator).toMatchObject({ arah: 'turun', rumus: 'T/R' });
    expect(hasil.letak.indikator[indikator?.id ?? '']).toBe('I12');
  });
});
