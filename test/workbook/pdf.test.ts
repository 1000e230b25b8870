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

/** Points, as LibreOffice rounds them: 13 x 8.5 and 420 x 297 mm. */
const ukuranHalaman = { F4: [936, 612], A3: [1191, 842], A4: [842, 595], Legal: [1008, 612] };

test(
  'its paper in landscape; header and page number on every page; nothing shows ###',
  { timeout: libreOfficeTimeout },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'triwulan-pdf-'));
    try {
      const paths = daftarBentuk.map((b) => join(folder, `${b.id}.xlsx`));
      await Promise.all(
        daftarBentuk.map(async (b, n) => writeFile(paths[n] ?? '', await writeWorkbook(susunLembar(serang, 2, b)))),
      );
      const pdfs = await convertWorkbooks(paths, folder, 'pdf');
      for (const [n, { kertas }] of daftarBentuk.entries()) {
        const pdf = pdfs[n] ?? '';
        const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
        const halaman = stdout.split('\f').filter((h) => h.trim() !== '');
        halaman.forEach((isi, ke) => {
          expect.soft(isi, pdf).toContain('Indikator Kinerja');
          expect.soft(isi, pdf).toContain(`Halaman ${ke + 1} dari ${halaman.length}`);
          expect.soft(isi, pdf).not.toContain('###');
        });
        const { stdout: info } = await run('pdfinfo', [pdf]);
        const [, lebar, tinggi] = /Page size:\s+([\d.]+) x ([\d.]+)/u.exec(info) ?? [];
        expect.soft([Number(lebar), Number(tinggi)].map(Math.round)).toEqual(ukuranHalaman[kertas]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
