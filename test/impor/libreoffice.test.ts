/** A workbook that went through LibreOffice and OpenDocument is read like before. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { serang } from '#test/fixtures/serang';
import { convertWorkbooks, libreOfficeTimeout } from '#test/workbook/libreoffice';
import { bukuLama, ekspor, imporBytes, tercetak } from './bantu';

test('xlsx > ods > xlsx', { timeout: libreOfficeTimeout }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-lo-impor-'));
  try {
    const bentuk = daftarBentuk.filter((b) => ['tw1-3', 'tw4', 'evaluasi-renja'].includes(b.id));
    const asal = [bukuLama, ...(await Promise.all(bentuk.map((b) => ekspor(serang, 2, b, { denganKode: true }))))];
    const berkas = asal.map((_, n) => join(folder, `b${n}.xlsx`));
    await Promise.all(berkas.map((b, n) => writeFile(b, asal[n] ?? new Uint8Array())));
    const [ods, kembali] = [join(folder, 'ods'), join(folder, 'kembali')];
    await Promise.all([mkdir(ods), mkdir(kembali)]);
    await convertWorkbooks(berkas, ods, 'ods');
    await convertWorkbooks(
      berkas.map((_, n) => join(ods, `b${n}.ods`)),
      kembali,
      'xlsx',
    );
    for (const [n, bytes] of asal.entries()) {
      const sebelum = imporBytes(bytes);
      const sesudah = imporBytes(new Uint8Array(await readFile(join(kembali, `b${n}.xlsx`))));
      const b = bentuk[n - 1] ?? bentuk[0];
      if (b === undefined) throw new Error('bentuk');
      expect(tercetak(sesudah.data, sesudah.triwulan, b)).toEqual(tercetak(sebelum.data, sebelum.triwulan, b));
      const disebut = (h: typeof sesudah): string[] => h.temuan.map((t) => `${t.aturan} ${t.alamat ?? ''}`);
      expect(disebut(sesudah)).toEqual(disebut(sebelum));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
