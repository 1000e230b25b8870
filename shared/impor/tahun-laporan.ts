/** The report as a year of its own, before it is validated. */
import { createTahunKosong } from '#shared/model/tahun-kosong';
import { triwulanRomawi, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';
import type { readGaya } from './gaya-lembar';
import { readTandaTangan, type Identitas } from './identitas';
import type { LembarTerpilih } from './pilih-lembar';
import type { Rakitan } from './rakit';

interface BahanTahun {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly versi: string;
  readonly unit: string | null;
  readonly bawah: number;
  readonly gaya: ReturnType<typeof readGaya>;
}

/** A year of its own: one budget version, valid from the quarter that was read; earlier quarters are empty. */
export function buildTahun({ kisi, identitas }: LembarTerpilih, rakitan: Rakitan, b: BahanTahun): TriwulanData {
  const kosong = createTahunKosong({
    nama: namaInstansi(identitas),
    singkatan: '',
    pemda: identitas.pemda ?? '',
    tahun: b.tahun,
  });
  const tandaTangan = readTandaTangan(kisi, b.bawah);
  const { ribuan, desimal } = b.gaya;
  return {
    ...kosong,
    instansi: {
      ...kosong.instansi,
      tempat:
        tandaTangan?.tempat !== undefined && tandaTangan.tempat !== '' ? tandaTangan.tempat : kosong.instansi.tempat,
      penandatangan: tandaTangan === null ? [] : [tandaTangan.penandatangan],
    },
    aturan: {
      ...kosong.aturan,
      angka: { ribuan: ribuan ?? kosong.aturan.angka.ribuan, desimal: desimal ?? kosong.aturan.angka.desimal },
      rumusTurun: rakitan.duaTMinusR ? '2T-R' : kosong.aturan.rumusTurun,
    },
    unit:
      b.unit === null
        ? kosong.unit
        : [
            ...kosong.unit.filter((u) => u.nama.toLowerCase() !== b.unit?.toLowerCase()),
            { id: 'unit-impor', nama: b.unit, jenis: 'bidang' },
          ],
    versiAnggaran: [
      {
        id: b.versi,
        nama: `Anggaran menurut laporan Triwulan ${triwulanRomawi[b.triwulan]}`,
        mulaiTriwulan: b.triwulan,
      },
    ],
    simpul: rakitan.simpul.map((s) =>
      b.unit !== null && (s.jenjang === 'kegiatan' || s.jenjang === 'subkegiatan') ? { ...s, unit: 'unit-impor' } : s,
    ),
    realisasi: rakitan.realisasi,
  };
}

function namaInstansi({ nama }: Identitas): string {
  return nama ?? 'Perangkat Daerah';
}
