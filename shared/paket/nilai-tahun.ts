/** A year as values with revisions: the form in which machines compare what they hold. */
import { emptyAsNull, fieldsOf, owners } from '#shared/perintah/diff-tahun';
import { sasaranKey } from '#shared/perintah/sasaran';
import { readBukti, readMedan, type TahunRecords } from '#shared/penyimpanan/records';
import type { NilaiPaket, SasaranPaket } from './format';

/** An office-year with the revision of its head. */
export interface KeadaanTahun extends TahunRecords {
  readonly revisiKepala: string | null;
}

/** The plan: head and nodes, by key. */
export function nilaiRencana({ kepala, revisiKepala, simpul }: KeadaanTahun): Map<string, NilaiPaket> {
  return byKey([
    { sasaran: { jenis: 'kepala' }, isi: kepala, revisi: revisiKepala },
    ...simpul.map(({ id, urut, simpul: isi, revisi }): NilaiPaket => ({
      sasaran: { jenis: 'simpul', id },
      isi: { urut, simpul: isi },
      revisi,
    })),
  ]);
}

/** The states of units' quarters and every field that holds something or once did, by key. */
export function nilaiIsian({ simpul, alur, isian }: KeadaanTahun): Map<string, NilaiPaket> {
  const pemilik = new Map(simpul.flatMap((s) => owners(s.simpul)));
  const daftar = alur.map(({ unit, triwulan, isi, revisi }): NilaiPaket => ({
    sasaran: { jenis: 'alur', unit, triwulan },
    isi,
    revisi,
  }));
  for (const record of isian) {
    const simpul = pemilik.get(record.id) ?? record.id;
    for (const sasaran of fieldsOf(record, simpul)) {
      const isi = emptyAsNull(readMedan(record, sasaran));
      const revisi = record.revisi[sasaran.medan] ?? null;
      if (isi !== null || revisi !== null) daftar.push({ sasaran, isi, revisi });
    }
    const [bukti, revisi] = [readBukti(record), record.revisi['bukti'] ?? null];
    if (bukti !== null || revisi !== null)
      daftar.push({
        sasaran: { jenis: 'bukti', simpul, id: record.id, triwulan: record.triwulan },
        isi: bukti,
        revisi,
      });
  }
  return byKey(daftar);
}

/** What stands where nothing was ever entered. */
export function nilaiKosong(sasaran: SasaranPaket): NilaiPaket {
  return { sasaran, isi: null, revisi: null };
}

function byKey(daftar: readonly NilaiPaket[]): Map<string, NilaiPaket> {
  return new Map(daftar.map((n) => [sasaranKey(n.sasaran), n]));
}
