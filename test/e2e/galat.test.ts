/** Unexpected errors: told with a code, logged without data, and never the end of the window. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from '#test/e2e/launch';
import { anggaran, chooseSimpul, openContoh, waitUntilSaved } from '#test/e2e/steps';

test('an error in the window is told with the code that is in the log; what was typed is saved and not in the log', async () => {
  const { app, page, close } = await launch();
  await openContoh(page);
  await chooseSimpul(page, 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
  await anggaran(page).fill('7.654.321');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('rahasia 7654321');
    });
  });
  const judul = await page
    .getByRole('dialog', { name: /Terjadi gangguan yang tidak terduga/u })
    .getAttribute('aria-labelledby');
  const teks = await page.locator(`[id="${judul ?? ''}"]`).innerText();
  const kode = /J-[0-9A-F]{6}/u.exec(teks)?.[0] ?? '';
  const folder = await app.evaluate(({ app: main }) => main.getPath('logs'));
  await expect.poll(() => readFile(join(folder, 'triwulan.log'), 'utf8')).toContain(`galat ${kode} TypeError`);
  expect(await readFile(join(folder, 'triwulan.log'), 'utf8')).not.toMatch(/rahasia|7654321|7\.654\.321/u);

  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await page.getByRole('treeitem').first().waitFor();
  await chooseSimpul(page, 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
  await expect.poll(() => anggaran(page).inputValue()).toBe('7.654.321');
  await close();
});

test('an error in the main process is told, and the window goes on saving', async () => {
  const { app, page, close } = await launch();
  await openContoh(page);
  const pesan = await app.evaluate(({ dialog }) => {
    const terlihat = new Promise<string>((resolve) => {
      dialog.showMessageBox = ((isi: { message: string }) => {
        resolve(isi.message);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      }) as unknown as typeof dialog.showMessageBox;
    });
    setTimeout(() => {
      throw new RangeError('rahasia');
    });
    return terlihat;
  });
  expect(pesan).toMatch(/^Terjadi gangguan yang tidak terduga \(kode U-[0-9A-F]{6}\)\.$/u);
  await chooseSimpul(page, 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
  await anggaran(page).fill('1.000.000');
  await anggaran(page).blur();
  await waitUntilSaved(page);
  await close();
});
