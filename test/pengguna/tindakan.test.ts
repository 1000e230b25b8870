import { expect, test } from 'vitest';
import type { StatusAlur } from '#shared/model/triwulan-data';
import { tindakanPerubahan } from '#shared/pengguna/tindakan';
import type { Perubahan } from '#shared/perintah/sasaran';
import { serang } from '#test/fixtures/serang';

test.each<[StatusAlur | null, string]>([
  ['diajukan', 'mengajukan'],
  ['dikembalikan', 'memverifikasi'],
  ['diverifikasi', 'memverifikasi'],
  ['disahkan', 'mengesahkan'],
  ['draf', 'memverifikasi'],
  [null, 'memverifikasi'],
])('moving a quarter to %s is %s', (status, tindakan) => {
  const dasar = { unit: 'u', triwulan: 1, alasan: null, pelaku: 'Siti', waktu: '2022-04-05T01:00:00Z' } as const;
  const ke = status === null ? null : { ...dasar, status };
  expect(tindakanPerubahan({ sasaran: { jenis: 'alur', unit: 'u', triwulan: 1 }, dari: null, ke })).toBe(tindakan);
});

test('changing, adding and deleting a node is changing the plan; a figure is filling in', () => {
  const [simpul] = serang.simpul;
  if (simpul === undefined) throw new Error('the sample has nodes');
  const rencana: Perubahan[] = [
    { sasaran: { jenis: 'simpul', id: simpul.id }, dari: null, ke: { urut: 0, simpul } },
    { sasaran: { jenis: 'simpul', id: simpul.id }, dari: { urut: 0, simpul }, ke: null },
  ];
  expect(rencana.map(tindakanPerubahan)).toEqual(['menyusun-rencana', 'menyusun-rencana']);
  const medan = { jenis: 'anggaran', simpul: simpul.id, id: simpul.id, triwulan: 1, medan: 'nilai' } as const;
  expect(tindakanPerubahan({ sasaran: medan, dari: null, ke: 5_000_000 })).toBe('mengisi');
});
