/** What of a packet comes in, what is shown apart, and what is refused whole. */
import { describe, expect, test } from 'vitest';
import type { AlurUnit, Bukti, StatusAlur, TriwulanData } from '#shared/model/triwulan-data';
import type { CatatanPaket, Paket } from '#shared/paket/format';
import { toPerubahan, type IsiPaket, type SasaranPaket } from '#shared/paket/format';
import { gabungPaket, kunciTertahan, type Gabungan } from '#shared/paket/gabung-paket';
import { susunCatatan } from '#shared/paket/catatan-gabung';
import type { KeadaanTahun } from '#shared/paket/nilai-tahun';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { susunDariBerkas, susunRencana } from '#shared/paket/susun-paket';
import { createIndikator, createSimpul } from '#test/fixtures/kecil';
import { kantor, keadaanOf, kirim } from './bantu';

const uangA = 'anggaran/sa/1/nilai';
const penulis = { nama: 'Siti', mesin: 'PC-A', waktu: '2022-04-05T01:02:03.000Z', idBaru: () => crypto.randomUUID() };

function withUang(nilai: number, id = 'sa', data: TriwulanData = kantor): TriwulanData {
  const anggaran = [...data.realisasi.anggaran, { simpul: id, triwulan: 1 as const, nilai, keterangan: null }];
  return { ...data, realisasi: { ...data.realisasi, anggaran } };
}

/** The packet of unit `a` from its file. */
function paketA(data: TriwulanData): Paket {
  return kirim(susunDariBerkas(keadaanOf(data), keadaanOf(kantor), { unit: 'a', triwulan: 1 }, penulis));
}

function satu(
  sasaran: SasaranPaket,
  dari: IsiPaket,
  ke: IsiPaket,
  id = 'c1',
  dasar: string | null = null,
): CatatanPaket {
  return {
    id,
    waktu: penulis.waktu,
    pelaku: 'Siti',
    mesin: 'PC-A',
    kelompok: 'k',
    aksi: { jenis: 'ubah' },
    perubahan: toPerubahan(sasaran, dari, ke),
    revisiDasar: dasar,
    alasan: null,
  };
}

function withStatus(status: StatusAlur): TriwulanData {
  const alur: AlurUnit = { unit: 'a', triwulan: 1, status, alasan: null, pelaku: 'Rina', waktu: penulis.waktu };
  return { ...kantor, alur: [alur] };
}

const jenisOf = ({ butir }: Gabungan): string[] => butir.map((b) => `${b.kunci} ${b.jenis}`);
const sebabOf = ({ tertahan }: Gabungan): string[] => tertahan.map((t) => `${t.kunci} ${t.sebab}`);

describe('shown apart and not applied', () => {
  test("a value that the receiver's plan gives to another unit; let in when a person says so", () => {
    const lain = { ...kantor, simpul: kantor.simpul.map((s) => (s.id === 'sa' ? { ...s, unit: 'b' } : s)) };
    const paket = paketA(withUang(5_000_000));
    const bahan = { keadaan: keadaanOf(lain), ledger: [], paket: [paket] };
    expect(sebabOf(gabungPaket(bahan))).toEqual([`${uangA} luar-unit`]);
    expect(jenisOf(gabungPaket(bahan))).toEqual([]);
    expect(gabungPaket(bahan).tertahan[0]?.pesan).toMatch(/milik Bidang B, bukan Bidang A/u);
    const boleh = gabungPaket({ ...bahan, izin: new Set([kunciTertahan(paket.manifest, uangA)]) });
    expect([sebabOf(boleh), jenisOf(boleh)]).toEqual([[], [`${uangA} baru`]]);
  });

  test.each(['diverifikasi', 'disahkan'] as const)('a value of a quarter that is %s here', (status) => {
    const bahan = { keadaan: keadaanOf(withStatus(status)), ledger: [], paket: [paketA(withUang(5_000_000))] };
    expect(sebabOf(gabungPaket(bahan))).toEqual([`${uangA} terkunci`]);
    expect(jenisOf(gabungPaket(bahan))).toEqual([]);
  });

  test('not a value that what stands here has gone on from, when an older packet turns up late', () => {
    const sasaran = { jenis: 'anggaran', simpul: 'sa', id: 'sa', triwulan: 1, medan: 'nilai' } as const;
    const ledger = [satu(sasaran, null, 5_000_000), satu(sasaran, 5_000_000, 6_000_000, 'c2', 'c1')];
    const perubahan = ledger.map((c) => ({ perubahan: c.perubahan, revisi: c.id }));
    const sah = keadaanOf(withStatus('disahkan'));
    const keadaan = { ...sah, ...applyPerubahan(sah, '', perubahan) };
    const lama = kirim({ nilai: [{ sasaran, isi: 5_000_000, revisi: 'c1' }], ledger: ledger.slice(0, 1) });
    const hasil = gabungPaket({ keadaan, ledger, paket: [lama] });
    expect([sebabOf(hasil), jenisOf(hasil)]).toEqual([[], [`${uangA} lama`]]);
  });

  test('not while the quarter is only submitted, nor when the packet brings the reopening', () => {
    const diajukan = gabungPaket({
      keadaan: keadaanOf(withStatus('diajukan')),
      ledger: [],
      paket: [paketA(withUang(5_000_000))],
    });
    expect([sebabOf(diajukan), jenisOf(diajukan)]).toEqual([[], [`${uangA} baru`]]);

    const sasaran = { jenis: 'alur', unit: 'a', triwulan: 1 } as const;
    const [sah] = withStatus('disahkan').alur ?? [];
    const [buka] = withStatus('draf').alur ?? [];
    const isian = paketA(withUang(5_000_000));
    const paket = kirim({
      nilai: [...isian.nilai, { sasaran, isi: buka ?? null, revisi: 'c1' }],
      ledger: [...isian.ledger, satu(sasaran, sah ?? null, buka ?? null)],
    });
    const dibuka = gabungPaket({ keadaan: keadaanOf(withStatus('disahkan')), ledger: [], paket: [paket] });
    expect(sebabOf(dibuka)).toEqual([]);
    expect(jenisOf(dibuka).toSorted()).toEqual(['alur/a/1 berubah', `${uangA} baru`]);
  });

  test('a value whose row the plan does not have, which nobody can let in; with the plan that has it, in either order, it comes in', () => {
    const baru = createSimpul('subkegiatan', 'sc', 'k', {
      kode: '2.08.01.2.01.03',
      unit: 'a',
      indikator: [createIndikator('ic')],
    });
    const berisi = { ...kantor, simpul: [...kantor.simpul, baru] };
    const isian = paketA(withUang(7_000_000, 'sc', berisi));
    const kunci = 'anggaran/sc/1/nilai';
    const izin = new Set([kunciTertahan(isian.manifest, kunci)]);
    const tanpa = gabungPaket({ keadaan: keadaanOf(kantor), ledger: [], paket: [isian], izin });
    expect([sebabOf(tanpa), jenisOf(tanpa)]).toEqual([[`${kunci} tidak-dalam-rencana`], []]);

    const rencana = kirim(susunRencana(keadaanOf(berisi), []), { jenis: 'rencana', unit: null, triwulan: null });
    const [satuDahulu, laluLain] = [
      [rencana, isian],
      [isian, rencana],
    ].map((paket) => gabungPaket({ keadaan: keadaanOf(kantor), ledger: [], paket }));
    expect(satuDahulu === undefined ? null : [sebabOf(satuDahulu), jenisOf(satuDahulu)]).toEqual([
      [],
      expect.arrayContaining(['simpul/sc baru', `${kunci} baru`]),
    ]);
    expect(laluLain).toEqual(satuDahulu);
  });
});

describe('refused whole', () => {
  test('a packet under the id of another', () => {
    const asli = paketA(withUang(5_000_000));
    const isi = susunDariBerkas(keadaanOf(withUang(9_000_000)), keadaanOf(kantor), { unit: 'a', triwulan: 1 }, penulis);
    const kembar = kirim(isi, { id: asli.manifest.id, pengirim: { nama: 'Orang lain', unit: 'a' } });
    const hasil = gabungPaket({ keadaan: keadaanOf(kantor), ledger: [], paket: [asli, kembar] });
    expect([hasil.ditolak.length, hasil.butir]).toEqual([1, []]);
  });

  test('a packet whose entry contradicts the one known here under its id; the others come in', () => {
    const sasaran = { jenis: 'anggaran', simpul: 'sa', id: 'sa', triwulan: 1, medan: 'nilai' } as const;
    const palsu = kirim({
      nilai: [{ sasaran, isi: 9_000_000, revisi: 'c1' }],
      ledger: [satu(sasaran, null, 9_000_000)],
    });
    const baik = kirim(
      susunDariBerkas(keadaanOf(withUang(2_000_000, 'sb')), keadaanOf(kantor), { unit: 'b', triwulan: 1 }, penulis),
      { unit: 'b' },
    );
    const hasil = gabungPaket({
      keadaan: keadaanOf(withUang(5_000_000)),
      ledger: [satu(sasaran, null, 5_000_000)],
      paket: [palsu, baik],
    });
    expect(hasil.ditolak.map((d) => d.paket.id)).toEqual([palsu.manifest.id]);
    expect(jenisOf(hasil)).toEqual(['anggaran/sb/1/nilai baru']);
  });
});

test('files that two data files began with are all there, and the list travels on', () => {
  const berkas = (huruf: string): Bukti => ({
    nama: `${huruf}.jpg`,
    ukuran: 9,
    jenis: 'jpeg',
    sha256: huruf.repeat(64),
    pelaku: 'Siti',
    waktu: `2022-04-05T01:00:00.000Z`,
  });
  const withBukti = (...bukti: Bukti[]): KeadaanTahun =>
    keadaanOf({
      ...kantor,
      realisasi: {
        ...kantor.realisasi,
        indikator: [{ indikator: 'ia', triwulan: 1, nilai: null, keterangan: null, bukti }],
      },
    });
  const rencana = { jenis: 'rencana', unit: null, triwulan: null } as const;
  const sini = withBukti(berkas('a'));
  const datang = kirim(susunRencana(withBukti(berkas('b')), []), rencana);
  const gabungan = gabungPaket({ keadaan: sini, ledger: [], paket: [datang] });
  // It stands on an entry for each file's list, so that detaching one later is known to come after both.
  expect(gabungan.butir.find((b) => b.kunci === 'bukti/ia/1')?.revisi?.split('+')).toHaveLength(2);
  const pelaku = { nama: 'Rina', mesin: 'PC-S', waktu: penulis.waktu, kelompok: 'g', idBaru: penulis.idBaru };
  const { catatan, perubahan, belum } = susunCatatan(gabungan, new Map(), pelaku, () => false);
  expect(belum).toEqual([]);
  const jadi = { ...sini, ...applyPerubahan(sini, '', perubahan) };

  // Back where `b` came from: the same list, and nothing to decide either.
  const balik = kirim(susunRencana(jadi, catatan), rencana);
  const sana = gabungPaket({ keadaan: withBukti(berkas('b')), ledger: [], paket: [balik] });
  expect(sana.butir.filter((b) => b.jenis !== 'sama').map((b) => [b.kunci, b.jenis, b.isi])).toEqual([
    ['bukti/ia/1', 'berubah', [berkas('a'), berkas('b')]],
  ]);
});
