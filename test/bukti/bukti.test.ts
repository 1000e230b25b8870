/** Bukti dukung: which files are attached, how a year lists them, and that lists travel and come back like any figure. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusalText, validateData } from '#shared/berkas/read-data';
import {
  checkBerkasBukti,
  checkBukti,
  checkBuktiPaket,
  jenisBukti,
  jumlahBukti,
  maxBuktiBytes,
  maxBuktiPaketBytes,
  maxBuktiPerTriwulan,
  sebutUkuran,
  tambahBukti,
} from '#shared/bukti/bukti';
import type { Bukti } from '#shared/model/triwulan-data';
import { gabungPaket } from '#shared/paket/gabung-paket';
import { lampiranOf } from '#shared/paket/lampiran-paket';
import { susunIsian } from '#shared/paket/susun-paket';
import { applyPerubahan, isSasaranIsian } from '#shared/penyimpanan/apply-perubahan';
import { joinData, splitData } from '#shared/penyimpanan/records';
import { diffTahun } from '#shared/perintah/diff-tahun';
import { inversePerubahan } from '#shared/perintah/ledger';
import { createSimpul, createIndikator, kinerja } from '#test/fixtures/kecil';
import { kantor, keadaanOf, kirim } from '#test/paket/bantu';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
const pdf = strToU8('%PDF-1.7\n');

const bukti = (tanda: string, lain: Partial<Bukti> = {}): Bukti => ({
  nama: `foto-${tanda}.jpg`,
  ukuran: 200_000,
  jenis: 'jpeg',
  sha256: tanda.repeat(64),
  pelaku: 'Siti',
  waktu: '2022-04-05T01:02:03.000Z',
  ...lain,
});
const sasaran = { jenis: 'bukti', simpul: 'sa', id: 'ia', triwulan: 1 } as const;
const denganBukti = (...daftar: Bukti[]) => ({
  ...kantor,
  realisasi: { ...kantor.realisasi, indikator: [kinerja('ia', 1, '2', { bukti: daftar })] },
});

describe('a file', () => {
  it('is known by its content, whatever its name says', () => {
    expect([png, jpeg, pdf].map(jenisBukti)).toEqual(['png', 'jpeg', 'pdf']);
    expect(jenisBukti(strToU8('MZ program'))).toBeNull();
    expect(jenisBukti(png.subarray(0, 7))).toBeNull();
    expect(jenisBukti(new Uint8Array())).toBeNull();
    expect(checkBerkasBukti('undangan.pdf', strToU8('PK\u0003\u0004'))).toMatch(
      /"undangan.pdf" bukan foto JPEG, gambar PNG, atau PDF/u,
    );
  });

  it('has at most 10 MB', () => {
    const besar = new Uint8Array(maxBuktiBytes + 1);
    besar.set(jpeg);
    expect(checkBerkasBukti('a.jpg', besar.subarray(0, maxBuktiBytes))).toBeNull();
    expect(checkBerkasBukti('a.jpg', besar)).toMatch(/lebih besar dari 10 MB/u);
  });

  it.each([
    [1, '1 KB'],
    [655_360, '640 KB'],
    [1024 * 1024, '1 MB'],
    [1_600_000, '1,5 MB'],
    [maxBuktiBytes, '10 MB'],
  ])('of %d bytes is called %s', (bytes, sebutan) => {
    expect(sebutUkuran(bytes)).toBe(sebutan);
  });
});

describe('the list of a quarter', () => {
  it('holds a file once, as it was first attached', () => {
    const a = bukti('a');
    const lagi = bukti('a', { nama: 'salinan.jpg', pelaku: 'Budi' });
    expect(tambahBukti([a], [lagi, bukti('b'), bukti('b')])).toEqual([a, bukti('b')]);
    expect(jumlahBukti([a, lagi, bukti('b')])).toEqual({ berkas: [lagi, bukti('b')], bytes: 400_000 });
  });

  it('belongs to an indicator of the plan and has an end', () => {
    const simpul = createSimpul('subkegiatan', 'sa', 'k', { indikator: [createIndikator('ia')] });
    const banyak = Array.from({ length: maxBuktiPerTriwulan + 1 }, () => bukti('c'));
    expect(checkBukti(simpul, 'ia', [], banyak.slice(1))).toBeNull();
    expect(checkBukti(simpul, 'ia', [], banyak)).toMatch(/Paling banyak 20 berkas/u);
    expect(checkBukti(simpul, 'ib', [], [])).toMatch(/tidak ada dalam rencana/u);
    expect(checkBukti(null, 'ia', [], [])).toMatch(/tidak ada dalam rencana/u);
  });

  it('that packets made longer can be made shorter, and no longer', () => {
    const simpul = createSimpul('subkegiatan', 'sa', 'k', { indikator: [createIndikator('ia')] });
    const panjang = Array.from({ length: maxBuktiPerTriwulan + 3 }, () => bukti('c'));
    expect(checkBukti(simpul, 'ia', panjang, panjang.slice(1))).toBeNull();
    expect(checkBukti(simpul, 'ia', panjang, [...panjang, bukti('d')])).toMatch(/Paling banyak 20 berkas/u);
  });

  it('fits into a packet up to 48 MB', () => {
    expect(checkBuktiPaket([{ ukuran: maxBuktiPaketBytes }])).toBeNull();
    expect(checkBuktiPaket([{ ukuran: maxBuktiPaketBytes }, { ukuran: 1 }])).toMatch(/tidak muat dalam satu paket/u);
  });

  it('is part of the data file, where the same file twice in one quarter or a false sum is refused', () => {
    const data = denganBukti(bukti('a'), bukti('b'));
    expect(joinData(splitData(data, 't'))).toEqual(data);
    const pesan = (b: readonly Bukti[]): string => {
      const hasil = validateData(denganBukti(...b));
      return hasil.status === 'ditolak' ? refusalText(hasil) : '';
    };
    expect(pesan([bukti('a'), bukti('b')])).toBe('');
    expect(pesan([bukti('a'), bukti('a')])).toMatch(/bukti.*tercantum lebih dari satu kali/u);
    expect(pesan([bukti('a', { sha256: '../../etc/passwd' })])).not.toBe('');
  });

  it('changes, and comes back, as one change that a locked quarter stops', () => {
    const tanpa = {
      ...kantor,
      realisasi: { ...kantor.realisasi, indikator: [kinerja('ia', 1, '2')] },
    };
    const lama = splitData(tanpa, 't');
    const baru = splitData(denganBukti(bukti('a')), 't');
    const perubahan = diffTahun(lama, baru);
    expect(perubahan).toEqual([{ sasaran, dari: null, ke: [bukti('a')] }]);
    expect(perubahan.every((p) => isSasaranIsian(p.sasaran))).toBe(true);
    const terpasang = applyPerubahan(
      lama,
      't',
      perubahan.map((p) => ({ perubahan: p, revisi: 'r1' })),
    );
    expect(joinData(terpasang)).toEqual(denganBukti(bukti('a')));
    const urung = perubahan.map((p) => ({ perubahan: inversePerubahan(p), revisi: 'r2' }));
    expect(joinData(applyPerubahan(terpasang, 't', urung))).toEqual(tanpa);
  });
});

describe('in a packet', () => {
  const catatan = {
    id: 'r1',
    waktu: '2022-04-05T01:02:03.000Z',
    pelaku: 'Siti',
    mesin: 'PC-A',
    kelompok: 'k1',
    aksi: { jenis: 'ubah' },
    perubahan: { sasaran, dari: null, ke: [bukti('a')] },
    revisiDasar: null,
    alasan: null,
  } as const;
  const pengirim = {
    ...keadaanOf(kantor),
    ...applyPerubahan(keadaanOf(kantor), '', [{ perubahan: catatan.perubahan, revisi: 'r1' }]),
  };

  it("the list of the unit's quarter travels and is new at the receiver", () => {
    const paket = kirim(susunIsian(pengirim, [catatan], 'a', 1));
    expect(lampiranOf(paket.nilai).map((l) => [l.nama, l.indikator, l.sha256])).toEqual([
      ['foto-a.jpg', 'ia', bukti('a').sha256],
    ]);
    const { butir, tertahan } = gabungPaket({ keadaan: keadaanOf(kantor), ledger: [], paket: [paket] });
    expect(tertahan).toEqual([]);
    expect(butir.filter((b) => b.jenis === 'baru').map((b) => [b.sasaran, b.isi])).toEqual([[sasaran, [bukti('a')]]]);
  });

  it('files attached on both sides are all there, and nothing is asked', () => {
    const paket = kirim(susunIsian(pengirim, [catatan], 'a', 1));
    const lain = { ...catatan, id: 'r2', perubahan: { ...catatan.perubahan, ke: [bukti('b')] } };
    const sini = {
      ...keadaanOf(kantor),
      ...applyPerubahan(keadaanOf(kantor), '', [{ perubahan: lain.perubahan, revisi: 'r2' }]),
    };
    const { butir } = gabungPaket({ keadaan: sini, ledger: [lain], paket: [paket] });
    expect(butir.map((b) => [b.jenis, b.isi, b.revisi])).toEqual([['berubah', [bukti('a'), bukti('b')], 'r1+r2']]);
  });
});
