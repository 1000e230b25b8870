import { expect, test } from 'vitest';
import { bacaSimpul, medan, type IdTerpakai } from '#renderer/rencana/baca-simpul';
import {
  geserIndikator,
  indikatorBaru,
  isianBaru,
  isianDari,
  rumusUntuk,
  type IsianSimpul,
} from '#renderer/rencana/isian-simpul';
import { buildPohon } from '#shared/model/pohon';
import type { Simpul, TriwulanData } from '#shared/model/triwulan-data';
import { checkSimpanSimpul } from '#shared/perintah/check-simpul';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

function terpakaiDi(data: TriwulanData): IdTerpakai {
  const pohon = buildPohon(data.simpul);
  return { simpul: new Set(pohon.simpul.keys()), indikator: new Set(pohon.indikator.keys()) };
}

function simpan(isian: IsianSimpul, data: TriwulanData): Simpul {
  const hasil = bacaSimpul(isian, terpakaiDi(data));
  if (!hasil.sah) throw new Error(JSON.stringify(hasil.cacat));
  expect(checkSimpanSimpul(data, hasil.simpul)).toBeNull();
  return hasil.simpul;
}

function subBaru(data: TriwulanData): IsianSimpul {
  return { ...isianBaru('subkegiatan', 'k', data, buildPohon(data.simpul)), nama: 'Sub kegiatan baru' };
}

const kecil = createData({ simpul: satuSubKegiatan([createIndikator('s#1')]) });

test('opening and saving changes nothing: every node of Kota Serang, unknown fields included', () => {
  const data = serang;
  const asing = {
    ...createIndikator('x', {
      target: { murni: '007', pergeseran: '601 (Madya)' },
      targetAngka: { pergeseran: '601' },
    }),
    catatanLain: 1,
  };
  const simpul: Simpul[] = [
    ...data.simpul,
    { id: 'asing', induk: null, jenjang: 'program', kode: null, nama: ' Nama ', indikator: [asing], warna: 'biru' },
  ];
  for (const s of simpul) {
    const hasil = bacaSimpul(isianDari(s, data), terpakaiDi(data));
    expect(hasil).toEqual({ sah: true, simpul: s });
  }
});

test('a new node takes its kode as id; where that is taken it gets another', () => {
  expect(simpan({ ...subBaru(kecil), kode: '2.08.01.2.01.02' }, kecil).id).toBe('2.08.01.2.01.02');
  const bentrok = simpan({ ...subBaru(kecil), kode: 's' }, kecil);
  expect(bentrok.kode).toBe('s');
  expect(bentrok.id).not.toBe('s');
  expect(simpan({ ...subBaru(kecil), kode: ' ' }, kecil).kode).toBeNull();
});

test('ids stay when kode and order change; a new indicator takes the next free number', () => {
  const data = createData({ simpul: satuSubKegiatan([createIndikator('s#1'), createIndikator('s#3')]) });
  const asal = data.simpul[2];
  if (asal === undefined) throw new Error('no sub kegiatan');
  const awal = isianDari(asal, data);
  const baru = { ...indikatorBaru(data), nama: 'Indikator baru' };
  const isian = { ...awal, kode: '9.99', indikator: geserIndikator([...awal.indikator, baru], 's#3', -1) };
  const simpul = simpan(isian, data);
  expect(simpul.id).toBe('s');
  expect(simpul.kode).toBe('9.99');
  expect(simpul.indikator.map((i) => i.id)).toEqual(['s#3', 's#1', 's#2']);
});

test('what is wrong is told at its field, an untouched new indicator is left out', () => {
  const isian = subBaru(kecil);
  const [kosong] = isian.indikator;
  if (kosong === undefined) throw new Error('no indicator');
  const tanpaNama = { ...indikatorBaru(kecil), kunci: 'b', target: { murni: { teks: '1.2.3', angka: '' } } };
  const hasil = bacaSimpul(
    { ...isian, nama: ' ', pagu: { murni: '12a' }, indikator: [kosong, tanpaNama] },
    terpakaiDi(kecil),
  );
  expect(hasil.sah ? [] : Object.keys(hasil.cacat)).toEqual([
    medan.nama,
    medan.pagu('murni'),
    medan.indikatorNama('b'),
    medan.target('b', 'murni'),
  ]);
  expect(simpan(isian, kecil).indikator).toEqual([]);
});

test('targets are stored as exact decimal text, other texts with the number that stands for them', () => {
  const isi = (teks: string, angka: string): Simpul =>
    simpan(
      {
        ...subBaru(kecil),
        indikator: [{ ...indikatorBaru(kecil), nama: 'I', satuan: 'Dokumen', target: { murni: { teks, angka } } }],
      },
      kecil,
    );
  expect(isi('68,50', '').indikator[0]).toMatchObject({ target: { murni: '68.50' } });
  expect(isi('601 (Madya)', '601').indikator[0]).toMatchObject({
    target: { murni: '601 (Madya)' },
    targetAngka: { murni: '601' },
  });
  expect(isi('Nindya', '').indikator[0]).not.toHaveProperty('targetAngka');
  expect(isi('12', '601').indikator[0]).not.toHaveProperty('targetAngka');
});

test('pagu stands on sub kegiatan only, and the unit of the only unit is not asked for', () => {
  expect(simpan({ ...subBaru(kecil), pagu: { murni: '1.250.000' } }, kecil).pagu).toEqual({ murni: 1_250_000 });
  const kegiatan = simpan({ ...isianBaru('kegiatan', 'p', kecil, buildPohon(kecil.simpul)), nama: 'Kegiatan' }, kecil);
  expect(kegiatan).not.toHaveProperty('pagu');
  expect(kegiatan.unit).toBe('sekretariat');
  expect(
    simpan({ ...isianBaru('program', null, kecil, buildPohon(kecil.simpul)), nama: 'Program' }, kecil),
  ).not.toHaveProperty('unit');
});

test('optional fields of an indicator come and go with their choice', () => {
  const asal: Simpul = {
    id: 'q',
    induk: null,
    jenjang: 'program',
    kode: null,
    nama: 'Q',
    indikator: [createIndikator('q#1', { akumulasi: 'jumlah', hitung: { cara: 'rasio-jumlah', dari: ['s#1'] } })],
  };
  const isian = isianDari(asal, kecil);
  const dengan = (ubah: object): unknown =>
    simpan({ ...isian, indikator: isian.indikator.map((i) => ({ ...i, ...ubah })) }, kecil).indikator[0];
  expect(dengan({ akumulasi: 'otomatis' })).not.toHaveProperty('akumulasi');
  expect(dengan({ akumulasi: 'terakhir' })).toMatchObject({ akumulasi: 'terakhir' });
  expect(dengan({ cara: 'rata-rata-capaian' })).toMatchObject({ hitung: { cara: 'rata-rata-capaian', dari: ['s#1'] } });
  expect(dengan({ dari: null })).toMatchObject({ hitung: { cara: 'rasio-jumlah' } });
  expect(dengan({ dari: null })).not.toHaveProperty('hitung.dari');
  expect(dengan({ dari: [] })).toMatchObject({ hitung: { cara: 'rasio-jumlah', dari: [] } });
  // A list belongs only to what is computed.
  expect(dengan({ cara: 'sendiri' })).not.toHaveProperty('hitung.dari');
  expect(dengan({ program: ['p'] })).toMatchObject({ program: ['p'] });
});

test('the direction chooses the formula; a typed capaian stays typed', () => {
  expect(rumusUntuk('turun', 'R/T', kecil.aturan)).toBe('2T-R');
  expect(rumusUntuk('naik', 'T/R', kecil.aturan)).toBe('R/T');
  expect(rumusUntuk('turun', 'manual', kecil.aturan)).toBe('manual');
});
