/** The ways into an office-year: the sample, a file, an empty year, or one that is already on this PC. */
import { useState } from 'react';
import type { TriwulanData } from '#shared/model/triwulan-data';
import type { AsalTahun } from '#shared/perintah/sasaran';
import { database } from '../basisdata/database';
import { addTahun, findSameTahun, touchTahun } from '../basisdata/tahun';
import { runBacaData } from '../berkas/run-baca-data';
import { bridge } from '../bridge';
import { readPelaku } from '../pelaku/pelaku';
import { penggunaAktif } from '../pengguna/sesi';
import { useViewState, type Awal } from '../view-state/view-state';
import { unitAwal } from '../pelaku/unit-pelaku';

export interface Penolakan {
  readonly pesan: string;
  readonly rincian: readonly string[];
}

/** A validated year whose office and year are on this PC already; the person decides. */
export interface Kembar {
  readonly data: TriwulanData;
  readonly asal: Pick<AsalTahun, 'asal' | 'berkas'>;
  readonly lama: string;
}

export function useOpenTahun() {
  const open = useViewState((s) => s.openTahun);
  const [sedang, setSedang] = useState<'contoh' | 'berkas' | null>(null);
  const [ditolak, setDitolak] = useState<Penolakan | null>(null);
  const [kembar, setKembar] = useState<Kembar | null>(null);

  const openTersimpan = async (id: string): Promise<void> => {
    await touchTahun(database, id);
    open(id, await findAwal(id));
  };
  const add = async (data: TriwulanData, asal: Kembar['asal']): Promise<void> => {
    const id = await addTahun(database, data, asal, await readPelaku());
    open(id, await findAwal(id));
  };
  const offer = async (data: TriwulanData, asal: Kembar['asal']): Promise<void> => {
    const [sama] = await findSameTahun(database, data);
    if (sama === undefined) await add(data, asal);
    else setKembar({ data, asal, lama: sama.id });
  };
  const openText = async (teks: string, asal: Kembar['asal']): Promise<void> => {
    const hasil = await runBacaData(teks);
    if (hasil.status === 'ditolak') setDitolak(hasil);
    else await offer(hasil.data, asal);
  };
  /** One at a time; a failure of the PC itself is told, not swallowed. */
  const during = async (apa: 'contoh' | 'berkas', run: () => Promise<void>): Promise<void> => {
    setSedang(apa);
    setDitolak(null);
    setKembar(null);
    try {
      await run();
    } catch (galat) {
      setDitolak({
        pesan:
          'Data tidak dapat disimpan di komputer ini. Mungkin disk penuh. Tidak ada yang berubah; kosongkan sebagian isi disk lalu coba lagi.',
        rincian: [galat instanceof Error ? galat.name : String(galat)],
      });
    } finally {
      setSedang(null);
    }
  };

  return {
    sedang,
    ditolak,
    kembar,
    openTersimpan,
    openContoh: () =>
      during('contoh', async () => {
        await openText(await (await fetch('/contoh/serang-2022.json')).text(), { asal: 'contoh', berkas: null });
      }),
    openBerkas: () =>
      during('berkas', async () => {
        const hasil = await bridge.openDataFile();
        if (hasil.status === 'gagal') setDitolak({ pesan: hasil.pesan, rincian: [] });
        else if (hasil.status === 'berhasil')
          await openText(hasil.isi.teks, { asal: 'berkas', berkas: hasil.isi.nama });
      }),
    openImpor: (data: TriwulanData, berkas: string) => during('berkas', () => offer(data, { asal: 'impor', berkas })),
    /** Shows a refusal that came from elsewhere. */
    refuse: (pesan: string): void => {
      setDitolak({ pesan, rincian: [] });
    },
    openKosong: (data: TriwulanData) => during('berkas', () => offer(data, { asal: 'kosong', berkas: null })),
    /** Answers the question about twins, and closes messages when answered with null. */
    settleKembar: (pilihan: 'lama' | 'baru' | null): void => {
      const ini = kembar;
      setKembar(null);
      setDitolak(null);
      if (ini === null || pilihan === null) return;
      void (pilihan === 'lama' ? openTersimpan(ini.lama) : during('berkas', () => add(ini.data, ini.asal)));
    },
  };
}

/** A bidang clerk begins at the own unit's rows, everyone else at the overview. */
async function findAwal(tahunId: string): Promise<Awal> {
  const unit = await unitAwal((await database.tahun.get(tahunId))?.kepala.unit ?? []);
  const aktif = penggunaAktif();
  const pengguna = aktif === null ? undefined : await database.pengguna.get(aktif);
  return { layar: unit !== null || pengguna?.peran === 'bidang' ? 'isian' : 'beranda', unit };
}
