/** Packets of small offices, signed with a key made for the test. */
import { randomUUID } from 'node:crypto';
import { pembacaSandi, temporaryMachineKey } from '#electron/files/machine-key';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { bacaPaket } from '#shared/paket/baca-paket';
import type { Paket } from '#shared/paket/format';
import type { KeadaanTahun } from '#shared/paket/nilai-tahun';
import type { IsiPaketTersusun } from '#shared/paket/susun-paket';
import { tulisPaket, type JudulPaket } from '#shared/paket/tulis-paket';
import { splitData } from '#shared/penyimpanan/records';
import { createData, createIndikator, createSimpul } from '#test/fixtures/kecil';

export const kunciUji = temporaryMachineKey();

/** Two bidang with one sub kegiatan and one indicator each, and a program that both finance. */
export const kantor: TriwulanData = {
  ...createData({
    simpul: [
      createSimpul('program', 'p', null, { kode: '2.08.01', indikator: [createIndikator('ip')] }),
      createSimpul('kegiatan', 'k', 'p', { kode: '2.08.01.2.01' }),
      createSimpul('subkegiatan', 'sa', 'k', { kode: '2.08.01.2.01.01', indikator: [createIndikator('ia')] }),
      createSimpul('subkegiatan', 'sb', 'k', { kode: '2.08.01.2.01.02', indikator: [createIndikator('ib')] }),
    ],
  }),
  unit: [
    { id: 'sekretariat', nama: 'Sekretariat', jenis: 'sekretariat' },
    { id: 'a', nama: 'Bidang A', jenis: 'bidang' },
    { id: 'b', nama: 'Bidang B', jenis: 'bidang' },
  ],
};
kantor.simpul = kantor.simpul.map((s) => (s.id === 'sa' || s.id === 'sb' ? { ...s, unit: s.id.slice(1) } : s));

export function keadaanOf(data: TriwulanData): KeadaanTahun {
  return { ...splitData(data, ''), revisiKepala: null };
}

export function judulUji(lain: Partial<JudulPaket> = {}): JudulPaket {
  return {
    id: randomUUID(),
    jenis: 'isian',
    instansi: { nama: kantor.instansi.nama, singkatan: 'DC', pemda: kantor.instansi.pemda },
    tahun: 2022,
    tahunId: null,
    unit: 'a',
    triwulan: 1,
    pengirim: { nama: 'Siti', unit: 'a' },
    mesin: { nama: 'PC-A' },
    dibuat: '2022-04-05T01:02:03.000Z',
    ...lain,
  };
}

/** The packet as the receiver reads it, through its bytes. */
export function kirim(isi: IsiPaketTersusun, lain: Partial<JudulPaket> = {}): Paket {
  return bacaPaket(tulisPaket(judulUji(lain), isi, [], kunciUji), pembacaSandi);
}
