/**
 * Any edits on several machines, merges taken back, conflicts settled anywhere, packets in any order, repeated and lost:
 * once all packets have arrived and conflicts are settled, all machines hold the same data, and nothing ever typed is lost.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatatanLedger } from '#shared/perintah/ledger';
import { revisiSesudah } from '#shared/perintah/ledger';
import type { Bukti } from '#shared/model/triwulan-data';
import { isDaftarBukti, sasaranKey, type SasaranIsian } from '#shared/perintah/sasaran';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData } from '#shared/penyimpanan/records';
import { susunCatatan, toCatatanPaket, type Pilihan } from '#shared/paket/catatan-gabung';
import {
  toPerubahan,
  type CatatanPaket,
  type IsiPaket,
  type NilaiPaket,
  type Paket,
  type SasaranPaket,
} from '#shared/paket/format';
import { gabungPaket } from '#shared/paket/gabung-paket';
import { kanon, kanonNilai } from '#shared/paket/kanon';
import { nilaiIsian, nilaiRencana, type KeadaanTahun } from '#shared/paket/nilai-tahun';
import { susunRencana } from '#shared/paket/susun-paket';
import { judulUji, kantor, keadaanOf, kirim } from './bantu';

const uang = (id: string): SasaranIsian => ({ jenis: 'anggaran', simpul: id, id, triwulan: 1, medan: 'nilai' });
const sel: readonly SasaranPaket[] = [
  uang('sa'),
  uang('sb'),
  { jenis: 'kinerja', simpul: 'sa', id: 'ia', triwulan: 1, medan: 'keterangan' },
  { jenis: 'kinerja', simpul: 'sb', id: 'ib', triwulan: 1, medan: 'nilai' },
  { jenis: 'bukti', simpul: 'sa', id: 'ia', triwulan: 1 },
  { jenis: 'bukti', simpul: 'sb', id: 'ib', triwulan: 1 },
  { jenis: 'alur', unit: 'a', triwulan: 1 },
  { jenis: 'simpul', id: 'k' },
];

/** File number `n`, as attached by someone at some time. */
function berkas(n: number, pelaku = 'Siti', menit = 0): Bukti {
  const waktu = `2022-04-05T00:${menit.toString().padStart(2, '0')}:00Z`;
  return { nama: `${n}.jpg`, ukuran: 1, jenis: 'jpeg', sha256: n.toString().repeat(64), pelaku, waktu };
}

/** What some offices began with: the file held it, no entry did. */
const berkasAwal = keadaanOf({
  ...kantor,
  realisasi: {
    ...kantor.realisasi,
    anggaran: [{ simpul: 'sb', triwulan: 1, nilai: 70, keterangan: null }],
    indikator: [{ indikator: 'ib', triwulan: 1, nilai: '7.5', keterangan: null, bukti: [berkas(1)] }],
  },
});

/**
 * What typing `angka` makes of what stands in the target: money; a remark; a figure, of which some are written in two ways;
 * a list with the file of that number attached, or detached where it was; a state; a row's name.
 */
function isiOf(sasaran: SasaranPaket, kini: IsiPaket, angka: number, pelaku: string): IsiPaket {
  if (sasaran.jenis === 'simpul') {
    const [lama] = berkasAwal.simpul.filter((s) => s.id === sasaran.id);
    return lama === undefined ? null : { urut: lama.urut, simpul: { ...lama.simpul, nama: `Nama ${angka}` } };
  }
  if (sasaran.jenis === 'alur') {
    // Not verified or approved: what is locked on one machine and not yet on another is held back there on purpose.
    const status = (['draf', 'diajukan', 'dikembalikan'] as const)[angka % 3] ?? 'draf';
    return { unit: sasaran.unit, triwulan: 1, status, alasan: null, pelaku, waktu: '2022-04-05T00:00:00Z' };
  }
  if (sasaran.jenis === 'bukti') {
    const ada = kini !== null && typeof kini === 'object' && isDaftarBukti(kini) ? kini : [];
    const baru = berkas(angka, pelaku, ada.length);
    const tanpa = ada.filter((b) => b.sha256 !== baru.sha256);
    const jadi = tanpa.length < ada.length ? tanpa : [...ada, baru];
    return jadi.length === 0 ? null : jadi;
  }
  if (angka === 0) return null;
  if (sasaran.jenis !== 'kinerja') return angka;
  return sasaran.medan === 'keterangan' ? `teks ${angka}` : (['7.5', '7.50', '8', '08.0'][angka - 1] ?? '9');
}

/** One office computer: what stands in it, its ledger, and every value that ever stood in a cell. */
class Mesin {
  keadaan: KeadaanTahun = berkasAwal;
  readonly ledger: CatatanLedger[] = [];
  readonly pernah = new Map<string, Set<string>>();
  private readonly nama: string;
  private readonly idBaru: () => string;
  /** The last merge, while nothing was done after it. */
  private gabungTerakhir: CatatanLedger[] = [];

  constructor(nama: string, idBaru: () => string) {
    this.nama = nama;
    this.idBaru = idBaru;
  }

  ketik(sasaran: SasaranPaket, angka: number): void {
    const kini = this.nilai().get(sasaranKey(sasaran));
    const ke = isiOf(sasaran, kini?.isi ?? null, angka, this.nama);
    this.gabungTerakhir = [];
    this.catat(toPerubahan(sasaran, kini?.isi ?? null, ke), kini?.revisi ?? null, { jenis: 'ubah' });
  }

  kirim(): Paket {
    const { nilai, ledger } = susunRencana(this.keadaan, this.travelling());
    const manifest = { ...judulUji({ id: this.idBaru(), jenis: 'rencana', unit: null, triwulan: null }) };
    return { manifest, nilai, ledger, lampiran: new Map() } as unknown as Paket;
  }

  /** Returns how many conflicts were left open. `putus` picks a side by number, or leaves the conflict open. */
  terima(paket: readonly Paket[], putus: (banyak: number) => number | null): number {
    const gabungan = gabungPaket({ keadaan: this.keadaan, ledger: this.travelling(), paket });
    expect(gabungan.ditolak).toEqual([]);
    const pilihan = new Map<string, Pilihan>();
    for (const b of gabungan.butir) {
      if (b.jenis !== 'konflik') continue;
      // Files are never put to a person, figures only when they differ.
      expect(b.sasaran.jenis).not.toBe('bukti');
      expect(new Set(b.sisi.map((s) => kanonNilai(b.sasaran, s.isi))).size).toBeGreaterThan(1);
      const sisi = b.sisi[putus(b.sisi.length) ?? -1];
      if (sisi !== undefined) pilihan.set(b.kunci, { isi: sisi.isi, alasan: 'dipilih' });
    }
    const pelaku = {
      nama: this.nama,
      mesin: this.nama,
      waktu: '2022-04-05T00:00:00Z',
      kelompok: 'k',
      idBaru: this.idBaru,
    };
    const ada = new Set(this.ledger.map((c) => c.id));
    const { catatan, perubahan, belum } = susunCatatan(gabungan, pilihan, pelaku, (id) => ada.has(id));
    for (const c of catatan) this.ledger.push({ ...c, tahunId: '', kunci: sasaranKey(c.perubahan.sasaran) });
    if (perubahan.length > 0) {
      this.gabungTerakhir = perubahan.map((p) => this.catat(p.perubahan, p.dasar, { jenis: 'gabung' }, p.revisi));
    }
    return belum.length;
  }

  urungkanGabung(): void {
    for (const { perubahan, revisi = null, revisiDasar } of this.gabungTerakhir) {
      const balik = { ...perubahan, dari: perubahan.ke, ke: perubahan.dari } as CatatanLedger['perubahan'];
      this.catat(balik, revisi, { jenis: 'urung', kelompok: 'g' }, revisiDasar);
    }
    this.gabungTerakhir = [];
  }

  isi(): string {
    const { kepala, simpul, alur, isian } = this.keadaan;
    const data = joinData({ kepala, simpul, alur, isian });
    const urut = (daftar: readonly object[] = []): string[] => daftar.map(kanon).toSorted();
    return JSON.stringify([data.realisasi.anggaran, data.realisasi.indikator, data.alur, data.simpul].map(urut));
  }

  nilai(): ReadonlyMap<string, NilaiPaket> {
    return new Map([...nilaiRencana(this.keadaan), ...nilaiIsian(this.keadaan)]);
  }

  private catat(
    perubahan: CatatanLedger['perubahan'],
    revisiDasar: string | null,
    aksi: CatatanLedger['aksi'],
    revisi?: string | null,
  ): CatatanLedger {
    const catatan: CatatanLedger = {
      id: this.idBaru(),
      tahunId: '',
      waktu: '2022-04-05T00:00:00Z',
      pelaku: this.nama,
      mesin: this.nama,
      kelompok: 'k',
      aksi,
      perubahan,
      kunci: sasaranKey(perubahan.sasaran),
      revisiDasar,
      alasan: null,
      ...(revisi === undefined ? {} : { revisi }),
    };
    this.ledger.push(catatan);
    this.keadaan = {
      ...applyPerubahan(this.keadaan, '', [{ perubahan, revisi: revisiSesudah(catatan) }]),
      revisiKepala: null,
    };
    const pernah = this.pernah.get(catatan.kunci) ?? new Set<string>();
    this.pernah.set(catatan.kunci, pernah.add(kanon(perubahan.dari)).add(kanon(perubahan.ke)));
    return catatan;
  }

  private travelling(): CatatanPaket[] {
    return this.ledger.flatMap((c) => toCatatanPaket(c) ?? []);
  }
}

const mesin = fc.nat(3);
const langkah = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ apa: fc.constant('ketik'), m: mesin, sel: fc.nat(sel.length - 1), angka: fc.nat(4) }),
  },
  { weight: 3, arbitrary: fc.record({ apa: fc.constant('kirim'), m: mesin }) },
  {
    weight: 4,
    arbitrary: fc.record({
      apa: fc.constant('terima'),
      m: mesin,
      // Any packets of the past: old ones, the same twice, all but a lost one.
      paket: fc.array(fc.nat(), { maxLength: 4 }),
      putus: fc.option(fc.nat()),
    }),
  },
  { weight: 1, arbitrary: fc.record({ apa: fc.constant('urung'), m: mesin }) },
);
type Langkah = typeof langkah extends fc.Arbitrary<infer L> ? L : never;

/** Four machines after the steps, then after everything has arrived everywhere and all is settled. */
function jalankan(daftar: readonly Langkah[], putusAkhir: readonly number[], benih: number): Mesin[] {
  let nomor = 0;
  // Ids in no order of time: whatever is sorted by them must not matter.
  const idBaru = (): string => `${((++nomor * 7919 + benih) % 100_003).toString(36)}-${nomor.toString(36)}`;
  const semua = ['A', 'B', 'C', 'D'].map((nama) => new Mesin(nama, idBaru));
  const pos: Paket[] = [];
  for (const l of daftar) {
    const [m] = semua.slice(l.m, l.m + 1) as [Mesin];
    if (l.apa === 'ketik' && 'sel' in l) m.ketik(sel[l.sel] ?? uang('sa'), l.angka);
    else if (l.apa === 'kirim') pos.push(m.kirim());
    else if (l.apa === 'terima' && 'paket' in l) {
      const datang = l.paket.flatMap((n) => pos.slice(n % (pos.length + 1), (n % (pos.length + 1)) + 1));
      m.terima(datang, (banyak) => (l.putus === null ? null : l.putus % banyak));
    } else m.urungkanGabung();
  }
  // Everyone settles as they like at first; at last the sekretariat alone has to.
  for (let putaran = 0; ; putaran++) {
    if (putaran > 12) throw new Error('the machines do not come to rest');
    const datang = semua.map((m) => m.kirim());
    const terbuka = semua.map((m, n) =>
      m.terima(n % 2 === 0 ? datang : datang.toReversed(), (banyak) =>
        putaran < 3 ? (putusAkhir[(putaran + n) % putusAkhir.length] ?? 0) % banyak : n === 0 ? 0 : null,
      ),
    );
    const [satu] = semua as [Mesin];
    const sama = semua.every((m) => m.isi() === satu.isi());
    if (putaran >= 3 && sama && terbuka.every((n) => n === 0)) return semua;
  }
}

const kasus = fc.tuple(
  fc.array(langkah, { maxLength: 40 }),
  fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  fc.nat(100_000),
);
const numRuns = Number(process.env['PAKET_RUNS'] ?? 400);
const seed = Number(process.env['PAKET_SEED'] ?? Date.now() % 2_147_483_647);

test(`property: all machines come to the same data, ${numRuns} runs (seed ${seed})`, { timeout: 600_000 }, () => {
  console.log(`gabung-acak: seed ${seed}, ${numRuns} runs; again with PAKET_SEED=${seed}`);
  fc.assert(
    fc.property(kasus, ([daftar, putus, benih]) => {
      const semua = jalankan(daftar, putus, benih);
      const [satu] = semua as [Mesin];
      for (const m of semua) {
        expect(m.isi()).toBe(satu.isi());
        // One more exchange changes nothing at all, not even a revision.
        const sebelum = m.ledger.length;
        m.terima(
          semua.map((lain) => lain.kirim()),
          () => 0,
        );
        expect(m.ledger.length).toBe(sebelum);
      }
      // What they send in the end is a packet that the reader takes.
      const { nilai, ledger } = satu.kirim();
      kirim({ nilai, ledger }, { jenis: 'rencana', unit: null, triwulan: null });
    }),
    { numRuns, seed },
  );
});

test(
  'property: no figure is lost: what was ever overwritten stands in the ledger, there and everywhere',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(kasus, ([daftar, putus, benih]) => {
        const semua = jalankan(daftar, putus, benih);
        const tanpaUrung = daftar.every((l) => l.apa !== 'urung');
        const diketik = semua.flatMap((m) =>
          m.ledger.flatMap((c) =>
            c.aksi.jenis === 'ubah' && c.mesin !== '' ? [[c.kunci, kanon(c.perubahan.ke)] as const] : [],
          ),
        );
        for (const m of semua) {
          const tercatat = new Map<string, Set<string>>();
          for (const { kunci, perubahan } of m.ledger) {
            const isi = tercatat.get(kunci) ?? new Set<string>();
            tercatat.set(kunci, isi.add(kanon(perubahan.dari)).add(kanon(perubahan.ke)));
          }
          for (const [kunci, pernah] of m.pernah)
            for (const isi of pernah) expect(tercatat.get(kunci)?.has(isi)).toBe(true);
          if (tanpaUrung)
            for (const [kunci, isi] of diketik) expect(tercatat.get(kunci)?.has(isi), `${kunci} ${isi}`).toBe(true);
        }
      }),
      { numRuns: numRuns / 4, seed },
    );
  },
);

test('property: a file that nobody detached is attached everywhere in the end', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(kasus, ([daftar, putus, benih]) => {
      const semua = jalankan(daftar, putus, benih);
      const dilampirkan = new Set<string>();
      const dilepas = new Set<string>();
      for (const { revisi, kunci, perubahan } of semua.flatMap((m) => m.ledger)) {
        // What a merge, or taking it back, did here was done by someone elsewhere.
        if (revisi !== undefined || perubahan.sasaran.jenis !== 'bukti') continue;
        const [dari, ke] = [sha256Of(perubahan.dari), sha256Of(perubahan.ke as IsiPaket)];
        for (const s of [...dari, ...ke]) dilampirkan.add(`${kunci} ${s}`);
        for (const s of dari) if (!ke.includes(s)) dilepas.add(`${kunci} ${s}`);
      }
      for (const m of semua) {
        const ada = new Set([...m.nilai()].flatMap(([kunci, { isi }]) => sha256Of(isi).map((s) => `${kunci} ${s}`)));
        for (const satu of dilampirkan) if (!dilepas.has(satu)) expect(ada.has(satu), satu).toBe(true);
      }
    }),
    { numRuns: numRuns / 4, seed },
  );
});

function sha256Of(isi: IsiPaket): string[] {
  return isi !== null && typeof isi === 'object' && isDaftarBukti(isi) ? isi.map((b) => b.sha256) : [];
}

test('property: the ledger alone makes the data again, with every revision', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(kasus, ([daftar, putus, benih]) => {
      for (const m of jalankan(daftar, putus, benih)) {
        const ulang = applyPerubahan(
          berkasAwal,
          '',
          m.ledger.map((c) => ({ perubahan: c.perubahan, revisi: revisiSesudah(c) })),
        );
        const urut = (nilai: ReadonlyMap<string, NilaiPaket>): unknown =>
          [...nilai].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kunci, { isi, revisi }]) => [kunci, isi, revisi]);
        const keadaan = { ...ulang, revisiKepala: null };
        expect(urut(new Map([...nilaiRencana(keadaan), ...nilaiIsian(keadaan)]))).toEqual(urut(m.nilai()));
      }
    }),
    { numRuns: numRuns / 4, seed },
  );
});
