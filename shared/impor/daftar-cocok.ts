/** The matches a person should look at: doubtful ones, new rows, rows that are gone, and what was chosen before. */
import type { Jenjang, Simpul, TriwulanData } from '#shared/model/triwulan-data';
import type { Ditentukan, Pasangan } from './cocokkan';
import type { BarisCocok, BarisLama, Penambahan } from './penambahan';

interface BahanCocok {
  readonly alamat: (id: string) => string;
  readonly ditentukan: Ditentukan;
}

/** A person chooses among so many at most; a year that differs in more rows is another office's. */
const maxCalon = 300;

/** Doubtful, new and chosen matches in the order of the report; indicators of new rows are new by nature. */
export function daftarCocok(
  lama: TriwulanData,
  baru: TriwulanData,
  pasangan: Pasangan,
  { alamat, ditentukan }: BahanCocok,
): BarisCocok[] {
  const lamaById = new Map(lama.simpul.map((s) => [s.id, s]));
  const simpulTerpakai = new Set(pasangan.simpul.values());
  const bebas = new Map<Jenjang, BarisLama[]>();
  for (const s of lama.simpul) {
    const daftar = bebas.get(s.jenjang) ?? [];
    if (!simpulTerpakai.has(s.id) && daftar.length < maxCalon) daftar.push({ id: s.id, nama: s.nama });
    bebas.set(s.jenjang, daftar);
  }
  const dasar = (id: string, cocok: boolean): BarisCocok['dasar'] | null =>
    ditentukan.has(id) ? 'dipilih' : !cocok ? 'baru' : pasangan.ragu.has(id) ? 'mirip' : null;

  const dari = (s: Simpul): BarisCocok[] => {
    const l = lamaById.get(pasangan.simpul.get(s.id) ?? '');
    const sebab = dasar(s.id, l !== undefined);
    const calon = bebas.get(s.jenjang) ?? [];
    const simpul: BarisCocok[] =
      sebab === null
        ? []
        : [{ alamat: alamat(s.id), jenjang: s.jenjang, nama: s.nama, lama: toBaris(l), dasar: sebab, calon }];
    if (l === undefined) return simpul;
    const terpakai = new Set(s.indikator.map((i) => pasangan.indikator.get(i.id)));
    const indikatorBebas = l.indikator
      .filter((i) => !terpakai.has(i.id))
      .slice(0, maxCalon)
      .map(toBarisAda);
    const indikator = s.indikator.flatMap((i): BarisCocok[] => {
      const ada = l.indikator.find((x) => x.id === pasangan.indikator.get(i.id));
      const sebabnya = dasar(i.id, ada !== undefined);
      if (sebabnya === null) return [];
      return [
        {
          alamat: alamat(i.id),
          jenjang: 'indikator',
          nama: i.nama,
          lama: toBaris(ada),
          dasar: sebabnya,
          calon: indikatorBebas,
        },
      ];
    });
    return [...simpul, ...indikator];
  };
  return baru.simpul.flatMap(dari);
}

/** Rows of the year that no row of the report was taken for. */
export function daftarHilang(lama: TriwulanData, pasangan: Pasangan): Penambahan['hilang'] {
  const terpakai = new Set(pasangan.simpul.values());
  return lama.simpul.filter((s) => !terpakai.has(s.id)).map(({ id, nama, jenjang }) => ({ id, nama, jenjang }));
}

function toBarisAda({ id, nama }: BarisLama): BarisLama {
  return { id, nama };
}

function toBaris(b: BarisLama | undefined): BarisLama | null {
  return b === undefined ? null : toBarisAda(b);
}
