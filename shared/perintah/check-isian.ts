/** Which value a field may hold. The one gate for typed, pasted and imported figures. */
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { formatRupiah } from '#shared/angka/format-angka';
import { negatifMessage } from '#shared/angka/cacat-message';
import { decimalPattern, maxRupiah, maxTeks, type Simpul } from '#shared/model/triwulan-data';
import type { IsiMedan, SasaranIsian } from './sasaran';

/** Null when `ke` may stand in the field, else the sentence that says why not. `simpul` is the node the field belongs to. */
export function checkIsian(simpul: Simpul | null, sasaran: SasaranIsian, ke: IsiMedan): string | null {
  if (simpul === null) return 'Baris ini sudah tidak ada dalam rencana. Muat ulang layar ini, lalu isi kembali.';
  switch (sasaran.jenis) {
    case 'kinerja':
      return checkKinerja(simpul, sasaran, ke);
    case 'anggaran':
      if (simpul.jenjang !== 'subkegiatan')
        return 'Realisasi anggaran hanya diisi pada sub kegiatan; jumlah di atasnya dihitung otomatis.';
      return sasaran.medan === 'nilai' ? checkRupiah(ke) : checkTeks(ke);
    case 'keterangan':
      if (simpul.jenjang === 'subkegiatan') return 'Keterangan sub kegiatan diisi bersama realisasi anggarannya.';
      return checkTeks(ke);
  }
}

function checkKinerja(simpul: Simpul, sasaran: SasaranIsian & { jenis: 'kinerja' }, ke: IsiMedan): string | null {
  const indikator = simpul.indikator.find((i) => i.id === sasaran.id);
  if (indikator === undefined)
    return 'Indikator ini sudah tidak ada dalam rencana. Muat ulang layar ini, lalu isi kembali.';
  switch (sasaran.medan) {
    case 'nilai':
      if (ke !== null && !isIsiSendiri(indikator))
        return 'Realisasi indikator ini dihitung dari indikator di bawahnya, jadi tidak diisi sendiri.';
      return checkDesimal(ke);
    case 'capaian':
      if (ke !== null && indikator.rumus !== 'manual')
        return 'Capaian indikator ini dihitung otomatis dari target dan realisasinya.';
      return checkDesimal(ke);
    case 'status':
      return ke === null || ke === 'belum-dapat-diukur' ? null : 'Keadaan realisasi ini tidak dikenal.';
    case 'keterangan':
      return checkTeks(ke);
  }
}

function checkDesimal(ke: IsiMedan): string | null {
  if (ke === null || (typeof ke === 'string' && decimalPattern.test(ke))) return null;
  return 'Realisasi kinerja harus berupa angka, misalnya 12,5.';
}

function checkRupiah(ke: IsiMedan): string | null {
  if (ke === null) return null;
  if (typeof ke !== 'number' || !Number.isInteger(ke))
    return 'Realisasi anggaran harus berupa rupiah bulat, misalnya 1.250.000.';
  if (ke < 0) return negatifMessage('rupiah');
  return ke > maxRupiah
    ? `Realisasi anggaran paling banyak ${formatRupiah(maxRupiah)}. Periksa apakah ada digit yang terketik dua kali.`
    : null;
}

function checkTeks(ke: IsiMedan): string | null {
  if (ke === null) return null;
  if (typeof ke !== 'string') return 'Keterangan harus berupa teks.';
  return ke.length > maxTeks ? `Keterangan terlalu panjang (paling banyak ${formatRupiah(maxTeks)} huruf).` : null;
}
