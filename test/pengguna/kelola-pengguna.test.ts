import { describe, expect, it } from 'vitest';
import { kelolaPengguna, type PerintahPengguna } from '#shared/pengguna/kelola-pengguna';
import type { Pengguna } from '#shared/pengguna/pengguna';
import { pengguna, pinContoh } from './orang';

const siti = pengguna('Siti', 'sekretariat', true);
const budi = pengguna('Budi', 'bidang');
const rina = pengguna('Rina', 'bidang', true);
const sari = pengguna('Sari', 'sekretariat');
const semua = [siti, budi, rina, sari];

function hasil(aktif: Pengguna | null, perintah: PerintahPengguna, daftar = semua): string {
  const h = kelolaPengguna({ aktif, semua: daftar }, perintah);
  return h.status === 'ditolak' ? h.pesan : 'berhasil';
}
const pasang = (id: string): PerintahPengguna => ({ jenis: 'PasangPin', id, pin: pinContoh });
const lepas = (id: string): PerintahPengguna => ({ jenis: 'LepasPin', id });
const hapus = (id: string): PerintahPengguna => ({ jenis: 'HapusPengguna', id });
const jadi = (id: string, isi: Partial<Pengguna>): PerintahPengguna => {
  const { nama, peran, unit } = { ...(semua.find((p) => p.id === id) ?? budi), ...isi };
  return { jenis: 'UbahPengguna', id, isi: { nama, peran, unit } };
};
const baru: PerintahPengguna = {
  jenis: 'TambahPengguna',
  id: 'x',
  isi: { nama: ' Dewi ', peran: 'sekretariat', unit: null },
};

describe('with a sekretariat PIN', () => {
  it.each<[string, Pengguna | null, PerintahPengguna]>([
    ['adding a second sekretariat', budi, baru],
    ['adding while nobody was chosen', null, baru],
    ['making oneself sekretariat', rina, jadi('Rina', { peran: 'sekretariat' })],
    ['moving oneself to another unit', budi, jadi('Budi', { unit: 'u2' })],
    ['giving a sekretariat user without a PIN one of your choice', sari, pasang('Sari')],
    ['changing the PIN of another', budi, pasang('Rina')],
    ['taking the PIN of the sekretariat', rina, lepas('Siti')],
    ['deleting the sekretariat', rina, hapus('Siti')],
    ['deleting a colleague', budi, hapus('Rina')],
    ['renaming a colleague', budi, jadi('Rina', { nama: 'Rini' })],
  ])('%s is refused to others', (_apa, aktif, perintah) => {
    expect(hasil(aktif, perintah)).toMatch(/sekretariat yang masuk dengan PIN|perlu pengguna yang dikenal/u);
  });

  it.each([baru, jadi('Rina', { peran: 'sekretariat' }), pasang('Sari'), pasang('Rina'), lepas('Siti'), hapus('Siti')])(
    'the sekretariat may do it: $jenis',
    (perintah) => {
      expect(hasil(siti, perintah)).toBe('berhasil');
    },
  );

  it('everyone may rename oneself; a bidang user sets, changes and takes off the own PIN', () => {
    expect(hasil(rina, jadi('Rina', { nama: 'Rina Wati' }))).toBe('berhasil');
    expect([pasang('Rina'), lepas('Rina')].map((p) => hasil(rina, p))).toEqual(['berhasil', 'berhasil']);
    expect(hasil(budi, pasang('Budi'))).toBe('berhasil');
  });
});

describe('without a sekretariat PIN', () => {
  const daftar = [budi, rina, sari];

  it('anyone sets the list up, and the sekretariat sets its first PIN', () => {
    expect([baru, pasang('Sari'), hapus('Budi')].map((p) => hasil(null, p, daftar))).toEqual([
      'berhasil',
      'berhasil',
      'berhasil',
    ]);
  });

  it('but nobody touches a colleague who has a PIN', () => {
    const perintah = [pasang('Rina'), lepas('Rina'), hapus('Rina'), jadi('Rina', { nama: 'X' })];
    expect(perintah.map((p) => hasil(budi, p, daftar))).toEqual(
      perintah.map(() => 'Rina memakai PIN, jadi hanya Rina atau sekretariat ber-PIN yang dapat mengubahnya.'),
    );
    expect(hasil(rina, hapus('Rina'), daftar)).toBe('berhasil');
  });
});

describe('what is written', () => {
  it('a name without the spaces around it, and no PIN', () => {
    expect(kelolaPengguna({ aktif: siti, semua }, baru)).toEqual({
      status: 'berhasil',
      pengguna: { id: 'x', nama: 'Dewi', peran: 'sekretariat', unit: null, pin: null },
    });
  });

  it('a renamed person keeps the PIN with its count of wrong tries', () => {
    const lama = { ...rina, pin: { ...pinContoh, gagal: 3 } };
    expect(kelolaPengguna({ aktif: lama, semua: [lama] }, jadi('Rina', { nama: 'Rini' }))).toEqual({
      status: 'berhasil',
      pengguna: { ...lama, nama: 'Rini' },
    });
  });

  it.each([
    ['', 'Nama pengguna belum diisi.'],
    ['   ', 'Nama pengguna belum diisi.'],
    ['x'.repeat(101), 'Nama pengguna paling panjang 100 huruf.'],
    ['RINA', 'Sudah ada pengguna bernama RINA. Bedakan namanya, supaya jelas siapa yang mengubah data.'],
  ])('a name like %j is refused', (nama, pesan) => {
    expect(hasil(siti, { jenis: 'TambahPengguna', id: 'y', isi: { nama, peran: 'bidang', unit: null } })).toBe(pesan);
  });

  it('someone who is gone cannot be changed', () => {
    expect(hasil(siti, hapus('Tak Ada'))).toBe('Pengguna ini sudah tidak ada dalam daftar.');
  });
});
