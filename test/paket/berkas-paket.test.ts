/** The packet as a file: what was written comes back, and nothing that differs by one bit is believed. */
import { createHash, randomUUID } from 'node:crypto';
import { strToU8, zipSync, unzipSync } from 'fflate';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { pembacaSandi, temporaryMachineKey } from '#electron/files/machine-key';
import { bacaPaket } from '#shared/paket/baca-paket';
import type { CatatanPaket, NilaiPaket } from '#shared/paket/format';
import { PaketDitolak, type PaketTrouble } from '#shared/paket/paket-trouble';
import { tulisPaket } from '#shared/paket/tulis-paket';
import { writeWadah, type BagianWadah } from '#shared/paket/wadah';
import { judulUji, kunciUji } from './bantu';

const sasaran = { jenis: 'anggaran', simpul: 'sa', id: 'sa', triwulan: 1, medan: 'nilai' } as const;
const catatan: CatatanPaket = {
  id: randomUUID(),
  waktu: '2022-04-01T00:00:00.000Z',
  pelaku: 'Siti',
  mesin: 'PC-A',
  kelompok: 'k',
  aksi: { jenis: 'ubah' },
  perubahan: { sasaran, dari: null, ke: 5_000_000 },
  revisiDasar: null,
  alasan: null,
};
const nilai: NilaiPaket = { sasaran, isi: 5_000_000, revisi: catatan.id };
const isi = { nilai: [nilai], ledger: [catatan] };
const foto = strToU8('foto');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const lampiran = {
  lampiran: {
    indikator: 'ia',
    triwulan: 1 as const,
    nama: 'foto.jpg',
    ukuran: 4,
    sha256: sha256(foto),
    disertakan: true,
  },
  isi: foto,
};
const bytes = tulisPaket(judulUji(), isi, [lampiran], kunciUji);

/** Why the file is refused; null when it is read. */
function troubleOf(berkas: Uint8Array): PaketTrouble | null {
  try {
    bacaPaket(berkas, pembacaSandi);
    return null;
  } catch (galat) {
    if (galat instanceof PaketDitolak) return galat.trouble;
    throw galat;
  }
}

/** The packet taken apart, changed, and sealed again by someone who knows the format but not the key. */
function ubah(ganti: (bagian: Record<string, Uint8Array>) => void, lain: readonly BagianWadah[] = []): Uint8Array {
  const bagian = unzipSync(bytes);
  ganti(bagian);
  return writeWadah([...Object.entries(bagian).map(([nama, b]) => ({ nama, isi: b })), ...lain], sha256);
}

function teks(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

describe('a packet', () => {
  test('comes back as it was written', () => {
    const paket = bacaPaket(bytes, pembacaSandi);
    expect({ nilai: paket.nilai, ledger: paket.ledger }).toEqual(isi);
    expect(paket.manifest).toMatchObject({ unit: 'a', triwulan: 1, mesin: { nama: 'PC-A', kunci: kunciUji.kunci } });
    expect([...paket.lampiran]).toEqual([[lampiran.lampiran.sha256, foto]]);
  });

  test('opens in any zip program', async () => {
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
    expect(JSON.parse((await zip.file('nilai.json')?.async('string')) ?? '')).toEqual(isi.nilai);
  });
});

describe('a damaged packet is refused', () => {
  test('with any byte altered: each of its bits, and all of them at once', () => {
    const rusak = Uint8Array.from(bytes);
    for (let letak = 0; letak < bytes.length; letak++) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        rusak[letak] = (bytes[letak] ?? 0) ^ bit;
        if (troubleOf(rusak) === null) throw new Error(`byte ${letak} with bits ${bit} altered was read`);
      }
      rusak[letak] = bytes[letak] ?? 0;
    }
    expect(troubleOf(rusak)).toBeNull();
  });

  test('cut anywhere, at its end or at its beginning', () => {
    for (let panjang = 0; panjang < bytes.length; panjang++) {
      if (troubleOf(bytes.subarray(0, panjang)) === null) throw new Error(`cut to ${panjang} bytes it was read`);
      if (panjang > 0 && troubleOf(bytes.subarray(panjang)) === null)
        throw new Error(`without its first ${panjang} bytes it was read`);
    }
  });

  test('with something behind it, in front of it, or twice', () => {
    const gabung = (...b: Uint8Array[]): Uint8Array => Uint8Array.from(b.flatMap((satu) => [...satu]));
    expect(troubleOf(gabung(bytes, strToU8('x')))).toBe('rusak');
    expect(troubleOf(gabung(strToU8('x'), bytes))).toBe('rusak');
    expect(troubleOf(gabung(bytes, bytes))).toBe('rusak');
  });

  test('each refusal is a sentence of its own', () => {
    expect(troubleOf(new Uint8Array())).toBe('kosong');
    expect(troubleOf(strToU8('Laporan Triwulan II. '.repeat(20)))).toBe('bukan-paket');
    expect(troubleOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'.repeat(50)) }))).toBe('rusak');
  });
});

describe('a packet altered on purpose, its sum made new, is refused', () => {
  test.each<[string, Uint8Array, PaketTrouble]>([
    [
      'a figure changed',
      ubah((b) => (b['nilai.json'] = strToU8(teks(b['nilai.json']).replace('5000000', '9000000')))),
      'rusak',
    ],
    [
      'the manifest changed',
      ubah((b) => (b['manifest.json'] = strToU8(teks(b['manifest.json']).replace('"Siti"', '"Budi"')))),
      'tanda-tangan',
    ],
    [
      'the signature of another key',
      ubah((b) => (b['tanda-tangan.txt'] = strToU8(temporaryMachineKey().sign(b['manifest.json'] ?? foto)))),
      'tanda-tangan',
    ],
    ['no signature', ubah((b) => (b['tanda-tangan.txt'] = new Uint8Array())), 'tanda-tangan'],
    ['a part more', ubah(() => undefined, [{ nama: '../../keluar.txt', isi: foto }]), 'isi-asing'],
    ['a part less', ubah((b) => delete b['ledger.json']), 'isi-asing'],
    [
      'a newer version',
      ubah((b) => (b['manifest.json'] = strToU8(teks(b['manifest.json']).replace('"versi":1', '"versi":2')))),
      'versi-lain',
    ],
    [
      'another format',
      ubah((b) => (b['manifest.json'] = strToU8('{"format":"triwulan-data","versi":1}'))),
      'isi-asing',
    ],
    ['no JSON', ubah((b) => (b['manifest.json'] = strToU8('{"format"'))), 'rusak'],
    [
      'a key __proto__',
      ubah((b) => (b['manifest.json'] = strToU8('{"__proto__":{"format":"triwulan-paket"}}'))),
      'rusak',
    ],
    [
      'nested without end',
      ubah((b) => (b['manifest.json'] = strToU8('['.repeat(5000) + ']'.repeat(5000)))),
      'isi-asing',
    ],
  ])('%s', (_, berkas, trouble) => {
    expect(troubleOf(berkas)).toBe(trouble);
  });

  test('a part that inflates without end is stopped', () => {
    const bom = ubah((b) => (b['manifest.json'] = new Uint8Array(20 * 1024 * 1024)));
    expect(bom.length).toBeLessThan(100 * 1024);
    expect(troubleOf(bom)).toBe('terlalu-besar');
  });
});

describe('a packet that contradicts itself is refused, though its signature is right', () => {
  const sub = { ...sasaran, id: 'sb', simpul: 'sb' };
  test.each<[string, { nilai: readonly unknown[]; ledger: readonly unknown[] }]>([
    ['a value that its entry did not set', { nilai: [{ ...nilai, isi: 6 }], ledger: [catatan] }],
    ['a revision without its entry', { nilai: [nilai], ledger: [] }],
    ['an entry of a target it has no value of', { nilai: [], ledger: [catatan] }],
    ['a revision of another target', { nilai: [nilai, { ...nilai, sasaran: sub }], ledger: [catatan] }],
    ['one value twice', { nilai: [nilai, nilai], ledger: [catatan] }],
    ['one entry twice', { nilai: [nilai], ledger: [catatan, catatan] }],
    ['another quarter', { nilai: [{ ...nilai, revisi: null, sasaran: { ...sasaran, triwulan: 2 } }], ledger: [] }],
    [
      'a plan inside a quarter',
      { nilai: [{ sasaran: { jenis: 'simpul', id: 'x' }, isi: null, revisi: null }], ledger: [] },
    ],
    ['money as text', { nilai: [{ ...nilai, isi: '5000000', revisi: null }], ledger: [] }],
    ['negative money', { nilai: [{ ...nilai, isi: -1, revisi: null }], ledger: [] }],
    [
      'a field that does not exist',
      { nilai: [{ ...nilai, revisi: null, sasaran: { ...sasaran, medan: '__proto__' } }], ledger: [] },
    ],
  ])('%s', (_, salah) => {
    expect(troubleOf(tulisPaket(judulUji(), salah as typeof isi, [], kunciUji))).toBe('tidak-cocok');
  });
});
