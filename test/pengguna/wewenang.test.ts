import { describe, expect, it, test } from 'vitest';
import type { Peran, Pengguna } from '#shared/pengguna/pengguna';
import { checkWewenang, isPinAktif, type Tindakan } from '#shared/pengguna/wewenang';
import { pengguna } from './orang';

const siti = pengguna('Siti', 'sekretariat', true);
const budi = pengguna('Budi', 'bidang');
const kadis = pengguna('Kadis', 'pimpinan', true);
const semuaTindakan: readonly Tindakan[] = [
  'mengisi',
  'mengajukan',
  'menyusun-rencana',
  'memverifikasi',
  'mengesahkan',
  'memulihkan',
  'mengelola-pengguna',
];

describe('where no sekretariat user has a PIN', () => {
  it.each<[string, readonly Pengguna[], Pengguna | null]>([
    ['nobody is listed', [], null],
    ['nobody was chosen', [pengguna('Siti', 'sekretariat'), budi], null],
    ['a bidang user works', [pengguna('Siti', 'sekretariat'), budi], budi],
    ['only a bidang user has a PIN', [pengguna('Budi', 'bidang', true)], null],
  ])('%s: everything may be done', (_apa, semua, aktif) => {
    expect(isPinAktif(semua)).toBe(false);
    expect(semuaTindakan.filter((t) => checkWewenang(t, { aktif, semua }) !== null)).toEqual([]);
  });
});

describe('where a sekretariat user has a PIN', () => {
  const tanpaPin = pengguna('Sari', 'sekretariat');
  const kadisTanpaPin = pengguna('Wakil', 'pimpinan');
  const semua = [siti, budi, kadis, tanpaPin, kadisTanpaPin];

  test.each<[string, Pengguna | null, readonly Tindakan[]]>([
    ['the sekretariat with its PIN', siti, semuaTindakan],
    ['a bidang user', budi, ['mengisi', 'mengajukan']],
    ['pimpinan with a PIN', kadis, ['mengesahkan']],
    ['pimpinan without a PIN', kadisTanpaPin, []],
    ['a sekretariat user anyone can choose', tanpaPin, ['mengisi', 'mengajukan']],
    ['nobody', null, []],
  ])('%s may do exactly its part', (_siapa, aktif, boleh) => {
    expect(semuaTindakan.filter((t) => checkWewenang(t, { aktif, semua }) === null)).toEqual(boleh);
  });

  it('a refusal says who works now and where to change that', () => {
    expect(checkWewenang('menyusun-rencana', { aktif: budi, semua })).toBe(
      'Mengubah rencana hanya untuk pengguna sekretariat yang masuk dengan PIN. Sekarang yang bekerja: Budi. Ganti pengguna lewat Menu > Ganti pengguna.',
    );
  });

  it('taking the last sekretariat PIN away gives everything back', () => {
    const peran: readonly Peran[] = ['bidang', 'pimpinan', 'sekretariat'];
    const lepas = peran.map((p) => pengguna(p, p));
    expect(checkWewenang('memulihkan', { aktif: lepas[0] ?? null, semua: lepas })).toBeNull();
  });
});
