/** The closing lines of the table, and the figures they show. */
import { namaJenjang, type Faktor, type Jenjang } from '#shared/model/triwulan-data';
import type { SimpulTerhitung } from '#shared/perhitungan/hasil';
import { predikatOf } from '#shared/perhitungan/predikat';
import { meanCapaian, type RataRataKinerja } from '#shared/perhitungan/rata-rata';
import { persenTeks } from '#shared/perhitungan/ringkasan';
import type { Pengikat, Penutup } from './bentuk';
import { PembuatSel, selUang, uangJumlah } from './isi-kolom';
import type { Konteks } from './konteks';
import { selKosong, selTertutup, type IsiSel, type Sel } from './lembar';
import { jumlahUang, rumusCapaianUang, rumusRataRata, type PetaAngka } from './rumus';

/** Mean over the indicators of all nodes of a level. */
export function rataRataKinerja({ lingkup, data }: Konteks, jenjang: Jenjang): RataRataKinerja {
  return meanCapaian(
    lingkup.hasil.urut.filter((s) => s.simpul.jenjang === jenjang).flatMap((s) => s.indikator),
    data.aturan,
  );
}

/** The rows of a closing line, without formulas: one, or one for each text that was entered. */
export function barisPenutup(konteks: Konteks, penutup: Penutup): Sel[][] {
  const teks = penutup.jenis === 'isian' ? teksFaktor(konteks, penutup.faktor) : [];
  return teks.length === 0
    ? [selPenutup(konteks, penutup, '')]
    : teks.map((t, n) => selPenutup(konteks, n === 0 ? penutup : { ...penutup, label: '' }, t));
}

/** So many letters always fit into the height that a row can have. */
const potongan = /[^]{1,2000}/gu;

/** What was entered at the nodes of the report, in their order, each behind its name; a very long one in pieces. */
function teksFaktor({ lingkup }: Konteks, faktor: Faktor | null): string[] {
  if (faktor === null) return [];
  return lingkup.hasil.urut.flatMap(({ simpul, faktor: isi }) => {
    const teks = (isi[faktor] ?? '').replace(/\s+/gu, ' ').trim();
    return teks === '' ? [] : (`${simpul.nama}: ${teks}`.match(potongan) ?? []);
  });
}

function selPenutup(konteks: Konteks, penutup: Penutup, teksIsian: string): Sel[] {
  const { kolom, palet, lingkup } = konteks;
  const jumlahLabel = Math.max(
    1,
    kolom.findIndex(({ ikat }) => !isiTeks.some((isi) => isi === ikat.isi)),
  );
  const bagian = lingkup.unit === null ? '' : ` (bagian ${lingkup.unit.nama})`;
  const label = palet.gaya('penutup', { rata: 'tengah' });
  const sisa = kolom.length - jumlahLabel;
  return kolom.map(({ ikat }, n): Sel => {
    if (n === 0) {
      const teks = penutup.label === '' ? '' : penutup.label + bagian;
      const isi: IsiSel = teks === '' ? selKosong : { jenis: 'teks', teks };
      return digabung({ isi, tampil: teks, gaya: label }, jumlahLabel);
    }
    if (n < jumlahLabel) return { isi: selTertutup, tampil: '', gaya: label };
    if (penutup.jenis === 'isian') {
      const isi = new PembuatSel(konteks, false).teks(teksIsian);
      const gaya = palet.gaya('penutup', { rata: 'kiri', tebal: false, format: isi.gaya.format });
      return n === jumlahLabel ? digabung({ ...isi, gaya }, sisa) : { isi: selTertutup, tampil: '', gaya };
    }
    const isi = angkaPenutup(konteks, penutup, ikat);
    return { ...isi, gaya: palet.gaya('penutup', { format: isi.gaya.format, rata: isi.gaya.rata }) };
  });
}

/** Columns before the first figure carry the label. */
const isiTeks: readonly Pengikat['isi'][] = ['nomor', 'nama', 'indikator', 'satuan', 'formula', 'keterangan', 'unit'];

function digabung(sel: Sel, jumlah: number): Sel {
  return jumlah > 1 ? { ...sel, gabung: { baris: 1, kolom: jumlah } } : sel;
}

function angkaPenutup(konteks: Konteks, penutup: Exclude<Penutup, { jenis: 'isian' }>, ikat: Pengikat): Sel {
  const sel = new PembuatSel(konteks, true);
  const { lingkup, data } = konteks;
  switch (penutup.jenis) {
    case 'total':
      return ikat.isi === 'pagu' || ikat.isi === 'realisasiAnggaran' || ikat.isi === 'capaianAnggaran'
        ? selUang(konteks, sel, uangJumlah(lingkup.hasil.total), ikat.isi)
        : sel.kosong();
    case 'rata-rata-kinerja':
      return ikat.isi === penutup.di
        ? sel.persen(persenTeks(rataRataKinerja(konteks, penutup.jenjang).rataRata, data.aturan))
        : sel.kosong();
    case 'predikat': {
      const predikat = predikatOf(rataRataKinerja(konteks, penutup.jenjang).rataRata, data.aturan);
      return ikat.isi === penutup.di ? sel.teks(predikat ?? '', 'tengah') : sel.kosong();
    }
  }
}

/** Live formula of the cell in column `kolom` of a closing line; `alamat` gives the line's own cells. */
export function rumusPenutup(
  konteks: Konteks,
  penutup: Penutup,
  kolom: number,
  peta: PetaAngka,
  alamat: (isi: string) => string | null,
): string | null {
  const { lingkup, data } = konteks;
  const isi = konteks.kolom[kolom]?.ikat.isi;
  switch (penutup.jenis) {
    case 'predikat':
    case 'isian':
      return null;
    case 'rata-rata-kinerja': {
      if (isi !== penutup.di) return null;
      const { rataRata, dihitung } = rataRataKinerja(konteks, penutup.jenjang);
      return rumusRataRata(peta, dihitung, rataRata, data.aturan);
    }
    case 'total': {
      const total = uangJumlah(lingkup.hasil.total);
      if (isi === 'pagu' || isi === 'realisasiAnggaran')
        return jumlahUang(peta, kolom, programDari(lingkup.hasil.urut), isi === 'pagu' ? total.pagu : total.realisasi);
      const pagu = alamat('pagu');
      const realisasi = alamat('realisasiAnggaran');
      if (isi !== 'capaianAnggaran' || pagu === null || realisasi === null) return null;
      return rumusCapaianUang(pagu, realisasi, total, data.aturan);
    }
  }
}

function programDari(urut: readonly SimpulTerhitung[]): SimpulTerhitung[] {
  return urut.filter((s) => s.simpul.jenjang === 'program');
}

/** What a closing line is, for the note under the table; null where it needs no words. */
export function catatanPenutup(konteks: Konteks, penutup: Penutup): string | null {
  if (penutup.jenis !== 'rata-rata-kinerja') return null;
  const { rataRata, dihitung, tanpaNilai } = rataRataKinerja(konteks, penutup.jenjang);
  const predikat = predikatOf(rataRata, konteks.data.aturan);
  const batas = konteks.data.aturan.batasRataRataCapaian ?? null;
  const jenjang = namaJenjang[penutup.jenjang].toLowerCase();
  if (rataRata === null)
    return `${penutup.label} dikosongkan: belum ada indikator ${jenjang} yang memiliki capaian (${tanpaNilai.toString()} indikator).`;
  const dasar = `${penutup.label} adalah rata-rata capaian kinerja (%) dari ${dihitung.length.toString()} indikator ${jenjang}`;
  const dibatasi = batas === null ? '' : `, masing-masing dihitung paling tinggi ${batas}`;
  const sisa =
    tanpaNilai === 0 ? '' : `; ${tanpaNilai.toString()} indikator yang belum memiliki capaian tidak diikutkan`;
  return `${dasar}${dibatasi}${sisa}.${predikat === null ? '' : ` Predikat kinerja: ${predikat}.`}`;
}
