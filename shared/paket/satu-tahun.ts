import type { TriwulanData } from '#shared/model/triwulan-data';
import type { Manifest } from './format';

type Asal = Pick<TriwulanData, 'tahun'> & { readonly instansi: Pick<TriwulanData['instansi'], 'nama' | 'pemda'> };

/** Null when `lain` is of the same office and year as `data`, else the sentence that says what differs. */
export function checkSatuTahun(data: Asal, lain: Asal | Manifest): string | null {
  if (lain.tahun !== data.tahun)
    return `Isinya tahun ${lain.tahun.toString()}, sedangkan data ini tahun ${data.tahun.toString()}. Data Anda tidak berubah.`;
  if (!sameNama(data.instansi.nama, lain.instansi.nama) || !sameNama(data.instansi.pemda, lain.instansi.pemda))
    return `Isinya milik ${sebut(lain.instansi)}, sedangkan data ini milik ${sebut(data.instansi)}. Data Anda tidak berubah.`;
  return null;
}

/** Letter case and spaces come and go between copies of one office's name. */
function sameNama(a: string, b: string): boolean {
  const rapi = (s: string): string => s.trim().replace(/\s+/gu, ' ').toLowerCase();
  return rapi(a) === rapi(b);
}

function sebut({ nama, pemda }: Asal['instansi']): string {
  return pemda === '' ? nama : `${nama}, ${pemda}`;
}
