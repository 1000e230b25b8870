/** What stands around the table: title above; notes and signature below. */
import type { Penandatangan } from '#shared/model/triwulan-data';
import type { NamaGaya, UbahGaya } from './gaya';
import type { TandaTangan } from './bentuk';
import { formatUntukTeks } from './format-sel';
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

/** The signature blocks side by side, each under columns of its own; nothing when nobody signs. */
export function barisTandaTangan(konteks: Konteks): Sel[][] {
  const blok = konteks.bentuk.tandaTangan.flatMap((letak) => {
    const larik = larikTandaTangan(konteks, letak);
    return larik.length === 0 ? [] : [{ letak, larik }];
  });
  const tinggi = Math.max(0, ...blok.map((b) => b.larik.length));
  if (tinggi === 0) return [];
  return [barisPenuh(konteks, '', 'polos'), ...Array.from({ length: tinggi }, (_, r) => barisBlok(konteks, blok, r))];
}

interface Larik {
  readonly teks: string;
  readonly ubah?: UbahGaya;
}

function larikTandaTangan(konteks: Konteks, { peran, jabatan, pembuka }: TandaTangan): Larik[] {
  const { tahun, instansi } = konteks.data;
  const { tempat, penandatangan } = instansi;
  const penanda =
    penandatangan.find((p) => p.peran === peran) ??
    (jabatan === null ? penandatangan[0] : { ...tanpaNama, jabatan: [isiTempat(jabatan, konteks)] });
  if (penanda === undefined) return [];
  return [
    ...(pembuka === null ? [] : [{ teks: pembuka }]),
    ...susunTandaTangan(penanda, tempat, tahun).map(({ teks, nama }) =>
      nama ? { teks, ubah: { tebal: true, garisBawah: true } } : { teks },
    ),
  ];
}

/** The lines of a signature block from place and date down; empty ones where the signature goes. `nama` marks the name. */
export function susunTandaTangan(
  penanda: Pick<Penandatangan, 'jabatan' | 'nama' | 'pangkat' | 'nip'>,
  tempat: string,
  tahun: number,
): { readonly teks: string; readonly nama: boolean }[] {
  const polos = (teks: string): { teks: string; nama: boolean } => ({ teks, nama: false });
  return [
    // The date of signing is not known when the report is made; it is filled in by hand.
    polos(`${tempat}${tempat === '' ? '' : ', '}..................... ${tahun.toString()}`),
    ...penanda.jabatan.map(polos),
    ...Array.from({ length: barisUntukTandaTangan }, () => polos('')),
    ...identitasPenanda(penanda),
  ];
}

/** Who signs is filled in by hand. */
const tanpaNama = { nama: '.'.repeat(40), pangkat: null, nip: null };

function identitasPenanda({
  nama,
  pangkat,
  nip,
}: Pick<Penandatangan, 'nama' | 'pangkat' | 'nip'>): { teks: string; nama: boolean }[] {
  const baris = [
    { teks: nama, nama: true },
    { teks: pangkat ?? '', nama: false },
    { teks: nip === null || nip === '' ? '' : `NIP. ${nip}`, nama: false },
  ];
  return baris.filter((b) => b.teks !== '');
}

/** One text across all columns. */
function barisPenuh({ kolom, palet }: Konteks, teks: string, nama: NamaGaya): Sel[] {
  const gaya = palet.gaya(nama, { format: formatUntukTeks(teks) });
  if (teks === '') return kolom.map(() => ({ isi: selKosong, tampil: '', gaya }));
  return kolom.map((_, n) => (n === 0 ? selGabung(teks, gaya, kolom.length) : { isi: selTertutup, tampil: '', gaya }));
}

function barisBlok(
  { kolom, palet }: Konteks,
  blok: readonly { readonly letak: TandaTangan; readonly larik: readonly Larik[] }[],
  r: number,
): Sel[] {
  const polos = palet.gaya('polos');
  const baris = kolom.map((): Sel => ({ isi: selKosong, tampil: '', gaya: polos }));
  for (const { letak, larik } of blok) {
    const { teks, ubah } = larik[r] ?? { teks: '' };
    if (teks === '') continue;
    const jumlah = Math.min(letak.jumlahKolom, kolom.length);
    const mulai = letak.sisi === 'kiri' ? 0 : kolom.length - jumlah;
    const gaya = palet.gaya('tandaTangan', { ...ubah, format: formatUntukTeks(teks) });
    for (let n = mulai; n < mulai + jumlah; n++)
      baris[n] = n === mulai ? selGabung(teks, gaya, jumlah) : { isi: selTertutup, tampil: '', gaya };
  }
  return baris;
}

function selGabung(teks: string, gaya: Sel['gaya'], jumlah: number): Sel {
  const sel: Sel = { isi: { jenis: 'teks', teks }, tampil: teks, gaya };
  return jumlah === 1 ? sel : { ...sel, gabung: { baris: 1, kolom: jumlah } };
}
