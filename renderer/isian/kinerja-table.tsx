import { Group, Table, Text, Title } from '@mantine/core';
import type { CariCatatan } from '#shared/alur/catatan';
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { useLayarSempit } from '../tema/use-layar-sempit';
import { BarisIndikator } from './baris-indikator';

/** Pixels the figures need, and the name before them to be read, and each figure to compare with; below, the table scrolls. */
const lebarAngka = 344;
const lebarNama = 190;
const lebarTriwulan = 72;
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
  const sempit = useLayarSempit();
  const adaTahunLalu = simpul.indikator.some((i) => i.indikator.realisasiTahunLalu !== undefined);
  return (
    <section aria-label="Realisasi kinerja">
      <Group justify="space-between" align="baseline" mb={6} wrap="nowrap">
        <Title order={3} size="h5" flex="0 0 auto">
          Realisasi kinerja s.d. Triwulan {triwulanRomawi[triwulan]}
        </Title>
        <Text size="xs" c="dimmed" lineClamp={2}>
          Target dan pagu: {hasil.versi?.nama ?? 'belum ada versi anggaran'}
        </Text>
      </Group>
      <Table.ScrollContainer
        minWidth={
          lebarAngka +
          (sempit ? 0 : lebarNama + lebarTriwulan * sebelumnya.length + (adaTahunLalu ? lebarTahunLalu : 0))
        }
      >
        <Table withTableBorder withColumnBorders verticalSpacing={6} horizontalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              {!sempit && <Table.Th>Indikator</Table.Th>}
              {adaTahunLalu && !sempit && (
                <Table.Th w={lebarTahunLalu} ta="right">
                  Tahun lalu
                </Table.Th>
              )}
              <Table.Th {...(sempit ? {} : { w: 76 })} ta="right">
                Target
              </Table.Th>
              {!sempit &&
                sebelumnya.map((t) => (
                  <Table.Th key={t.triwulan} w={lebarTriwulan} ta="right">
                    s.d. TW&nbsp;{triwulanRomawi[t.triwulan]}
                  </Table.Th>
                ))}
              <Table.Th w={172} ta="right">
                Realisasi s.d.&nbsp;TW&nbsp;{triwulanRomawi[triwulan]}
              </Table.Th>
              <Table.Th w={96} ta="right">
                Capaian (%)
              </Table.Th>
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
                sempit={sempit}
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

function realisasiSebelumnya(t: TriwulanTerhitung, simpul: string, indikator: string): string {
  const i = t.simpul.get(simpul)?.indikator.find((x) => x.indikator.id === indikator);
  return i === undefined ? '' : formatAngkaAtauTeks(realisasiTeks(i, t.aturan));
}
