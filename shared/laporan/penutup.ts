/** The closing line of the table, and the figures it shows. */
import { sumNilai, type Nilai } from '#shared/angka/exact';
import { namaJenjang, type Jenjang } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung } from '#shared/perhitungan/hasil';
import { capaianUntukRataRata } from '#shared/perhitungan/batas';
import { predikatOf } from '#shared/perhitungan/predikat';
import { persenTeks } from '#shared/perhitungan/ringkasan';
import type { Penutup } from './bentuk';
import { PembuatSel, selUang } from './isi-kolom';
import type { Konteks } from './konteks';
import { selTertutup, type Sel } from './lembar';
import { jumlahUang, rumusCapaianUang, rumusRataRata, type PetaAngka } from './rumus';

/** Mean of the capaian kinerja of a level, and what it leaves out. */
export interface RataRataKinerja {
  readonly rataRata: Nilai | null;
  readonly dihitung: readonly IndikatorTerhitung[];
  readonly tanpaNilai: number;
}

/** Mean over the indicators of all nodes of a level; an indicator without capaian is left out and counted. */
export function rataRataKinerja({ lingkup, data }: Konteks, jenjang: Jenjang): RataRataKinerja {
  const semua = lingkup.hasil.urut.filter((s) => s.simpul.jenjang === jenjang).flatMap((s) => s.indikator);
  const dihitung = semua.filter((i) => i.capaian !== null);
  const capaian = dihitung.flatMap((i) => i.capaian ?? []).map((c) => capaianUntukRataRata(c, data.aturan));
  return {
    rataRata: capaian.length === 0 ? null : sumNilai(capaian).div(capaian.length),
    dihitung,
    tanpaNilai: semua.length - dihitung.length,
  };
}

/** The closing line, without formulas. */
export function selPenutup(konteks: Konteks, penutup: Penutup): Sel[] {
  const { kolom, palet, lingkup, data } = konteks;
  const sel = new PembuatSel(konteks, true);
  const jumlahLabel = Math.max(
    1,
    kolom.findIndex(({ ikat }) =>
      ['target', 'realisasi', 'capaian', 'pagu', 'realisasiAnggaran', 'capaianAnggaran'].includes(ikat.isi),
    ),
  );
  const bagian = lingkup.unit === null ? '' : ` (bagian ${lingkup.unit.nama})`;
  return kolom.map(({ ikat }, n): Sel => {
    const label = palet.gaya('penutup', { rata: 'tengah' });
    if (n === 0)
      return {
        isi: { jenis: 'teks', teks: penutup.label + bagian },
        tampil: penutup.label + bagian,
        gaya: label,
        ...(jumlahLabel > 1 ? { gabung: { baris: 1, kolom: jumlahLabel } } : {}),
      };
    if (n < jumlahLabel) return { isi: selTertutup, tampil: '', gaya: label };
    const isi = ((): Sel => {
      switch (ikat.isi) {
        case 'pagu':
        case 'realisasiAnggaran':
        case 'capaianAnggaran':
          return penutup.jenis === 'total' ? selUang(konteks, sel, lingkup.hasil.total, ikat.isi) : sel.kosong();
        case 'capaian':
          return penutup.jenis === 'rata-rata-kinerja'
            ? sel.persen(persenTeks(rataRataKinerja(konteks, penutup.jenjang).rataRata, data.aturan))
            : sel.kosong();
        case 'nomor':
        case 'nama':
        case 'indikator':
        case 'satuan':
        case 'formula':
        case 'target':
        case 'realisasi':
        case 'keterangan':
          return sel.kosong();
      }
    })();
    return { ...isi, gaya: palet.gaya('penutup', { format: isi.gaya.format, rata: isi.gaya.rata }) };
  });
}

/** Live formula of a cell of the closing line; `alamat` gives the line's own cells. */
export function rumusPenutup(
  konteks: Konteks,
  penutup: Penutup,
  isi: string,
  peta: PetaAngka,
  alamat: (isi: string) => string | null,
): string | null {
  const { lingkup, data } = konteks;
  if (penutup.jenis === 'rata-rata-kinerja') {
    if (isi !== 'capaian') return null;
    const { rataRata, dihitung } = rataRataKinerja(konteks, penutup.jenjang);
    return rumusRataRata(peta, dihitung, rataRata, data.aturan);
  }
  if (isi === 'pagu' || isi === 'realisasiAnggaran') return jumlahUang(peta, isi, programDari(lingkup.hasil.urut));
  const pagu = alamat('pagu');
  const realisasi = alamat('realisasiAnggaran');
  if (isi !== 'capaianAnggaran' || pagu === null || realisasi === null) return null;
  return rumusCapaianUang(pagu, realisasi, lingkup.hasil.total.capaian, data.aturan);
}

function programDari(urut: readonly SimpulTerhitung[]): SimpulTerhitung[] {
  return urut.filter((s) => s.simpul.jenjang === 'program');
}

/** What the closing line is, for the note under the table; null where it needs no words. */
export function catatanPenutup(konteks: Konteks, penutup: Penutup): string | null {
  if (penutup.jenis === 'total') return null;
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
