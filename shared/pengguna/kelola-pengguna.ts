/**
 * Changes to the list of people on this PC, as pure rules: who may make them, and what the list is afterwards.
 * A person with a PIN is changed only by that person or by a sekretariat user with a PIN.
 */
import { maxNama, type Peran, type Pengguna } from './pengguna';
import type { PinTersimpan } from './pin';
import { checkWewenang, isPinAktif, type KeadaanPengguna } from './wewenang';

export type PerintahPengguna =
  | { readonly jenis: 'TambahPengguna'; readonly id: string; readonly isi: IsiPengguna }
  | { readonly jenis: 'UbahPengguna'; readonly id: string; readonly isi: IsiPengguna }
  | { readonly jenis: 'HapusPengguna'; readonly id: string }
  | { readonly jenis: 'PasangPin'; readonly id: string; readonly pin: PinTersimpan }
  | { readonly jenis: 'LepasPin'; readonly id: string };

/** What the form of a person holds. */
export interface IsiPengguna {
  readonly nama: string;
  readonly peran: Peran;
  readonly unit: string | null;
}

export type HasilPengguna =
  /** The record to write; null when it is to be deleted. */
  | { readonly status: 'berhasil'; readonly pengguna: Pengguna | null }
  | { readonly status: 'ditolak'; readonly pesan: string };

/** Decides on a change. A refusal says why and what to do. */
export function kelolaPengguna(keadaan: KeadaanPengguna, perintah: PerintahPengguna): HasilPengguna {
  const lama = keadaan.semua.find((p) => p.id === perintah.id);
  if (perintah.jenis === 'TambahPengguna') {
    return (
      refused(checkWewenang('mengelola-pengguna', keadaan) ?? checkIsi(keadaan, perintah)) ??
      berhasil({ id: perintah.id, ...bersih(perintah.isi), pin: null })
    );
  }
  if (lama === undefined) return { status: 'ditolak', pesan: 'Pengguna ini sudah tidak ada dalam daftar.' };
  switch (perintah.jenis) {
    case 'UbahPengguna': {
      const naik = lama.peran !== perintah.isi.peran || lama.unit !== perintah.isi.unit;
      return (
        refused(
          (naik ? checkWewenang('mengelola-pengguna', keadaan) : null) ??
            checkPemilik(keadaan, lama) ??
            checkIsi(keadaan, perintah),
        ) ?? berhasil({ ...lama, ...bersih(perintah.isi) })
      );
    }
    case 'HapusPengguna':
      return refused(checkWewenang('mengelola-pengguna', keadaan) ?? checkPemilik(keadaan, lama)) ?? berhasil(null);
    case 'PasangPin':
      return refused(checkPasangPin(keadaan, lama)) ?? berhasil({ ...lama, pin: perintah.pin });
    case 'LepasPin':
      return refused(checkPemilik(keadaan, lama)) ?? berhasil({ ...lama, pin: null });
  }
}

/** Null when the person who works now may change `sasaran`, else why not. */
export function checkPemilik(keadaan: KeadaanPengguna, sasaran: Pengguna): string | null {
  if (keadaan.aktif?.id === sasaran.id) return null;
  const wewenang = checkWewenang('mengelola-pengguna', keadaan);
  if (wewenang !== null) return wewenang;
  // No sekretariat PIN yet, so anyone manages the list; but nobody takes another's PIN away.
  return sasaran.pin === null || isPinAktif(keadaan.semua)
    ? null
    : `${sasaran.nama} memakai PIN, jadi hanya ${sasaran.nama} atau sekretariat ber-PIN yang dapat mengubahnya.`;
}

/** A sekretariat user without a PIN can be chosen by anyone: where PINs are on it cannot give itself one. */
function checkPasangPin(keadaan: KeadaanPengguna, sasaran: Pengguna): string | null {
  return sasaran.peran === 'bidang' || sasaran.pin !== null
    ? checkPemilik(keadaan, sasaran)
    : (checkWewenang('mengelola-pengguna', keadaan) ?? checkPemilik(keadaan, sasaran));
}

function checkIsi(
  { semua }: KeadaanPengguna,
  { id, isi }: { readonly id: string; readonly isi: IsiPengguna },
): string | null {
  const nama = isi.nama.trim();
  if (nama === '') return 'Nama pengguna belum diisi.';
  if (nama.length > maxNama) return `Nama pengguna paling panjang ${maxNama.toString()} huruf.`;
  return semua.some((p) => p.id !== id && p.nama.toLowerCase() === nama.toLowerCase())
    ? `Sudah ada pengguna bernama ${nama}. Bedakan namanya, supaya jelas siapa yang mengubah data.`
    : null;
}

function bersih({ nama, peran, unit }: IsiPengguna): IsiPengguna {
  return { nama: nama.trim(), peran, unit };
}

function berhasil(pengguna: Pengguna | null): HasilPengguna {
  return { status: 'berhasil', pengguna };
}

function refused(pesan: string | null): HasilPengguna | null {
  return pesan === null ? null : { status: 'ditolak', pesan };
}
