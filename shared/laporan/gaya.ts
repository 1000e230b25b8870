/** The looks of a report's cells. One palet per sheet, so that equal looks are one object. */
import type { GayaSel } from './lembar';

type Ciri = Omit<GayaSel, 'nama'>;

const dasar = {
  polos: { selisihUkuran: 0, tebal: false, rata: 'kiri', tegak: 'atas', bungkus: false, bingkai: false, latar: null },
  judul: { selisihUkuran: 3, tebal: true, rata: 'tengah', tegak: 'tengah', bungkus: true, bingkai: false, latar: null },
  identitas: {
    selisihUkuran: 1,
    tebal: true,
    rata: 'kiri',
    tegak: 'tengah',
    bungkus: false,
    bingkai: false,
    latar: null,
  },
  kepala: {
    selisihUkuran: 0,
    tebal: true,
    rata: 'tengah',
    tegak: 'tengah',
    bungkus: true,
    bingkai: true,
    latar: 'D9D9D9',
  },
  nomorKolom: {
    selisihUkuran: -1,
    tebal: false,
    rata: 'tengah',
    tegak: 'tengah',
    bungkus: false,
    bingkai: true,
    latar: 'F2F2F2',
  },
  tabel: { selisihUkuran: 0, tebal: false, rata: 'kiri', tegak: 'atas', bungkus: true, bingkai: true, latar: null },
  penutup: {
    selisihUkuran: 0,
    tebal: true,
    rata: 'kanan',
    tegak: 'tengah',
    bungkus: true,
    bingkai: true,
    latar: 'F2F2F2',
  },
  catatan: { selisihUkuran: -1, tebal: false, rata: 'kiri', tegak: 'atas', bungkus: true, bingkai: false, latar: null },
  tandaTangan: {
    selisihUkuran: 1,
    tebal: false,
    rata: 'tengah',
    tegak: 'atas',
    bungkus: true,
    bingkai: false,
    latar: null,
  },
} as const satisfies Record<
  string,
  Omit<Ciri, 'ukuran' | 'garisBawah' | 'format'> & { readonly selisihUkuran: number }
>;

export type NamaGaya = keyof typeof dasar;
export type UbahGaya = Partial<Pick<GayaSel, 'tebal' | 'rata' | 'format' | 'garisBawah'>>;

export interface Palet {
  /** The look of this name with some traits changed. */
  readonly gaya: (nama: NamaGaya, ubah?: UbahGaya) => GayaSel;
  /** False for a new format code once the workbook holds as many as it may. */
  readonly muatFormat: (kode: string) => boolean;
}

/** Excel refuses a workbook with more than about 200 number formats of its own. */
const maxFormat = 150;

/** A fresh palet; `ukuran` is the size of the table's letters in points. */
export function createPalet(ukuran: number): Palet {
  const dikenal = new Map<string, GayaSel>();
  const gaya = (nama: NamaGaya, ubah: UbahGaya = {}): GayaSel => {
    const kunci = `${nama}|${ubah.tebal?.toString() ?? ''}|${ubah.rata ?? ''}|${ubah.garisBawah?.toString() ?? ''}|${ubah.format ?? ''}`;
    const ada = dikenal.get(kunci);
    if (ada !== undefined) return ada;
    const { selisihUkuran, ...ciri } = dasar[nama];
    const baru: GayaSel = {
      ...ciri,
      ukuran: ukuran + selisihUkuran,
      garisBawah: false,
      format: null,
      ...ubah,
      nama: `${nama}-${dikenal.size.toString()}`,
    };
    dikenal.set(kunci, baru);
    return baru;
  };
  const format = new Set<string>();
  const muatFormat = (kode: string): boolean =>
    format.has(kode) || (format.size < maxFormat && format.add(kode).size > 0);
  return { gaya, muatFormat };
}
