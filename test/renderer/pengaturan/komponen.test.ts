import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { daftarKomponen } from '#renderer/pengaturan/komponen';

const folder = new URL('../../../', import.meta.url);
const paket = z.object({ dependencies: z.record(z.string(), z.string()) });
const modul = z.object({ license: z.string() });

test('the page about the application names every dependency it ships, each with the licence it declares', () => {
  const { dependencies } = paket.parse(JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')));
  const terdaftar = daftarKomponen.map((k) => k.nama);
  expect(terdaftar.toSorted()).toEqual([...Object.keys(dependencies), 'electron'].toSorted());
  for (const { nama, lisensi } of daftarKomponen)
    expect(
      modul.parse(JSON.parse(readFileSync(new URL(`node_modules/${nama}/package.json`, folder), 'utf8'))).license,
    ).toBe(lisensi);
});
