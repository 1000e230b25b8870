/** What the choices about an indicator mean, with an example computed by the engine itself. */
import { toNilai } from '#shared/angka/exact';
import { formatNilai } from '#shared/angka/format-angka';
import type { Jenjang, Rumus } from '#shared/model/triwulan-data';
import { isAkumulasi } from '#shared/perhitungan/akumulasi';
import { capaianKinerja } from '#shared/perhitungan/capaian';
import type { IsianIndikator } from './isian-simpul';

const makna: Readonly<Record<Exclude<Rumus, 'manual'>, string>> = {
  'R/T': 'Realisasi sama dengan target berarti 100.',
  '2T-R': 'Di bawah target berarti lebih dari 100.',
  'T/R': 'Di bawah target berarti lebih dari 100; realisasi 0 tidak punya capaian.',
};

/** `Contoh: target 10, realisasi 8, capaian 80,00. ...` */
export function jelaskanRumus(rumus: Rumus): string {
  if (rumus === 'manual') return 'Persentasenya diketik di layar Isian, tidak dihitung dari target dan realisasi.';
  const capaian = capaianKinerja(rumus, toNilai(10), toNilai(8), null);
  const hasil = capaian === null ? '-' : formatNilai(capaian, 2, 'setengah-ke-atas');
  return `Contoh: target 10, realisasi 8, capaian ${hasil}. ${makna[rumus]}`;
}

/** What the quarters of the indicator do, said for the choice that is left to the satuan too. */
export function sebutAkumulasi(isian: IsianIndikator, jenjang: Jenjang): string {
  const { akumulasi, nama, satuan } = isian;
  const jumlah =
    akumulasi === 'otomatis'
      ? isAkumulasi(
          { id: '', nama, satuan, formula: '', arah: 'naik', rumus: 'R/T', target: {} },
          { id: '', induk: null, jenjang, kode: null, nama: '', indikator: [] },
        )
      : akumulasi === 'jumlah';
  const kata = jumlah
    ? 'angka s.d. triwulan hanya dapat bertambah, misalnya jumlah dokumen'
    : 'angka terakhir yang berlaku, misalnya indeks atau persentase';
  return akumulasi === 'otomatis' ? `Dengan nama dan satuan ini: ${kata}.` : `Artinya ${kata}.`;
}
