/**
 * The data file: a sound one, damaged in its structure or in its letters. It is refused with a sentence, or what was
 * read is exactly what the text says, survives writing, and is computed with the right sums.
 */
import { isDeepStrictEqual } from 'node:util';
import { readData } from '#shared/berkas/read-data';
import { writeData } from '#shared/berkas/write-data';
import { daftarTriwulan, type TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import type { Acak } from './acak';
import { Temuan, type SasaranFuzz } from './sasaran';

const utuh = JSON.stringify(
  createData({
    versiAnggaran: [
      { id: 'murni', nama: 'DPA', mulaiTriwulan: 1 },
      { id: 'geser', nama: 'Pergeseran', mulaiTriwulan: 3 },
    ],
    simpul: [
      createSimpul('program', 'p', null, { kode: '2.08.01', indikator: [createIndikator('ip')] }),
      createSimpul('kegiatan', 'k', 'p', { kode: '2.08.01.2.01', unit: 'sekretariat' }),
      createSimpul('subkegiatan', 's1', 'k', {
        pagu: { murni: 176_735_169, geser: 180_000_000 },
        indikator: [createIndikator('i1', { target: { murni: '0.0045' }, rumus: '2T-R', arah: 'turun' })],
      }),
      createSimpul('subkegiatan', 's2', 'k', { indikator: [createIndikator('i2'), createIndikator('i3')] }),
    ],
    kinerja: [kinerja('i1', 1, '0.0006'), kinerja('i2', 2, '3.50'), kinerja('i3', 2, null)],
    anggaran: [anggaran('s1', 1, 44_725_500), anggaran('s2', 1, 1), anggaran('s1', 2, 173_821_500)],
    keterangan: [{ simpul: 'p', triwulan: 1, teks: 'Sesuai jadwal' }],
  }),
);

export const fuzzData: SasaranFuzz = {
  nama: 'data',
  coba: (acak) => {
    const teks = acak.sekaliDari(2) ? damagedStructure(acak) : damagedLetters(acak);
    const hasil = readData(teks);
    if (Object.keys(Object.prototype).length > 0 || 'tercemar' in {})
      throw new Temuan('the prototype of all objects was changed', teks);
    if (hasil.status === 'ditolak') {
      if (hasil.pesan.length < 40) throw new Temuan(`refused without a sentence: ${hasil.pesan}`, teks);
      return;
    }
    if (!isDeepStrictEqual(hasil.data, JSON.parse(teks.replace(/^\ufeff/u, ''))))
      throw new Temuan('what was read is not what the text says', teks);
    const lagi = readData(writeData(hasil.data));
    if (lagi.status === 'ditolak' || !isDeepStrictEqual(lagi.data, hasil.data))
      throw new Temuan('written and read again it is another', teks);
    checkSums(hasil.data, teks);
  },
};

/** The money of every quarter, summed here without the engine. */
function checkSums(data: TriwulanData, teks: string): void {
  for (const triwulan of daftarTriwulan) {
    const { total } = computeTriwulan(data, triwulan);
    const nilai = data.realisasi.anggaran.flatMap((r) =>
      r.triwulan === triwulan && r.nilai !== null ? [BigInt(r.nilai)] : [],
    );
    const jumlah = nilai.reduce((a, b) => a + b, 0n);
    if (BigInt(total.realisasi ?? 0) !== jumlah)
      throw new Temuan(
        `quarter ${String(triwulan)}: total ${String(total.realisasi)}, the cells sum to ${String(jumlah)}`,
        teks,
      );
    for (const { pesan } of runPemeriksaan(data, triwulan))
      if (/undefined|\[object/u.test(pesan)) throw new Temuan(`a finding says "${pesan}"`, teks);
  }
}

type Wadah = Record<string, unknown> | unknown[];

const jahat: readonly ((acak: Acak) => unknown)[] = [
  () => null,
  () => '',
  () => [],
  () => ({}),
  () => true,
  (acak) => acak.pilih([0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, 999_999_999_999_999, 1_000_000_000_000_000, -0]),
  (acak) =>
    acak.pilih([
      '1e5',
      '0x10',
      '١٢',
      '12.',
      '.5',
      '-',
      'NaN',
      ' 4',
      '4 ',
      '1,5',
      '99999999999999999999',
      '0.00000000000000000001',
    ]),
  (acak) => acak.pilih(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'murni', 'p', 's1', 'i1']),
  (acak) =>
    acak.pilih(['<script>tercemar=1</script>', '=HYPERLINK("http://x")', '\u0000\u202e\ud800', 'x'.repeat(10_001)]),
  (acak) => nested(1 + acak.sampai(80)),
  (acak) => JSON.parse(`{"constructor":{"prototype":{"tercemar":${String(acak.sampai(9))}}}}`) as unknown,
];

function nested(dalam: number): unknown {
  let isi: unknown = 1;
  for (let i = 0; i < dalam; i++) isi = i % 2 === 0 ? [isi] : { a: isi };
  return isi;
}

/** A value replaced, taken out, doubled or renamed, anywhere in the tree. */
export function changeSomewhere(acak: Acak, akar: Wadah): void {
  const wadah = somewhere(acak, akar);
  const kunci = acak.pilih(Object.keys(wadah).length === 0 ? ['x'] : Object.keys(wadah));
  if (Array.isArray(wadah)) changeArray(acak, wadah, Number(kunci) || 0);
  else changeObject(acak, wadah, kunci);
}

function damagedStructure(acak: Acak): string {
  const akar = JSON.parse(utuh) as Wadah;
  for (let n = 1 + acak.sampai(4); n > 0; n--) changeSomewhere(acak, akar);
  const teks = JSON.stringify(akar);
  // Written by hand, as JSON.stringify never writes the key.
  return acak.sekaliDari(20)
    ? teks.replace(/"(?:nama|unit|target)":/u, acak.pilih(['"__proto__":', '"\\u005f_proto__":']))
    : teks;
}

function somewhere(acak: Acak, akar: Wadah): Wadah {
  let sini = akar;
  for (;;) {
    const anak = Object.values(sini).filter((v): v is Wadah => typeof v === 'object' && v !== null);
    if (anak.length === 0 || acak.sekaliDari(4)) return sini;
    sini = acak.pilih(anak);
  }
}

function changeArray(acak: Acak, isi: unknown[], letak: number): void {
  switch (acak.sampai(3)) {
    case 0:
      isi.splice(letak, 1);
      break;
    case 1:
      isi.push(structuredClone(isi[letak]));
      break;
    default:
      isi[letak] = acak.pilih(jahat)(acak);
  }
}

function changeObject(acak: Acak, isi: Record<string, unknown>, kunci: string): void {
  const { [kunci]: nilai, ...lain } = isi;
  switch (acak.sampai(4)) {
    case 0:
      Reflect.deleteProperty(isi, kunci);
      break;
    case 1:
      isi[acak.pilih(['baru', 'constructor', 'prototype', kunci.toUpperCase()])] = nilai;
      break;
    case 2:
      // Another value of the same file in its place: the right type, the wrong meaning.
      isi[kunci] = acak.pilih(Object.values(lain).length === 0 ? [null] : Object.values(lain)) ?? null;
      break;
    default:
      isi[kunci] = acak.pilih(jahat)(acak);
  }
}

/** Letters changed, taken out, doubled, or the end missing: a failing stick, a careless editor. */
function damagedLetters(acak: Acak): string {
  let teks = utuh;
  for (let n = 1 + acak.sampai(4); n > 0; n--) {
    const letak = acak.sampai(teks.length);
    switch (acak.sampai(4)) {
      case 0:
        teks =
          teks.slice(0, letak) + acak.pilih(Array.from('0123456789"{}[],:.-\\eu\u0000\ufeff')) + teks.slice(letak + 1);
        break;
      case 1:
        teks = teks.slice(0, letak) + teks.slice(letak + 1 + acak.sampai(20));
        break;
      case 2:
        teks = teks.slice(0, letak) + teks.slice(letak, letak + acak.sampai(200)) + teks.slice(letak);
        break;
      default:
        if (acak.sekaliDari(4)) teks = teks.slice(0, letak);
        else teks = teks.slice(0, letak) + String(acak.sampai(10)) + teks.slice(letak + 1);
    }
  }
  return acak.sekaliDari(10) ? `\ufeff${teks}` : teks;
}
