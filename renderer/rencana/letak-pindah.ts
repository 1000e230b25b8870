/** Where a row would go: one place up or down among its siblings, or where it is dropped. */
import { bolehDiBawah } from '#shared/berkas/references';
import type { Pohon } from '#shared/model/pohon';
import { namaJenjang, type Simpul } from '#shared/model/triwulan-data';
import { checkPindahSimpul, type TujuanPindah } from '#shared/perintah/pindah';
import { saudara } from './susun-baris';

export type Letak =
  /** `posisi` says where the mark is drawn on the row under the pointer. */
  | { readonly boleh: true; readonly tujuan: TujuanPindah; readonly posisi: 'sebelum' | 'sesudah' | 'di-dalam' }
  | { readonly boleh: false; readonly pesan: string };

/** One place up (-1) or down (+1). */
export function letakGeser(pohon: Pohon, simpul: Simpul, langkah: -1 | 1): Letak {
  const deret = bebas(pohon, simpul);
  const dari = deret.findIndex((s) => s.id === simpul.id);
  const sebelum = deret[langkah === -1 ? dari - 1 : dari + 2]?.id ?? null;
  if ((simpul.kode ?? '') === '' && (langkah === -1 ? dari === 0 : dari === deret.length - 1))
    return { boleh: false, pesan: `Baris ini sudah yang ${langkah === -1 ? 'pertama' : 'terakhir'} di tempatnya.` };
  return checked(pohon, { id: simpul.id, induk: simpul.induk, sebelum }, langkah === -1 ? 'sebelum' : 'sesudah');
}

/** Dropped on a row that may carry it: into it. Dropped on a row of its own level: before or behind that one. */
export function letakJatuh(pohon: Pohon, dibawa: Simpul, sasaran: Simpul, diBawahTengah: boolean): Letak {
  if (sasaran.id !== dibawa.induk && bolehDiBawah(dibawa.jenjang, sasaran.jenjang))
    return checked(pohon, { id: dibawa.id, induk: sasaran.id, sebelum: null }, 'di-dalam');
  if (sasaran.jenjang !== dibawa.jenjang || sasaran.id === dibawa.id)
    return {
      boleh: false,
      pesan: `${namaJenjang[dibawa.jenjang]} tidak dapat diletakkan pada ${namaJenjang[sasaran.jenjang]} itu. Lepaskan pada baris setingkat, atau pada induk lain yang boleh memuatnya.`,
    };
  const deret = bebas(pohon, sasaran).filter((s) => s.id !== dibawa.id);
  const letak = deret.findIndex((s) => s.id === sasaran.id);
  const sebelum = (diBawahTengah ? deret[letak + 1] : deret[letak])?.id ?? null;
  return checked(pohon, { id: dibawa.id, induk: sasaran.induk, sebelum }, diBawahTengah ? 'sesudah' : 'sebelum');
}

function checked(pohon: Pohon, tujuan: TujuanPindah, posisi: 'sebelum' | 'sesudah' | 'di-dalam'): Letak {
  const daftar = [...pohon.simpul.values()].map((simpul, urut) => ({ urut, simpul }));
  const pesan = checkPindahSimpul(daftar, tujuan);
  return pesan === null ? { boleh: true, tujuan, posisi } : { boleh: false, pesan };
}

/** The siblings whose order is free, as shown: those without a kode, and the node itself. */
function bebas(pohon: Pohon, { id, jenjang, induk }: Simpul): Simpul[] {
  return saudara(pohon, induk).filter((s) => s.jenjang === jenjang && (s.id === id || (s.kode ?? '') === ''));
}
