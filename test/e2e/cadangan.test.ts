/** Cadangan: what a backup holds, and restoring one in each of its ways. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { launch, removeFolder } from '#test/e2e/launch';
import { anggaran, beginIsian, chooseSimpul, openContoh, waitUntilSaved } from '#test/e2e/steps';

const sub = 'Penyusunan Dokumen Perencanaan Perangkat Daerah';
const folders: string[] = [];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-e2e-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

async function openCadangan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cadangan…' }).click();
  await page.getByRole('dialog', { name: 'Cadangan' }).waitFor();
}

test('a backup is looked into, put in the place of what is there after a backup of that, and taken back by undo', async () => {
  const userData = await temporaryFolder();
  const { page, close } = await launch({ userData });
  await openContoh(page);
  await chooseSimpul(page, sub);
  const semula = await anggaran(page).inputValue();
  await anggaran(page).fill('1.234.000');
  await anggaran(page).blur();
  await waitUntilSaved(page);

  await openCadangan(page);
  await page.getByRole('button', { name: /Lihat isi cadangan/u }).click();
  await page.getByText('Berbeda dari data yang ada sekarang pada: 1 isian.').waitFor();
  await page.getByRole('button', { name: 'Kembalikan ke keadaan ini' }).click();
  await page.getByText('Data dikembalikan dari cadangan').waitFor();
  await beginIsian(page);
  await chooseSimpul(page, sub);
  await expect.poll(() => anggaran(page).inputValue()).toBe(semula);
  expect((await readdir(join(userData, 'cadangan'))).filter((n) => n.includes('(sebelum pemulihan)'))).toHaveLength(1);

  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(() => anggaran(page).inputValue()).toBe('1.234.000');
  await close();
});

test('a backup is opened beside what is there, which stays as it is', async () => {
  const userData = await temporaryFolder();
  const { page, close } = await launch({ userData });
  await openContoh(page);
  await openCadangan(page);
  await page.getByRole('button', { name: /Lihat isi cadangan/u }).click();
  await page.getByText('Sama dengan data yang ada sekarang.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Kembalikan ke keadaan ini' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Buka sebagai data terpisah' }).click();
  await page.getByRole('dialog', { name: 'Cadangan' }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
  await expect
    .poll(() =>
      page
        .getByRole('region', { name: 'Data di komputer ini' })
        .getByRole('button', { name: /^Hapus / })
        .count(),
    )
    .toBe(2);
  await close();
});

test('a damaged backup is refused with a sentence, from Mulai', async () => {
  const userData = await temporaryFolder();
  const pertama = await launch({ userData });
  await openContoh(pertama.page);
  await pertama.close();
  const folder = join(userData, 'cadangan');
  const [nama = ''] = await readdir(folder);
  await writeFile(join(folder, nama), (await readFile(join(folder, nama), 'utf8')).replace('"nilai"', '"nilau"'));
  await rm(join(userData, 'jurnal'), { recursive: true });

  const { page, close } = await launch({ userData });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
  await page.getByRole('button', { name: 'Cadangan…' }).click();
  await page
    .getByRole('button', { name: /Lihat isi cadangan/u })
    .last()
    .click();
  await page.getByText(/^Cadangan ini rusak/u).waitFor();
  await close();
});
