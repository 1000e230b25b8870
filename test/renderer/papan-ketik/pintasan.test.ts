import { readFile } from 'node:fs/promises';
import { expect, it, test } from 'vitest';
import { kelompokPintasan, pintasan, sebutPintasan, sebutTombol } from '#renderer/papan-ketik/pintasan';

test('a key is called what stands on it', () => {
  expect(sebutTombol('mod+shift+Z')).toBe('Ctrl+Shift+Z');
  expect(sebutPintasan('kembali')).toBe('Alt+Panah kiri');
  expect(sebutPintasan('batalSel')).toBe('Esc');
});

it('does one thing in one place: no key of a screen is one of all screens, none stands twice', () => {
  const [umum, ...perLayar] = kelompokPintasan;
  // Esc closes what is open first; only then does it mean what the screen says.
  const tetap = (umum?.isi ?? []).flatMap((p) => p.tombol).filter((t) => t !== 'Escape');
  for (const { isi } of perLayar) {
    const semua = [...tetap, ...isi.flatMap((p) => p.tombol)];
    expect(semua).toEqual([...new Set(semua)]);
  }
});

it('stands in the help, each of them', () => {
  const terdaftar = new Set(kelompokPintasan.flatMap((k) => k.isi));
  expect(Object.values(pintasan).filter((p) => !terdaftar.has(p))).toEqual([]);
});

test('the user guide lists the same keys in the same words', async () => {
  const panduan = await readFile('docs/panduan.md', 'utf8');
  const baris = panduan.split('\n');
  const diPanduan: string[][] = [];
  for (const [n, b] of baris.entries()) {
    if (b !== '| tombol | guna |') continue;
    const akhir = baris.findIndex((lain, m) => m > n && !lain.startsWith('|'));
    diPanduan.push(baris.slice(n + 2, akhir));
  }
  const seharusnya = kelompokPintasan.map(({ isi }) =>
    isi.map(({ tombol, guna }) => `| ${tombol.map(sebutTombol).join(', ')} | ${guna} |`),
  );
  expect(diPanduan.toSorted()).toEqual(seharusnya.toSorted());
});
