/** What stands around the table: title above; notes and signature below. */
import type { Penandatangan } from '#shared/model/triwulan-data';
import type { NamaGaya, UbahGaya } from './gaya';
import { isiTempat, type Konteks } from './konteks';
import { selKosong, selTertutup, type Sel } from './lembar';

/** Title, identity lines and an empty row. Drafts and reports of one unit say so. */
export function barisJudul(konteks: Konteks): Sel[][] {
  const { bentuk, opsi, lingkup } = konteks;
  const judul = bentuk.judul.map((j) => isiTempat(j, konteks));
  const identitas = bentuk.identitas.map((t) => isiTempat(t, konteks));
  if (lingkup.unit !== null) identitas.push(`UNIT : ${lingkup.unit.nama.toUpperCase()}`);
  return [
    ...(opsi.draf ? ['DRAF'] : []).map((t) => barisPenuh(konteks, t, 'judul')),
    ...judul.map((t) => barisPenuh(konteks, t, 'judul')),
    barisPenuh(konteks, '', 'polos'),
    ...identitas.map((t) => barisPenuh(konteks, t, 'identitas')),
  ];
}

/** An explanation under the table for each. */
export function barisCatatan(konteks: Konteks, catatan: readonly string[]): Sel[][] {
  return catatan.map((t) => barisPenuh(konteks, t, 'catatan'));
}

const barisUntukTandaTangan = 4;

/** The signature block under the last columns; nothing when the layout has none or nobody signs. */
export function barisTandaTangan(konteks: Konteks): Sel[][] {
  const { bentuk, data } = konteks;
  if (bentuk.tandaTangan === null) return [];
  const { peran } = bentuk.tandaTangan;
  const { tempat, penandatangan } = data.instansi;
  const penanda = penandatangan.find((p) => p.peran === peran) ?? penandatangan[0];
  if (penanda === undefined) return [];
  const kosong = barisPenuh(konteks, '', 'polos');
  const larik = (teks: string, ubah: UbahGaya = {}): Sel[] => barisKanan(konteks, teks, ubah);
  return [
    kosong,
    // The date of signing is not known when the report is made; it is filled in by hand.
    larik(`${tempat}${tempat === '' ? '' : ', '}..................... ${data.tahun.toString()}`),
    ...penanda.jabatan.map((j) => larik(j)),
    ...Array.from({ length: barisUntukTandaTangan }, () => kosong),
    ...identitasPenanda(penanda).map(({ teks, nama }) => larik(teks, nama ? { tebal: true, garisBawah: true } : {})),
  ];
}

function identitasPenanda({ nama, pangkat, nip }: Penandatangan): { teks: string; nama: boolean }[] {
  const baris = [
    { teks: nama, nama: true },
    { teks: pangkat ?? '', nama: false },
    { teks: nip === null || nip === '' ? '' : `NIP. ${nip}`, nama: false },
  ];
  return baris.filter((b) => b.teks !== '');
}

/** One text across all columns. */
function barisPenuh({ kolom, palet }: Konteks, teks: string, nama: NamaGaya): Sel[] {
  const gaya = palet.gaya(nama);
  if (teks === '') return kolom.map(() => ({ isi: selKosong, tampil: '', gaya }));
  return kolom.map((_, n) => (n === 0 ? selGabung(teks, gaya, kolom.length) : { isi: selTertutup, tampil: '', gaya }));
}

function barisKanan({ bentuk, kolom, palet }: Konteks, teks: string, ubah: UbahGaya): Sel[] {
  const jumlah = Math.min(bentuk.tandaTangan?.jumlahKolom ?? 1, kolom.length);
  const mulai = kolom.length - jumlah;
  const gaya = palet.gaya('tandaTangan', ubah);
  const polos = palet.gaya('polos');
  return kolom.map((_, n): Sel => {
    if (n < mulai || teks === '') return { isi: selKosong, tampil: '', gaya: polos };
    return n === mulai ? selGabung(teks, gaya, jumlah) : { isi: selTertutup, tampil: '', gaya };
  });
}

function selGabung(teks: string, gaya: Sel['gaya'], jumlah: number): Sel {
  const sel: Sel = { isi: { jenis: 'teks', teks }, tampil: teks, gaya };
  return jumlah === 1 ? sel : { ...sel, gabung: { baris: 1, kolom: jumlah } };
}
