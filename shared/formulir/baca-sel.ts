/** What one cell of a returned form says. Nothing is rounded or chosen in silence. */
import { cacatMessage, negatifMessage } from '#shared/angka/cacat-message';
import { formatDecimalText } from '#shared/angka/format-angka';
import { readAngka, type AlasanCacat, type JenisAngka } from '#shared/angka/read-angka';
import { numberText } from '#shared/impor/angka-sel';
import type { IsiMedan } from '#shared/perintah/sasaran';
import type { SelBuku } from '#shared/workbook/buku';
import { jawabanTunda, statusTunda, type JenisMasukan } from './formulir';

export type BacaanFormulir =
  | { readonly jenis: 'isi'; readonly ke: IsiMedan }
  /** Two readings; the first is the one that is taken unless the person chooses the other. */
  | { readonly jenis: 'ganda'; readonly pilihan: readonly [IsiMedan, IsiMedan] }
  | { readonly jenis: 'cacat'; readonly tertulis: string; readonly pesan: string };

/** Reads a cell; undefined is an empty one. */
export function bacaSelFormulir(sel: SelBuku | undefined, jenis: JenisMasukan): BacaanFormulir {
  if (sel === undefined) return { jenis: 'isi', ke: null };
  const { isi } = sel;
  if (isi.jenis === 'galat')
    return cacat(isi.kode, `Sel ini berisi galat Excel ${isi.kode}. Hapus rumusnya, lalu tulis angkanya.`);
  if (isi.jenis === 'tanpa-hasil')
    return cacat(
      `=${sel.rumus ?? ''}`,
      'Sel ini berisi rumus yang hasilnya tidak tersimpan di berkas. Buka formulirnya di Excel, simpan, lalu baca lagi; atau tulis angkanya.',
    );
  switch (jenis) {
    case 'keterangan':
      return {
        jenis: 'isi',
        ke:
          isi.jenis === 'teks'
            ? isi.teks.replace(/\r\n?/gu, '\n')
            : formatDecimalText(numberText(isi.nilai) ?? isi.nilai.toString()),
      };
    case 'status':
      return bacaStatus(isi.jenis === 'teks' ? isi.teks : isi.nilai.toString());
    case 'rupiah':
      return isi.jenis === 'teks' ? bacaTeks(isi.teks, 'rupiah') : bacaNilai(isi.nilai, sel.gaya.format, 'rupiah');
    case 'kinerja':
    case 'capaian':
      return isi.jenis === 'teks' ? bacaTeks(isi.teks, 'desimal') : bacaNilai(isi.nilai, sel.gaya.format, 'desimal');
  }
}

function bacaStatus(teks: string): BacaanFormulir {
  const jawab = teks.trim();
  if (/^(?:ya|y|v|x|✓|✔|belum dapat diukur)$/iu.test(jawab)) return { jenis: 'isi', ke: statusTunda };
  if (/^(?:tidak|t|-|)$/iu.test(jawab)) return { jenis: 'isi', ke: null };
  return cacat(teks, `"${teks}" tidak dikenal di kolom ini. Pilih "${jawabanTunda}" atau kosongkan selnya.`);
}

function bacaTeks(teks: string, jenis: JenisAngka): BacaanFormulir {
  const hasil = readAngka(teks, jenis);
  switch (hasil.jenis) {
    case 'kosong':
      return { jenis: 'isi', ke: null };
    case 'cacat':
      return cacat(teks, cacatMessage(hasil.alasan, teks));
    case 'angka':
      return angka(hasil.nilai, teks, jenis);
    case 'ganda':
      return { jenis: 'ganda', pilihan: [hasil.nilai, hasil.lain] };
  }
}

function bacaNilai(nilai: number, format: string, jenis: JenisAngka): BacaanFormulir {
  const polos = format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  const asli = numberText(nilai);
  // Beyond 20 decimals the text would no longer be the number.
  if (asli === null || Number(asli) !== Number(nilai.toPrecision(15)))
    return salah(nilai.toString(), 'terlalu-panjang');
  const teks = formatDecimalText(asli);
  if (!/[0#?]/u.test(polos) && /[dmyh]/iu.test(polos) && !/general/iu.test(polos))
    return cacat(
      teks,
      'Sel ini berisi tanggal, bukan angka. Ubah format selnya menjadi Umum (General), lalu tulis angkanya.',
    );
  if (polos.includes('%')) {
    const kaliSeratus = numberText(nilai * 100);
    if (jenis === 'rupiah' || kaliSeratus === null)
      return cacat(
        `${formatDecimalText(kaliSeratus ?? asli)}%`,
        'Sel ini berisi persen. Tulis jumlah uangnya dalam rupiah bulat.',
      );
    return kaliSeratus === asli ? { jenis: 'isi', ke: asli } : { jenis: 'ganda', pilihan: [kaliSeratus, asli] };
  }
  return angka(asli, teks, jenis);
}

function angka(nilai: string, tertulis: string, jenis: JenisAngka): BacaanFormulir {
  if (jenis === 'desimal') return { jenis: 'isi', ke: nilai };
  if (nilai.includes('.')) return salah(tertulis, 'bukan-rupiah-bulat');
  if (nilai.startsWith('-')) return cacat(tertulis, negatifMessage('rupiah'));
  return nilai.length > 15 ? salah(tertulis, 'terlalu-panjang') : { jenis: 'isi', ke: Number(nilai) };
}

function salah(tertulis: string, alasan: AlasanCacat): BacaanFormulir {
  return cacat(tertulis, cacatMessage(alasan, tertulis));
}

function cacat(tertulis: string, pesan: string): BacaanFormulir {
  return { jenis: 'cacat', tertulis, pesan };
}
