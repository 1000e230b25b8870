import { isKolom, kolomDari, type Kepala } from './bentuk';
import { isiTempat, type Konteks } from './konteks';
import { selKosong, selTertutup, type Sel } from './lembar';

/** The header rows from the header tree, and the row of column numbers where the layout has one. */
export function barisKepala(konteks: Konteks): Sel[][] {
  const { bentuk, kolom, palet } = konteks;
  const gaya = palet.gaya('kepala');
  const baris: Sel[][] = Array.from({ length: bentuk.barisKepala }, () =>
    kolom.map(() => ({ isi: selTertutup, tampil: '', gaya })),
  );

  const letakkan = (daftar: readonly Kepala[], atas: number, kiri: number): void => {
    let n = kiri;
    for (const k of daftar) {
      const daun = isKolom(k);
      const lebar = daun ? 1 : kolomDari(k.anak).length;
      const tinggi = daun ? bentuk.barisKepala - atas : (k.tinggi ?? 1);
      const teks = isiTempat(k.judul, konteks);
      const isi: Sel['isi'] = teks === '' ? selKosong : { jenis: 'teks', teks };
      const sel: Sel = { isi, tampil: teks, gaya };
      const tempat = baris[atas];
      if (tempat !== undefined)
        tempat[n] = lebar === 1 && tinggi === 1 ? sel : { ...sel, gabung: { baris: tinggi, kolom: lebar } };
      if (!daun) letakkan(k.anak, atas + tinggi, n);
      n += lebar;
    }
  };
  letakkan(bentuk.kepala, 0, 0);
  if (bentuk.nomorKolom) baris.push(kolom.map((_, n) => selNomorKolom(konteks, n + 1)));
  return baris;
}

function selNomorKolom({ palet }: Konteks, nomor: number): Sel {
  const teks = `(${nomor.toString()})`;
  return { isi: { jenis: 'teks', teks }, tampil: teks, gaya: palet.gaya('nomorKolom') };
}
