/** The backups of this PC and what can be done with one: looked into, put in the place of what is there, opened beside it. */
import { useCallback, useEffect, useState } from 'react';
import { readData, refusalText } from '#shared/berkas/read-data';
import { readCadangan, type IsiCadangan } from '#shared/cadangan/isi-cadangan';
import { readNamaCadangan, type NamaCadangan } from '#shared/cadangan/nama-cadangan';
import { bandingkanIsi, ringkasIsi, type BedaIsi, type RingkasanIsi } from '#shared/cadangan/ringkas-cadangan';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { database } from '../basisdata/database';
import { readRecords } from '../basisdata/baca-tahun';
import { bridge } from '../bridge';
import { flushAllWrites } from '../perintah/autosave';

export interface CadanganTercatat extends NamaCadangan {
  readonly nama: string;
}

/** A backup that was looked into. */
export interface CadanganDibuka {
  readonly nama: string;
  readonly isi: IsiCadangan;
  readonly data: TriwulanData;
  readonly ringkasan: RingkasanIsi;
  /** Null when its office-year is not on this PC. */
  readonly beda: BedaIsi | null;
}

/** The names of all backups, the latest first; undefined while they are read. `muat` reads them again. */
export function useDaftarCadangan(): {
  readonly daftar: readonly CadanganTercatat[] | undefined;
  readonly galat: string | null;
  readonly muat: () => Promise<void>;
} {
  const [daftar, setDaftar] = useState<readonly CadanganTercatat[]>();
  const [galat, setGalat] = useState<string | null>(null);
  const muat = useCallback(async () => {
    const hasil = await bridge.readStorage();
    setGalat(hasil.status === 'gagal' ? hasil.pesan : null);
    if (hasil.status !== 'berhasil') return;
    const dibaca = hasil.isi.cadangan.flatMap((nama): CadanganTercatat[] => {
      const isi = readNamaCadangan(nama);
      return isi === null ? [] : [{ ...isi, nama }];
    });
    setDaftar(dibaca.toSorted((a, b) => (a.waktu < b.waktu ? 1 : a.waktu > b.waktu ? -1 : b.nomor - a.nomor)));
  }, []);
  useEffect(() => {
    // Set once the main process has answered, not while rendering.
    void Promise.resolve().then(muat);
  }, [muat]);
  return { daftar, galat, muat };
}

/** Looks into a backup; a text says why it cannot be used. Changes nothing. */
export async function bukaCadangan(nama: string): Promise<CadanganDibuka | string> {
  const berkas = await bridge.readBackup(nama);
  if (berkas.status !== 'berhasil') return berkas.status === 'gagal' ? berkas.pesan : 'Cadangan tidak jadi dibuka.';
  const [cadangan, data] = [readCadangan(berkas.isi.teks), readData(berkas.isi.teks)];
  if (data.status === 'ditolak') return refusalText(data);
  if (cadangan.status !== 'berhasil') return 'Berkas ini bukan cadangan Triwulan. Pilih cadangan lain.';
  await flushAllWrites();
  const { tahunId } = cadangan.isi;
  const ada = (await database.tahun.get(tahunId)) !== undefined;
  return {
    nama,
    isi: cadangan.isi,
    data: data.data,
    ringkasan: ringkasIsi(data.data),
    beda: ada ? bandingkanIsi(await readRecords(database, tahunId), data.data, tahunId) : null,
  };
}
