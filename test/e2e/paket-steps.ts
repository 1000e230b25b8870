/** Sending and receiving packets, as a person does it in the screen Paket. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Locator } from 'playwright-core';
import type { RunningApp } from './launch';
import { showLayar } from './steps';

/** Saves a packet with the button named so; answers its path. */
export async function simpanPaket(
  { page, answerSaveDialog }: RunningApp,
  tombol: RegExp,
  path: string,
): Promise<string> {
  await showLayar(page, 'Paket');
  await answerSaveDialog(path);
  await page.getByRole('button', { name: tombol }).click();
  // By name: an earlier packet may still be announced.
  await page.getByText(basename(path), { exact: true }).waitFor();
  await stat(path);
  return path;
}

/** Saves the packet of a unit's quarter. */
export async function simpanPaketUnit(app: RunningApp, unit: string | RegExp, path: string): Promise<string> {
  await showLayar(app.page, 'Paket');
  await app.page.getByRole('combobox', { name: 'Isian unit' }).click();
  await app.page.getByRole('option', { name: unit }).click();
  return simpanPaket(app, /Simpan paket isian/u, path);
}

/** Opens a packet with the dialog; answers its preview. */
export async function terima({ page, answerOpenDialog }: RunningApp, path: string): Promise<Locator> {
  await showLayar(page, 'Paket');
  await answerOpenDialog(path);
  await page.getByRole('button', { name: 'Terima paket…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pratinjau paket' });
  await dialog.waitFor();
  return dialog;
}
