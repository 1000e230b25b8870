import { Anchor, Box, Checkbox, Group, Table, Text } from '@mantine/core';
import { formatAngkaAtauTeks, formatNilai } from '#shared/angka/format-angka';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { triwulanRomawi, type Aturan, type Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { capaianTampil } from '#shared/perhitungan/batas';
import type { IndikatorTerhitung, SimpulTerhitung } from '#shared/perhitungan/hasil';
import { findKekurangan, isDapatDitunda } from '#shared/perhitungan/kelengkapan';
import { explainCapaian } from '#shared/perhitungan/penjelasan';
import { predikatOf } from '#shared/perhitungan/predikat';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { isiStatus } from '#shared/perintah/sasaran';
import { CatatanBaris } from '../alur/catatan-baris';
import { useTerkunci } from '../alur/use-terkunci';
import { usePerintah } from '../perintah/use-perintah';
import { NilaiTahunLalu } from '../tahun-berikut/nilai-tahun-lalu';
import { AngkaField } from './angka-field';
import { BarisAcuan } from './baris-acuan';
import classes from './baris-indikator.module.css';
import { TeksField } from './teks-field';

interface Props {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly aturan: Aturan;
  readonly simpul: SimpulTerhitung;
  readonly indikator: IndikatorTerhitung;
  /** Whether any indicator of the node has a figure of the year before. */
  readonly adaTahunLalu: boolean;
  /** The name stands above the figures, where there is no room before them. */
  readonly sempit: boolean;
  readonly temuan: readonly Temuan[];
  readonly catatan: string | null;
  readonly sebelumnya: readonly { readonly triwulan: Triwulan; readonly teks: string }[];
}

/** One indicator: its figures, and below them its remark over the whole width, which a sentence needs. */
export function BarisIndikator({
  tahunId,
  triwulan,
  aturan,
  simpul: s,
  indikator: i,
  adaTahunLalu,
  sempit,
  temuan,
  catatan,
  sebelumnya,
}: Props) {
  const run = usePerintah(tahunId);
  const { id, nama, satuan, formula, rumus } = i.indikator;
  const dasar = { jenis: 'kinerja', simpul: s.simpul.id, id, triwulan } as const;
  const terkunci = useTerkunci(dasar) !== null;
  const tertunda = i.status === 'belum-dapat-diukur';
  const tahunLalu = i.indikator.realisasiTahunLalu;
  const dihitung = !isIsiSendiri(i.indikator);
  const tampil = capaianTampil(i.capaian, aturan);
  const capaian = tampil === null ? '' : formatNilai(tampil, aturan.desimalCapaian, aturan.pembulatan);
  const jumlahKolom = 3 + (sempit ? 0 : 1 + sebelumnya.length + Number(adaTahunLalu));
  const acuan = [
    ...(tahunLalu === undefined ? [] : [{ judul: 'Tahun lalu', nilai: <NilaiTahunLalu realisasi={tahunLalu} /> }]),
    ...sebelumnya.map((t) => ({ judul: `s.d. TW\u00a0${triwulanRomawi[t.triwulan]}`, nilai: t.teks })),
  ];
  const selNama = (
    <Table.Td {...(sempit ? { colSpan: jumlahKolom } : {})}>
      <Text size="sm">{nama}</Text>
      <Text size="xs" c="dimmed" lineClamp={2} title={formula}>
        {satuan === '' ? '' : `Satuan: ${satuan}. `}
        {formula === '' || formula === nama ? '' : `Cara ukur: ${formula}`}
      </Text>
      <CatatanBaris teks={catatan} />
    </Table.Td>
  );
  return (
    <>
      {sempit && <Table.Tr className={classes['bersambung'] ?? ''}>{selNama}</Table.Tr>}
      {sempit && acuan.length > 0 && <BarisAcuan acuan={acuan} jumlahKolom={jumlahKolom} />}
      <Table.Tr className={classes['bersambung'] ?? ''}>
        {!sempit && selNama}
        {adaTahunLalu && !sempit && (
          <Table.Td className="angka sejajar" c="dimmed">
            <NilaiTahunLalu realisasi={tahunLalu} />
          </Table.Td>
        )}
        <Table.Td className="angka sejajar">
          {i.targetTeks === null ? (
            <Text size="xs" c="dimmed">
              tidak ada
            </Text>
          ) : (
            formatAngkaAtauTeks(i.targetTeks)
          )}
        </Table.Td>
        {!sempit &&
          sebelumnya.map((s) => (
            <Table.Td key={s.triwulan} className="angka sejajar" c="dimmed">
              {s.teks}
            </Table.Td>
          ))}
        <Table.Td>
          {dihitung ? (
            <Text size="sm" className="angka" title="Dihitung dari indikator di bawahnya">
              {formatAngkaAtauTeks(realisasiTeks(i, aturan))}
            </Text>
          ) : (
            <AngkaField
              tahunId={tahunId}
              sasaran={{ ...dasar, medan: 'nilai' }}
              tersimpan={i.isian?.nilai ?? null}
              label={`Realisasi kinerja: ${nama}`}
              temuan={temuan}
            />
          )}
          {isDapatDitunda(i) && (i.isian?.nilai == null || tertunda) && (
            <Checkbox
              mt={6}
              size="xs"
              label="Belum dapat diukur"
              disabled={terkunci}
              checked={tertunda}
              {...(tertunda ? { description: keteranganTunda(i) } : {})}
              onChange={(e) =>
                void run({
                  jenis: 'UbahIsian',
                  sasaran: { ...dasar, medan: 'status' },
                  ke: isiStatus(e.currentTarget.checked),
                })
              }
            />
          )}
          {tertunda && !terkunci && i.isian?.nilai == null && tahunLalu !== undefined && (
            <Anchor
              component="button"
              type="button"
              size="xs"
              ta="left"
              mt={4}
              onClick={() =>
                void run({ jenis: 'UbahIsian', sasaran: { ...dasar, medan: 'nilai' }, ke: tahunLalu.nilai })
              }
            >
              Pakai nilai tahun lalu: {formatAngkaAtauTeks(tahunLalu.nilai)}
            </Anchor>
          )}
        </Table.Td>
        <Table.Td className={rumus === 'manual' ? '' : 'sejajar'}>
          {rumus === 'manual' ? (
            <AngkaField
              tahunId={tahunId}
              sasaran={{ ...dasar, medan: 'capaian' }}
              tersimpan={i.isian?.capaian ?? null}
              label={`Capaian: ${nama}`}
            />
          ) : (
            <Text size="sm" fw={600} className="angka" title={explainCapaian(i, aturan)} data-capaian={id}>
              {capaian}
            </Text>
          )}
          {i.capaian !== null && (
            <Text size="xs" c="dimmed" ta="right" title="Predikat kinerja (Permendagri 86/2017)">
              {predikatOf(i.capaian, aturan)}
            </Text>
          )}
          {i.status === 'tidak-ada-target' && (
            <Text size="xs" c="dimmed" ta="right">
              tidak ada target
            </Text>
          )}
        </Table.Td>
      </Table.Tr>
      <Table.Tr>
        <Table.Td colSpan={jumlahKolom} pt={0}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <Text size="xs" c="dimmed" pt={9} flex="0 0 auto">
              Keterangan indikator
            </Text>
            <Box flex={1}>
              <TeksField
                tahunId={tahunId}
                sasaran={{ ...dasar, medan: 'keterangan' }}
                tersimpan={i.isian?.keterangan ?? null}
                label={`Keterangan: ${nama}`}
                hideLabel
                placeholder={tertunda ? 'Sebutkan sebabnya' : ''}
                wajib={findKekurangan(i, s) === 'keterangan' ? 'Wajib: sebutkan mengapa belum dapat diukur.' : null}
              />
            </Box>
          </Group>
        </Table.Td>
      </Table.Tr>
    </>
  );
}

/** The figure beside a realisasi that cannot be measured yet is last year's, and is marked as such. */
function keteranganTunda({ isian }: IndikatorTerhitung): string {
  return isian?.nilai == null
    ? 'Boleh diisi nilai tahun lalu; di laporan ditandai *).'
    : 'Angka di atas adalah nilai tahun lalu; di laporan ditandai *).';
}
