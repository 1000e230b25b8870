/**
 * What has to change so that a year says what another version of it says. Only what differs becomes a change, so the
 * ledger of an import reads like the ledger of a person who typed it.
 */
import { validateData, refusalText } from '#shared/berkas/read-data';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import { daftarFaktor, type AlurUnit, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';
import { readBukti, readMedan, type IsianRecord, type TahunRecords } from '#shared/penyimpanan/records';
import type { Perubahan, SasaranIsian } from './sasaran';

/** Null when the year may be brought to `data`, else the sentence that says why not. */
export function checkGantiTahun(lama: KepalaTahun, data: TriwulanData): string | null {
  if (data.tahun !== lama.tahun) {
    return `Data ini untuk tahun ${data.tahun.toString()}, sedangkan yang terbuka tahun ${lama.tahun.toString()}. Buka atau mulai tahun ${data.tahun.toString()} lebih dahulu.`;
  }
  const validasi = validateData(data);
  return validasi.status === 'berhasil' ? null : refusalText(validasi);
}

/** The changes from `lama` to `baru`: head, then nodes, then workflow, then fields. What `baru` lacks is taken away. */
export function diffTahun(lama: TahunRecords, baru: TahunRecords): Perubahan[] {
  const kepala: Perubahan[] = isSame(lama.kepala, baru.kepala)
    ? []
    : [{ sasaran: { jenis: 'kepala' }, dari: lama.kepala, ke: baru.kepala }];
  return [...kepala, ...diffSimpul(lama, baru), ...diffAlur(lama, baru), ...diffIsian(lama, baru)];
}

function diffSimpul(lama: TahunRecords, baru: TahunRecords): Perubahan[] {
  const dulu = new Map(lama.simpul.map((s) => [s.id, s]));
  const kini = new Set(baru.simpul.map((s) => s.id));
  const langkah = 1 / (baru.simpul.length + 1);
  const perubahan: Perubahan[] = [];
  // A new node stands behind the one before it; the others keep their places.
  let tempat = -1;
  for (const { id, simpul } of baru.simpul) {
    const ada = dulu.get(id);
    tempat = ada === undefined ? tempat + langkah : ada.urut;
    if (ada !== undefined && isSame(ada.simpul, simpul)) continue;
    const dari = ada === undefined ? null : { urut: ada.urut, simpul: ada.simpul };
    perubahan.push({ sasaran: { jenis: 'simpul', id }, dari, ke: { urut: tempat, simpul } });
  }
  for (const { id, urut, simpul } of lama.simpul) {
    if (!kini.has(id)) perubahan.push({ sasaran: { jenis: 'simpul', id }, dari: { urut, simpul }, ke: null });
  }
  return perubahan;
}

function diffAlur(lama: TahunRecords, baru: TahunRecords): Perubahan[] {
  const dulu = new Map(lama.alur.map(({ isi }) => [alurKey(isi), isi]));
  const kini = new Map(baru.alur.map(({ isi }) => [alurKey(isi), isi]));
  return [...new Set([...kini.keys(), ...dulu.keys()])].flatMap((kunci): Perubahan[] => {
    const [dari, ke] = [dulu.get(kunci) ?? null, kini.get(kunci) ?? null];
    const contoh = ke ?? dari;
    if (contoh === null || isSame(dari, ke)) return [];
    return [{ sasaran: { jenis: 'alur', unit: contoh.unit, triwulan: contoh.triwulan }, dari, ke }];
  });
}

function alurKey({ unit, triwulan }: AlurUnit): string {
  return `${triwulan.toString()}/${unit}`;
}

function diffIsian(lama: TahunRecords, baru: TahunRecords): Perubahan[] {
  const pemilik = new Map([...lama.simpul, ...baru.simpul].flatMap(({ simpul }) => owners(simpul)));
  const kini = new Map(baru.isian.map((r) => [recordKey(r), r]));
  const dulu = new Map(lama.isian.map((r) => [recordKey(r), r]));
  return [...new Set([...kini.keys(), ...dulu.keys()])].flatMap((kunci) => {
    const [a, b] = [dulu.get(kunci), kini.get(kunci)];
    const contoh = b ?? a;
    if (contoh === undefined) return [];
    const simpul = pemilik.get(contoh.id) ?? contoh.id;
    const medan = fieldsOf(contoh, simpul).flatMap((sasaran): Perubahan[] => {
      const [dari, ke] = [emptyAsNull(readMedan(a, sasaran)), emptyAsNull(readMedan(b, sasaran))];
      return dari === ke ? [] : [{ sasaran, dari, ke }];
    });
    const [dari, ke] = [readBukti(a), readBukti(b)];
    if (isSame(dari, ke)) return medan;
    const { id, triwulan } = contoh;
    return [...medan, { sasaran: { jenis: 'bukti' as const, simpul, id, triwulan }, dari, ke }];
  });
}

/** Each indicator of the node with the node's id. */
export function owners(simpul: Simpul): (readonly [string, string])[] {
  return simpul.indikator.map((i) => [i.id, simpul.id] as const);
}

function recordKey({ jenis, id, triwulan }: IsianRecord): string {
  return `${jenis}/${id}/${triwulan.toString()}`;
}

/** Every field of a record as the target of a change. `pemilik` is the node the record belongs to. */
export function fieldsOf({ jenis, id, triwulan }: IsianRecord, pemilik: string): SasaranIsian[] {
  switch (jenis) {
    case 'kinerja':
      return (['nilai', 'status', 'capaian', 'keterangan'] as const).map((medan) => ({
        jenis,
        simpul: pemilik,
        id,
        triwulan,
        medan,
      }));
    case 'anggaran':
      return (['nilai', 'keterangan', ...daftarFaktor] as const).map((medan) => ({
        jenis,
        simpul: id,
        id,
        triwulan,
        medan,
      }));
    case 'keterangan':
      return (['teks', ...daftarFaktor] as const).map((medan) => ({ jenis, simpul: id, id, triwulan, medan }));
  }
}

/** An empty remark and none are the same. */
export function emptyAsNull<T>(isi: T): T | null {
  return isi === '' ? null : isi;
}

/** True for equal content. Both sides come from one schema, so equal content is written in equal order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
