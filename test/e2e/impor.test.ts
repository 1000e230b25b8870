/** The office's own workbooks come in through the window: looked at first, taken back in one step, refused with a reason. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readData } from '#shared/berkas/read-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { serang } from '#test/fixtures/serang';
import { launch, removeFolder, type RunningApp } from './launch';
import { focused, pressUntil } from './papan-ketik';
import { beginIsian, chooseTriwulan, jumlah } from './steps';

const lama = join(process.cwd(), 'test/fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx');

/** How long a reading may take on a busy machine. */
const sabar = { timeout: 15_000 };

let folder: string;
let running: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-impor-'));
});
beforeEach(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.close();
});
afterAll(async () => {
  await removeFolder(folder);
});

async function importFromMulai(path: string): Promise<void> {
  await running.answerOpenDialog(path);
  await running.page.getByRole('button', { name: 'Impor buku kerja' }).click();
}

describe("the agency's workbook of Triwulan I", () => {
  it('shows its mistakes before anything is written, then opens as a year; Triwulan II is added and taken back', async () => {
    const { page } = running;
    await importFromMulai(lama);
    const pratinjau = page.getByRole('dialog', { name: /Pratinjau impor/u });
    await pratinjau.getByText('Belum ada yang disimpan').waitFor();
    await expect
      .poll(() => pratinjau.getByRole('table').first().getByRole('cell').allInnerTexts())
      .toEqual(['4', '6', '9', '25', '56', '131']);
    // Serang prints the whole office's money on its first tujuan.
    await pratinjau
      .getByText(/tercetak Rp9\.756\.893\.547, sedangkan .* Rp6\.932\.571\.335/u)
      .first()
      .waitFor();
    await pratinjau.getByRole('button', { name: 'Pakai data ini' }).click();
    await beginIsian(page);
    await expect
      .poll(() => jumlah(page, 'total'))
      .toEqual(['Total perangkat daerah', '9.756.893.547', '1.670.782.056', '17,12']);

    const tw2 = join(folder, 'tw2.xlsx');
    await writeFile(tw2, await writeWorkbook(susunLembar(serang, 2, tw13)));
    await running.answerOpenDialog(tw2);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: /Tambah triwulan/u }).click();
    // The plan of Triwulan II differs: nothing is added before the person has said what becomes of it.
    const tambah = page.getByRole('button', { name: 'Tambahkan ke tahun ini' });
    await page.getByRole('radio', { name: /Versi anggaran baru/u }).waitFor();
    await expect.poll(() => tambah.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /Versi anggaran baru/u }).check();
    await page.getByLabel('Nama versi anggaran baru').fill('Pergeseran I');
    await page.getByLabel('Nama versi anggaran baru').press('Tab');
    await tambah.click();
    await page.getByText('Triwulan II ditambahkan').waitFor();
    await expect
      .poll(() => jumlah(page, 'total'))
      .toEqual(['Total perangkat daerah', '15.904.466.547', '4.589.537.718', '28,86']);
    // The year as it stood before, kept as a file that can be opened.
    const cadangan = (await readdir(join(running.userData, 'cadangan'))).find((n) => n.includes('(sebelum impor)'));
    const sebelum = readData(await readFile(join(running.userData, 'cadangan', cadangan ?? ''), 'utf8'));
    expect(sebelum.status === 'berhasil' && computeTriwulan(sebelum.data, 1).total.realisasi).toBe(1_670_782_056);
    expect(sebelum.status === 'berhasil' && computeTriwulan(sebelum.data, 2).total.realisasi).toBeNull();
    await chooseTriwulan(page, 'I');
    await expect
      .poll(() => jumlah(page, 'total'))
      .toEqual(['Total perangkat daerah', '9.756.893.547', '1.670.782.056', '17,12']);

    await chooseTriwulan(page, 'II');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => jumlah(page, 'total'), sabar)
      .toEqual(['Total perangkat daerah', '9.756.893.547', '', '0,00']);
    await page.keyboard.press('Control+y');
    await expect
      .poll(() => jumlah(page, 'total'))
      .toEqual(['Total perangkat daerah', '15.904.466.547', '4.589.537.718', '28,86']);
  });

  it('is corrected in the preview: a level, a sasaran, a direction, and all taken back', async () => {
    const { page } = running;
    await importFromMulai(lama);
    const pratinjau = page.getByRole('dialog', { name: /Pratinjau impor/u });
    const hitungan = (): Promise<string[]> => pratinjau.getByRole('table').first().getByRole('cell').allInnerTexts();
    await pratinjau.getByRole('tab', { name: 'Program dan kegiatan' }).click();
    // By keyboard: the field has the focus again once the workbook is read with the correction.
    await pressUntil(page, 'Tab', 'Jenjang Administrasi Keuangan Perangkat Daerah');
    await page.keyboard.press('ArrowDown');
    await expect.poll(hitungan, sabar).toEqual(['4', '6', '9', '24', '57', '131']);
    await expect.poll(() => focused(page), sabar).toBe('Jenjang Administrasi Keuangan Perangkat Daerah');
    const sasaran = pratinjau.getByLabel('Sasaran PROGRAM PERLINDUNGAN KHUSUS ANAK');
    const lain = 'Meningkatnya Kualitas dan Akuntabilitas Kinerja Penyelenggaraan Pemerintahan';
    await sasaran.selectOption(lain);
    await expect.poll(() => sasaran.locator('option:checked').innerText(), sabar).toBe(lain);
    await pratinjau.getByRole('button', { name: 'Batalkan 2 koreksi' }).waitFor();
    await pratinjau.getByRole('tab', { name: 'Indikator' }).click();
    const rasio = pratinjau.getByLabel('Arah dan rumus Rasio KDRT');
    await expect.poll(() => rasio.inputValue()).toBe('2T-R');
    await rasio.selectOption('turun: T/R');
    await pratinjau.getByRole('button', { name: 'Batalkan 3 koreksi' }).click();
    await expect.poll(hitungan, sabar).toEqual(['4', '6', '9', '25', '56', '131']);
    await expect.poll(() => rasio.inputValue(), sabar).toBe('2T-R');
  });

  it('can be left alone after the look', async () => {
    const { page } = running;
    await importFromMulai(lama);
    const pratinjau = page.getByRole('dialog', { name: /Pratinjau impor/u });
    await pratinjau.getByRole('button', { name: 'Batal' }).click();
    await pratinjau.waitFor({ state: 'detached' });
    expect(await page.getByRole('region', { name: 'Data di komputer ini' }).count()).toBe(0);
  });
});

describe('a file that is no report', () => {
  it.each([
    ['bukan.xlsx', () => Buffer.from('halo'), 'bukan buku kerja Excel'],
    ['terpotong.xlsx', (utuh: Buffer) => utuh.subarray(0, utuh.length / 2), 'terpotong'],
    [
      'xls-lama.xlsx',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2048)]),
      'berjenis Excel lama (.xls)',
    ],
    ['kosong.xlsx', () => Buffer.alloc(0), 'kosong'],
  ])('%s is refused with the reason', async (nama, isi, sebab) => {
    const path = join(folder, nama);
    await writeFile(path, isi(await readFile(lama)));
    await importFromMulai(path);
    await running.page.getByText(sebab).first().waitFor();
    await expect.poll(() => running.page.getByRole('dialog').count(), sabar).toBe(0);
  });
});
