/** 46 packets of one quarter, one of each office of a city, read from their bytes and merged into one year. */
import { randomUUID } from 'node:crypto';
import { pembacaSandi, temporaryMachineKey } from '#electron/files/machine-key';
import { bacaPaket } from '#shared/paket/baca-paket';
import { susunCatatan } from '#shared/paket/catatan-gabung';
import { gabungPaket } from '#shared/paket/gabung-paket';
import type { KeadaanTahun } from '#shared/paket/nilai-tahun';
import { susunDariBerkas } from '#shared/paket/susun-paket';
import { tulisPaket } from '#shared/paket/tulis-paket';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData, splitData } from '#shared/penyimpanan/records';
import { buildDataBesar } from './data-besar';

const jumlah = 46;

export interface UkuranPaket {
  readonly bacaMs: number;
  readonly gabungMs: number;
  readonly nilai: number;
}

/** Each office is one unit that fills Triwulan II; the year they are merged into has nothing of it yet. */
export function measurePaket(): UkuranPaket {
  const besar = buildDataBesar(jumlah);
  const unit = Array.from({ length: jumlah }, (_, n) => ({
    id: `k${(n + 1).toString()}`,
    nama: `Kantor ${(n + 1).toString()}`,
    jenis: 'bidang' as const,
  }));
  const penuh = {
    ...besar,
    unit,
    simpul: besar.simpul.map((s) => ({ ...s, unit: s.id.split('/')[0] ?? null })),
  };
  const tanpaDua = <T extends { readonly triwulan: number }>(daftar: readonly T[]): T[] =>
    daftar.filter((r) => r.triwulan !== 2);
  const awal = {
    ...penuh,
    realisasi: {
      indikator: tanpaDua(penuh.realisasi.indikator),
      anggaran: tanpaDua(penuh.realisasi.anggaran),
      keterangan: tanpaDua(penuh.realisasi.keterangan),
    },
  };
  const keadaan = (data: typeof penuh): KeadaanTahun => ({ ...splitData(data, ''), revisiKepala: null });
  const [kini, dasar] = [keadaan(penuh), keadaan(awal)];
  const kunci = temporaryMachineKey();
  const waktu = '2022-07-05T01:00:00Z';
  const berkas = unit.map(({ id }) =>
    tulisPaket(
      {
        id: randomUUID(),
        jenis: 'isian',
        instansi: { nama: penuh.instansi.nama, singkatan: '', pemda: penuh.instansi.pemda },
        tahun: penuh.tahun,
        tahunId: null,
        unit: id,
        triwulan: 2,
        pengirim: { nama: 'Petugas', unit: id },
        mesin: { nama: 'PC' },
        dibuat: waktu,
      },
      susunDariBerkas(kini, dasar, { unit: id, triwulan: 2 }, { nama: 'P', mesin: 'PC', waktu, idBaru: randomUUID }),
      [],
      kunci,
    ),
  );

  const mulai = performance.now();
  const paket = berkas.map((b) => bacaPaket(b, pembacaSandi));
  const dibaca = performance.now();
  const gabungan = gabungPaket({ keadaan: dasar, ledger: [], paket });
  const pelaku = { nama: 'S', mesin: 'PC-S', waktu, kelompok: 'g', idBaru: randomUUID };
  const { perubahan } = susunCatatan(gabungan, new Map(), pelaku, () => false);
  joinData(applyPerubahan(dasar, '', perubahan));
  return { bacaMs: dibaca - mulai, gabungMs: performance.now() - dibaca, nilai: perubahan.length };
}
