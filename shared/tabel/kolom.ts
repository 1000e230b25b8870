/** The columns of the grid: what each says in a row, and whether it is filled there. */
import { formatAngkaAtauTeks, formatNilai, formatRupiah } from '#shared/angka/format-angka';
import type { BarisTabel } from '#shared/laporan/urutan';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { daftarFaktor, namaFaktor, namaJenjang, triwulanRomawi } from '#shared/model/triwulan-data';
import { capaianTampil } from '#shared/perhitungan/batas';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { findKekurangan, isDapatDitunda, isDue, isUangKurang } from '#shared/perhitungan/kelengkapan';
import { explainCapaian, explainSerapan } from '#shared/perhitungan/penjelasan';
import { persenTeks, realisasiTeks } from '#shared/perhitungan/ringkasan';
import { sasaranFaktor, sasaranKeterangan, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { sebutTahunLalu, tulisTahunLalu, type RealisasiTahunLalu } from '#shared/tahun-berikut/sebut-tahun-lalu';
import type { SelTabel } from './kisi';

export interface KolomTabel {
  readonly id: string;
  readonly judul: string;
  readonly rata: 'kiri' | 'kanan';
  /** In units of the letter height, so that it grows with the text. */
  readonly lebar: number;
  /** True for what names the row: stays in sight, and is compared when a block is pasted over it. */
  readonly penanda: boolean;
  readonly isi: (baris: BarisTabel) => SelTabel;
}

/**
 * All columns of a quarter; each earlier quarter adds one for kinerja and one for money, and so does the year before where
 * anything came along from it. Only the last of them stands beside the figure it is compared with, the others behind what is
 * typed: so both figures of a row are in sight together in a window 1366 pixels wide.
 */
export function createKolom(hasil: TriwulanTerhitung, sebelumnya: readonly TriwulanTerhitung[]): KolomTabel[] {
  const { triwulan, aturan } = hasil;
  const romawi = triwulanRomawi[triwulan];
  const kinerjaTahunLalu = hasil.urut.some((s) =>
    s.indikator.some((i) => i.indikator.realisasiTahunLalu !== undefined),
  );
  const anggaranTahunLalu = hasil.urut.some((s) => s.simpul.realisasiTahunLalu !== undefined);
  const kolom = (
    id: string,
    judul: string,
    lebar: number,
    rata: KolomTabel['rata'],
    isi: KolomTabel['isi'],
    penanda = false,
  ): KolomTabel => ({ id, judul, lebar, rata, isi, penanda });

  const kinerjaDulu = [
    ...(kinerjaTahunLalu
      ? [
          kolom('kinerja-lalu', 'Kinerja tahun lalu', 5, 'kanan', (b) =>
            selTahunLalu(b.indikator?.indikator.realisasiTahunLalu),
          ),
        ]
      : []),
    ...sebelumnya.map((t) =>
      kolom(`kinerja-${t.triwulan}`, `Kinerja s.d. TW\u00a0${triwulanRomawi[t.triwulan]}`, 5, 'kanan', (b) => {
        const dulu = t.simpul
          .get(b.simpul.simpul.id)
          ?.indikator.find((i) => i.indikator.id === b.indikator?.indikator.id);
        const teks = dulu === undefined ? null : realisasiTeks(dulu, aturan);
        return tetap(formatAngkaAtauTeks(teks), teks);
      }),
    ),
  ];
  const anggaranDulu = [
    ...(anggaranTahunLalu
      ? [
          kolom('anggaran-lalu', 'Anggaran tahun lalu (Rp)', 7, 'kanan', ({ simpul: s, ke }) =>
            selTahunLalu(ke > 0 ? undefined : s.simpul.realisasiTahunLalu),
          ),
        ]
      : []),
    ...sebelumnya.map((t) =>
      kolom(`anggaran-${t.triwulan}`, `Anggaran s.d. TW\u00a0${triwulanRomawi[t.triwulan]} (Rp)`, 7, 'kanan', (b) =>
        selUang(b, t.simpul.get(b.simpul.simpul.id)?.uang.realisasi ?? null, null),
      ),
    ),
  ];

  return [
    kolom('kode', 'Kode', 7, 'kiri', (b) => tetap(b.ke === 0 ? (b.simpul.simpul.kode ?? '') : ''), true),
    kolom(
      'uraian',
      'Program, kegiatan, sub kegiatan',
      11.5,
      'kiri',
      (b) => tetap(b.ke === 0 ? b.simpul.simpul.nama : ''),
      true,
    ),
    kolom('indikator', 'Indikator', 10.5, 'kiri', (b) => tetap(b.indikator?.indikator.nama ?? ''), true),
    kolom('satuan', 'Satuan', 4, 'kiri', (b) => tetap(b.indikator?.indikator.satuan ?? '')),
    kolom('target', 'Target', 4.5, 'kanan', ({ indikator: i }) =>
      tetap(formatAngkaAtauTeks(i?.targetTeks ?? null), i?.targetTeks ?? null),
    ),
    ...kinerjaDulu.slice(-1),
    kolom('kinerja', `Realisasi kinerja s.d. TW\u00a0${romawi}`, 6.5, 'kanan', (b) => selKinerja(b, hasil)),
    kolom('capaian', 'Capaian kinerja (%)', 4.75, 'kanan', (b) => selCapaian(b, hasil)),
    kolom('pagu', 'Pagu (Rp)', 7, 'kanan', (b) => selUang(b, b.simpul.uang.pagu, null)),
    ...anggaranDulu.slice(-1),
    kolom('anggaran', `Realisasi anggaran s.d. TW\u00a0${romawi} (Rp)`, 8.25, 'kanan', (b) => {
      const { simpul: s } = b;
      if (b.ke > 0) return tetap('', null, 'Realisasi anggaran diisi sekali, di baris pertama sub kegiatan ini.');
      if (s.simpul.jenjang !== 'subkegiatan')
        return selUang(b, s.uang.realisasi, 'Jumlah dari sub kegiatan di bawahnya; tidak diisi sendiri.');
      const { id } = s.simpul;
      return isian({ jenis: 'anggaran', simpul: id, id, triwulan, medan: 'nilai' }, s.uang.realisasi, isUangKurang(s));
    }),
    kolom('serapan', 'Serapan (%)', 5, 'kanan', (b) => {
      if (b.ke > 0) return tetap('');
      const { uang } = b.simpul;
      const teks = uang.capaian === null ? '' : formatNilai(uang.capaian, aturan.desimalCapaian, aturan.pembulatan);
      return tetap(teks, persenTeks(uang.capaian, aturan), explainSerapan(uang, aturan));
    }),
    ...kinerjaDulu.slice(0, -1),
    ...anggaranDulu.slice(0, -1),
    kolom('keterangan', 'Keterangan', 13, 'kiri', ({ simpul: s, ke }) => {
      if (ke > 0)
        return tetap(
          '',
          null,
          'Keterangan baris ini diisi di baris pertamanya; keterangan tiap indikator di kolom berikutnya.',
        );
      return isian(sasaranKeterangan(s.simpul, null, triwulan), isiTeks(s.keterangan), false);
    }),
    kolom('keterangan-indikator', 'Keterangan indikator', 12, 'kiri', (b) => {
      const i = b.indikator;
      if (i === null) return tetap('');
      return isian(
        sasaranKeterangan(b.simpul.simpul, i.indikator.id, triwulan),
        i.isian?.keterangan ?? null,
        isDue(b.simpul) && findKekurangan(i, b.simpul) === 'keterangan',
      );
    }),
    ...daftarFaktor.map((medan) =>
      kolom(medan, namaFaktor[medan], 12, 'kiri', ({ simpul: s, ke }) =>
        ke > 0
          ? tetap('', null, `${namaFaktor[medan]} diisi sekali, di baris pertama ${namaJenjang[s.simpul.jenjang]} ini.`)
          : isian(sasaranFaktor(s.simpul, medan, triwulan), isiTeks(s.faktor[medan]), false),
      ),
    ),
  ];
}

function selKinerja(b: BarisTabel, { triwulan, aturan }: TriwulanTerhitung): SelTabel {
  const { simpul: s, indikator: i } = b;
  if (i === null) return tetap('', null, `${namaJenjang[s.simpul.jenjang]} ini tidak mempunyai indikator.`);
  if (!isIsiSendiri(i.indikator)) {
    const teks = realisasiTeks(i, aturan);
    return tetap(formatAngkaAtauTeks(teks), teks, 'Dihitung dari indikator di bawahnya; tidak diisi sendiri.');
  }
  return isian(
    { jenis: 'kinerja', simpul: s.simpul.id, id: i.indikator.id, triwulan, medan: 'nilai' },
    i.isian?.nilai ?? null,
    isDue(s) && findKekurangan(i, s) === 'realisasi',
    { tertunda: i.status === 'belum-dapat-diukur', bolehTunda: isDapatDitunda(i) },
  );
}

function selCapaian(b: BarisTabel, { triwulan, aturan }: TriwulanTerhitung): SelTabel {
  const { simpul: s, indikator: i } = b;
  if (i === null) return tetap('');
  if (i.indikator.rumus === 'manual')
    return isian(
      { jenis: 'kinerja', simpul: s.simpul.id, id: i.indikator.id, triwulan, medan: 'capaian' },
      i.isian?.capaian ?? null,
      isDue(s) && findKekurangan(i, s) === 'capaian',
    );
  const tampil = capaianTampil(i.capaian, aturan);
  const teks = tampil === null ? '' : formatNilai(tampil, aturan.desimalCapaian, aturan.pembulatan);
  return tetap(teks, persenTeks(tampil, aturan), explainCapaian(i, aturan));
}

/** Money stands once for its node, in the first of its rows. */
function selUang({ ke }: BarisTabel, rupiah: number | null, penjelasan: string | null): SelTabel {
  return ke > 0 || rupiah === null ? tetap('', null, penjelasan) : tetap(formatRupiah(rupiah), rupiah, penjelasan);
}

function selTahunLalu(realisasi: RealisasiTahunLalu | undefined): SelTabel {
  return realisasi === undefined
    ? tetap('')
    : tetap(tulisTahunLalu(realisasi), realisasi.nilai, sebutTahunLalu(realisasi));
}

/** A text without a letter is none. */
function isiTeks(teks: string | null | undefined): string | null {
  return teks === undefined || teks === '' ? null : teks;
}

function tetap(teks: string, angka: string | number | null = null, penjelasan: string | null = null): SelTabel {
  return { jenis: 'tetap', teks, angka, penjelasan };
}

function isian(
  sasaran: SasaranIsian,
  isi: IsiMedan,
  kurang: boolean,
  tunda = { tertunda: false, bolehTunda: false },
): SelTabel {
  return { jenis: 'isian', sasaran, isi, kurang, ...tunda };
}
