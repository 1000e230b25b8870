import { Anchor, Checkbox, Group, Table, Text, Title } from '@mantine/core';
import type { CariCatatan } from '#shared/alur/catatan';
import { formatAngkaAtauTeks, formatNilai } from '#shared/angka/format-angka';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { capaianTampil } from '#shared/perhitungan/batas';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { findKekurangan, isDapatDitunda } from '#shared/perhitungan/kelengkapan';
import type { Aturan, Triwulan } from '#shared/model/triwulan-data';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { explainCapaian } from '#shared/perhitungan/penjelasan';
import { predikatOf } from '#shared/perhitungan/predikat';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { CatatanBaris } from '../alur/catatan-baris';
import { isiStatus } from '#shared/perintah/sasaran';
import { useTerkunci } from '../alur/use-terkunci';
import { usePerintah } from '../perintah/use-perintah';
import { AngkaField } from './angka-field';
import { NilaiTahunLalu } from '../tahun-berikut/nilai-tahun-lalu';
import { TeksField } from './teks-field';

/** Pixels the table needs before its first column gets too narrow to read; below, it scrolls. */
const minWidth = 618;
const lebarTahunLalu = 84;

interface Props {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly hasil: TriwulanTerhitung;
  readonly sebelumnya: readonly TriwulanTerhitung[];
  readonly simpul: SimpulTerhitung;
  /** What the checks say about this node. */
  readonly temuan: readonly Temuan[];
  readonly catatan: CariCatatan;
}

/** Realisasi kinerja of each indicator, s.d. the quarter. */
export function KinerjaTable({ tahunId, triwulan, hasil, sebelumnya, simpul, temuan, catatan }: Props) {
  const adaTahunLalu = simpul.indikator.some((i) => i.indikator.realisasiTahunLalu !== undefined);
  return (
    <section aria-label="Realisasi kinerja">
      <Group justify="space-between" align="baseline" mb={6} wrap="nowrap">
        <Title order={3} size="h5">
          Realisasi kinerja s.d. Triwulan {triwulanRomawi[triwulan]}
        </Title>
        <Text size="xs" c="dimmed">
          Target dan pagu: {hasil.versi?.nama ?? 'belum ada versi anggaran'}
        </Text>
      </Group>
      <Table.ScrollContainer minWidth={minWidth + 72 * sebelumnya.length + (adaTahunLalu ? lebarTahunLalu : 0)}>
        <Table withTableBorder withColumnBorders verticalSpacing={6} horizontalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Indikator</Table.Th>
              {adaTahunLalu && (
                <Table.Th w={lebarTahunLalu} ta="right">
                  Tahun lalu
                </Table.Th>
              )}
              <Table.Th w={76} ta="right">
                Target
              </Table.Th>
              {sebelumnya.map((t) => (
                <Table.Th key={t.triwulan} w={72} ta="right">
                  s.d. TW&nbsp;{triwulanRomawi[t.triwulan]}
                </Table.Th>
              ))}
              <Table.Th w={140} ta="right">
                Realisasi s.d.&nbsp;TW&nbsp;{triwulanRomawi[triwulan]}
              </Table.Th>
              <Table.Th w={96} ta="right">
                Capaian (%)
              </Table.Th>
              <Table.Th w={140}>Keterangan indikator</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {simpul.indikator.map((i) => (
              <BarisIndikator
                key={`${i.indikator.id}/${triwulan.toString()}`}
                tahunId={tahunId}
                triwulan={triwulan}
                aturan={hasil.aturan}
                simpul={simpul}
                indikator={i}
                adaTahunLalu={adaTahunLalu}
                temuan={temuan.filter((t) => t.indikator === i.indikator.id)}
                catatan={catatan(simpul.simpul.id, i.indikator.id)}
                sebelumnya={sebelumnya.map((t) => ({
                  triwulan: t.triwulan,
                  teks: realisasiSebelumnya(t, simpul.simpul.id, i.indikator.id),
                }))}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

interface BarisProps {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly aturan: Aturan;
  readonly simpul: SimpulTerhitung;
  readonly indikator: IndikatorTerhitung;
  /** Whether any indicator of the node has a figure of the year before. */
  readonly adaTahunLalu: boolean;
  readonly temuan: readonly Temuan[];
  readonly catatan: string | null;
  readonly sebelumnya: readonly { readonly triwulan: Triwulan; readonly teks: string }[];
}

function BarisIndikator({
  tahunId,
  triwulan,
  aturan,
  simpul: s,
  indikator: i,
  adaTahunLalu,
  temuan,
  catatan,
  sebelumnya,
}: BarisProps) {
  const run = usePerintah(tahunId);
  const { id, nama, satuan, formula, rumus } = i.indikator;
  const dasar = { jenis: 'kinerja', simpul: s.simpul.id, id, triwulan } as const;
  const terkunci = useTerkunci(dasar) !== null;
  const tertunda = i.status === 'belum-dapat-diukur';
  const tahunLalu = i.indikator.realisasiTahunLalu;
  const dihitung = !isIsiSendiri(i.indikator);
  const tampil = capaianTampil(i.capaian, aturan);
  const capaian = tampil === null ? '' : formatNilai(tampil, aturan.desimalCapaian, aturan.pembulatan);
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm">{nama}</Text>
        <Text size="xs" c="dimmed" lineClamp={2} title={formula}>
          {satuan === '' ? '' : `Satuan: ${satuan}. `}
          {formula === '' || formula === nama ? '' : `Cara ukur: ${formula}`}
        </Text>
        <CatatanBaris teks={catatan} />
      </Table.Td>
      {adaTahunLalu && (
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
      {sebelumnya.map((s) => (
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
            onClick={() => void run({ jenis: 'UbahIsian', sasaran: { ...dasar, medan: 'nilai' }, ke: tahunLalu.nilai })}
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
      <Table.Td>
        <TeksField
          tahunId={tahunId}
          sasaran={{ ...dasar, medan: 'keterangan' }}
          tersimpan={i.isian?.keterangan ?? null}
          label={`Keterangan: ${nama}`}
          hideLabel
          placeholder={tertunda ? 'Sebutkan sebabnya' : ''}
          wajib={findKekurangan(i, s) === 'keterangan' ? 'Wajib: sebutkan mengapa belum dapat diukur.' : null}
        />
      </Table.Td>
    </Table.Tr>
  );
}

/** The figure beside a realisasi that cannot be measured yet is last year's, and is marked as such. */
function keteranganTunda({ isian }: IndikatorTerhitung): string {
  return isian?.nilai == null
    ? 'Boleh diisi nilai tahun lalu; di laporan ditandai *).'
    : 'Angka di atas adalah nilai tahun lalu; di laporan ditandai *).';
}

function realisasiSebelumnya(t: TriwulanTerhitung, simpul: string, indikator: string): string {
  const i = t.simpul.get(simpul)?.indikator.find((x) => x.indikator.id === indikator);
  return i === undefined ? '' : formatAngkaAtauTeks(realisasiTeks(i, t.aturan));
}
