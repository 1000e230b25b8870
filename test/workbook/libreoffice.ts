/** LibreOffice without a window: the second opinion on every workbook the product writes. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One start of LibreOffice takes seconds on a slow machine. */
export const libreOfficeTimeout = 120_000;

/** By default LibreOffice trusts the cached results of a file that looks like Excel's; tests must see its own. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** CSV in UTF-8, comma and quote, all texts quoted, cells as they are shown. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true';

/** Converts workbooks to `format` beside them, recalculating all formulas, and returns the new paths in the same order. */
export async function convertWorkbooks(
  paths: readonly string[],
  folder: string,
  format: 'csv' | 'ods' | 'pdf' | 'xlsx',
): Promise<string[]> {
  // A profile of its own: LibreOffice refuses a second start with the same one.
  const profile = await mkdtemp(join(tmpdir(), 'triwulan-lo-'));
  try {
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format === 'csv' ? csvFilter : format,
        '--outdir',
        folder,
        ...paths,
      ],
      { timeout: libreOfficeTimeout },
    );
    return paths.map((path) => join(folder, basename(path).replace(/\.(?:xlsx|ods)$/u, `.${format}`)));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** The cells of each workbook's first sheet as LibreOffice shows them after recalculating. */
export async function recalculatedCells(workbooks: readonly Uint8Array[]): Promise<string[][][]> {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-buku-'));
  try {
    await mkdir(join(folder, 'csv'));
    const paths = workbooks.map((_, n) => join(folder, `buku-${n}.xlsx`));
    await Promise.all(paths.map((path, n) => writeFile(path, workbooks[n] ?? new Uint8Array())));
    const csv = await convertWorkbooks(paths, join(folder, 'csv'), 'csv');
    return await Promise.all(csv.map(async (path) => parseCsv(await readFile(path, 'utf8'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseCsv(teks: string): string[][] {
  const baris: string[][] = [];
  let sel: string[] = [];
  for (const [, kutip, polos, akhir] of teks.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    if (kutip === undefined && polos === '' && akhir === '' && sel.length === 0) break;
    sel.push(kutip?.replaceAll('""', '"') ?? polos ?? '');
    if (akhir === ',') continue;
    baris.push(sel);
    sel = [];
  }
  return baris;
}
