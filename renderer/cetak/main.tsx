/**
 * The page behind "Simpan PDF" and "Cetak", in a window that is never shown. It builds the report from the database,
 * draws it as the preview does, and says by its title that it is ready. The request stands in its address.
 */
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { printPageTitle, printRequest } from '#shared/ipc/contract';
import { bentukById } from '#shared/laporan/bentuk/index';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { Lembar } from '#shared/laporan/lembar';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import { LembarUtuh } from '../laporan/lembar-view';
import { lebarLembar } from '../laporan/ukuran-layar';
import { printedPage } from './printed-page';

async function draw(): Promise<void> {
  const { tahunId, triwulan, bentuk, opsi } = printRequest.parse(
    JSON.parse(new URLSearchParams(location.search).get('permintaan') ?? 'null'),
  );
  const ini = bentukById(bentuk);
  if (ini === null) throw new Error(`unknown layout ${bentuk}`);
  show(susunLembar(await readTahun(database, tahunId), triwulan, ini, opsi));
}

function show(lembar: Lembar): void {
  const akar = document.getElementById('akar');
  if (akar === null) throw new Error('cetak.html has no element #akar');
  const { css, lebarCetak } = printedPage(lembar.halaman);
  const style = document.createElement('style');
  style.nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  style.textContent = css;
  document.head.append(style);
  flushSync(() => {
    createRoot(akar).render(<LembarUtuh lembar={lembar} zoom={Math.min(1, lebarCetak / lebarLembar(lembar))} />);
  });
}

draw().then(
  () => {
    document.title = printPageTitle.siap;
  },
  (galat: unknown) => {
    document.title = `${printPageTitle.gagal}: ${galat instanceof Error ? galat.message : String(galat)}`;
  },
);
