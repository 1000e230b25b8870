import { describe, expect, test } from 'vitest';
import type { AlurUnit } from '#shared/model/triwulan-data';
import { checkHapusUnit, geserUnit, tambahUnit } from '#shared/perintah/unit';
import { serang } from '#test/fixtures/serang';

const diajukan: AlurUnit = {
  unit: 'uptd-ppa',
  triwulan: 1,
  status: 'diajukan',
  alasan: null,
  pelaku: 'Sari',
  waktu: '2022-04-10T02:00:00.000Z',
};

describe('removing a unit', () => {
  const dengan = { ...serang, unit: tambahUnit(serang.unit, 'UPTD PPA') };

  test('is allowed while nothing belongs to it', () => {
    expect(checkHapusUnit(dengan, 'uptd-ppa')).toBeNull();
  });

  test('is refused with what it is used by', () => {
    expect(checkHapusUnit(dengan, 'bidang-kb')).toMatch(/masih memiliki \d+ baris rencana, misalnya "/u);
    expect(checkHapusUnit({ ...dengan, alur: [diajukan] }, 'uptd-ppa')).toMatch(/pernah mengajukan/u);
    expect(checkHapusUnit({ ...serang, unit: serang.unit.slice(0, 1) }, 'sekretariat')).toMatch(/satu-satunya/u);
    expect(checkHapusUnit(serang, 'hilang')).toMatch(/sudah tidak ada/u);
  });
});

test('a new unit is a bidang at the end, with an id of its own', () => {
  const dua = tambahUnit(tambahUnit(serang.unit, ' UPTD PPA '), 'UPTD PPA');
  expect(dua.slice(-2)).toEqual([
    { id: 'uptd-ppa', nama: 'UPTD PPA', jenis: 'bidang' },
    { id: 'uptd-ppa-2', nama: 'UPTD PPA', jenis: 'bidang' },
  ]);
});

test('units change places one by one and stay at the ends', () => {
  const ids = serang.unit.map((u) => u.id);
  const [satu = '', dua = '', ...lain] = ids;
  expect(geserUnit(serang.unit, dua, -1).map((u) => u.id)).toEqual([dua, satu, ...lain]);
  expect(geserUnit(serang.unit, satu, 1).map((u) => u.id)).toEqual([dua, satu, ...lain]);
  expect(geserUnit(serang.unit, satu, -1).map((u) => u.id)).toEqual(ids);
});
