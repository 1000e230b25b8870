import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuktiStore } from '#electron/files/bukti-store';
import { pembacaSandi } from '#electron/files/machine-key';
import { PaketDesk } from '#electron/paket-desk';
import { maxBuktiBytes } from '#shared/bukti/bukti';
import { bacaPaket } from '#shared/paket/baca-paket';
import type { NilaiPaket } from '#shared/paket/format';
import { tulisPaket } from '#shared/paket/tulis-paket';
import { judulUji, kunciUji } from '#test/paket/bantu';

const pdf = strToU8('%PDF-1.4\nundangan rapat');
const sum = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');

let folder: string;
let store: BuktiStore;
const tempat = (nama: string): string => join(folder, nama);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-bukti-uji-'));
  store = new BuktiStore(tempat('bukti'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function tambah(nama: string, isi: Uint8Array): ReturnType<BuktiStore['add']> {
  await writeFile(tempat(nama), isi);
  return store.add(tempat(nama));
}

/** The sentence that refuses a file; empty when it was taken. */
function pesanOf(hasil: Awaited<ReturnType<BuktiStore['add']>>): string {
  return 'pesan' in hasil ? hasil.pesan : '';
}

test('a file is kept under its sum, once however often it is attached', async () => {
  expect(await tambah('undangan.pdf', pdf)).toEqual({
    nama: 'undangan.pdf',
    ukuran: pdf.length,
    jenis: 'pdf',
    sha256: sum(pdf),
  });
  expect(await tambah('salinan undangan.jpg', pdf)).toMatchObject({ jenis: 'pdf', sha256: sum(pdf) });
  expect(await readdir(tempat('bukti'))).toEqual([sum(pdf)]);
  expect(await store.find([sum(pdf), 'a'.repeat(64)])).toEqual([sum(pdf)]);
});

test('what is too large, of another kind, or no file is refused with a sentence and leaves nothing', async () => {
  const besar = new Uint8Array(maxBuktiBytes + 1);
  besar.set(pdf);
  expect(pesanOf(await tambah('besar.pdf', besar))).toMatch(/lebih besar dari 10 MB/u);
  expect(pesanOf(await tambah('program.pdf', strToU8('MZ')))).toMatch(/bukan foto JPEG/u);
  await mkdir(tempat('folder.pdf'));
  expect(pesanOf(await store.add(tempat('folder.pdf')))).toMatch(/"folder.pdf"/u);
  expect(pesanOf(await store.add(tempat('tidak-ada.pdf')))).toMatch(/tidak ditemukan/u);
  expect(await readdir(folder)).not.toContain('bukti');
});

test('a file altered behind its sum is not handed out, and attaching it again mends it', async () => {
  await tambah('undangan.pdf', pdf);
  await writeFile(join(tempat('bukti'), sum(pdf)), strToU8('%PDF-1.4\nisi lain'));
  expect(await store.read(sum(pdf))).toBeNull();
  await tambah('undangan.pdf', pdf);
  expect((await store.read(sum(pdf)))?.isi).toEqual(pdf);
});

test('what is opened is a copy with the right ending that cannot be written to', async () => {
  await tambah('undangan.jpg', pdf);
  const salinan = await store.copyForViewing(sum(pdf), folder);
  expect(salinan).toMatch(/\.pdf$/u);
  expect((await stat(salinan ?? '')).mode & 0o222).toBe(0);
  expect(await store.copyForViewing(sum(pdf), folder)).toBe(salinan);
  expect(await store.copyForViewing('a'.repeat(64), folder)).toBeNull();
});

const bukti = {
  nama: 'undangan.pdf',
  ukuran: pdf.length,
  jenis: 'pdf',
  sha256: sum(pdf),
  pelaku: 'Siti',
  waktu: '',
} as const;
const nilai: NilaiPaket[] = [
  { sasaran: { jenis: 'bukti', simpul: 'sa', id: 'ia', triwulan: 1 }, isi: [bukti], revisi: null },
];
const { mesin: _mesin, ...judul } = judulUji();

test('a packet carries the files when asked to, and the receiver keeps them', async () => {
  await tambah('undangan.pdf', pdf);
  const pengirim = new PaketDesk(tempat('kunci-a.pem'), store);
  const tanpa = await pengirim.make({ judul, nilai, ledger: [], denganBukti: false });
  const dengan = await pengirim.make({ judul, nilai, ledger: [], denganBukti: true });

  const storeLain = new BuktiStore(tempat('bukti-lain'));
  const penerima = new PaketDesk(tempat('kunci-b.pem'), storeLain);
  expect(await penerima.readBytes('a.twpaket', tanpa)).toMatchObject({ status: 'dibaca' });
  expect(await storeLain.read(sum(pdf))).toBeNull();
  expect(await penerima.readBytes('b.twpaket', dengan)).toMatchObject({ status: 'dibaca' });
  expect((await storeLain.read(sum(pdf)))?.isi).toEqual(pdf);
  expect(bacaPaket(dengan, pembacaSandi).manifest.lampiran).toMatchObject([{ nama: 'undangan.pdf', disertakan: true }]);
});

test('a file that the sender does not hold travels as its description', async () => {
  const bytes = await new PaketDesk(tempat('kunci.pem'), store).make({ judul, nilai, ledger: [], denganBukti: true });
  expect(bacaPaket(bytes, pembacaSandi).manifest.lampiran).toMatchObject([{ disertakan: false }]);
});

test('an attachment under a wrong sum refuses the whole packet, one of a foreign kind is not kept', async () => {
  const desk = new PaketDesk(tempat('kunci.pem'), store);
  const tulis = (isi: Uint8Array, sha256: string): Uint8Array =>
    tulisPaket(
      judulUji(),
      { nilai: [], ledger: [] },
      [{ lampiran: { indikator: 'ia', triwulan: 1, nama: 'x', ukuran: isi.length, sha256, disertakan: true }, isi }],
      kunciUji,
    );
  expect(await desk.readBytes('a.twpaket', tulis(pdf, 'a'.repeat(64)))).toMatchObject({ status: 'ditolak' });
  const program = strToU8('MZ program');
  expect(await desk.readBytes('b.twpaket', tulis(program, sum(program)))).toMatchObject({ status: 'dibaca' });
  expect(await readdir(folder)).not.toContain('bukti');
});
