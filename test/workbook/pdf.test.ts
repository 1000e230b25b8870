/** What comes out of the printer, by way of LibreOffice. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { serang } from '#test/fixtures/serang';
import { convertWorkbooks, libreOfficeTimeout } from './libreoffice';

const run = promisify(execFile);

test(
  'F4 landscape; header and page number on every page; nothing shows ###',
  { timeout: libreOfficeTimeout },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'triwulan-pdf-'));
    try {
      const paths = daftarBentuk.map((b) => join(folder, `${b.id}.xlsx`));
      await Promise.all(
        daftarBentuk.map(async (b, n) => writeFile(paths[n] ?? '', await writeWorkbook(susunLembar(serang, 2, b)))),
      );
      for (const pdf of await convertWorkbooks(paths, folder, 'pdf')) {
        const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
        const halaman = stdout.split('\f').filter((h) => h.trim() !== '');
        halaman.forEach((isi, n) => {
          expect.soft(isi, pdf).toContain('Indikator Kinerja');
          expect.soft(isi, pdf).toContain(`Halaman ${n + 1} dari ${halaman.length}`);
          expect.soft(isi, pdf).not.toContain('###');
        });
        const { stdout: info } = await run('pdfinfo', [pdf]);
        const [, lebar, tinggi] = /Page size:\s+([\d.]+) x ([\d.]+)/u.exec(info) ?? [];
        // Points; 330 x 215 mm.
        expect.soft([Number(lebar), Number(tinggi)].map(Math.round)).toEqual([936, 612]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
