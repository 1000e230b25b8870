import { Table, Text, Title } from '@mantine/core';
import { formatNilai, formatRupiah } from '#shared/angka/format-angka';
import { triwulanRomawi, type Aturan, type Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { rupiahSendiri } from '#shared/perhitungan/nilai-sendiri';
import { explainSerapan } from '#shared/perhitungan/penjelasan';
import { NilaiTahunLalu } from '../tahun-berikut/nilai-tahun-lalu';
import { AngkaField } from './angka-field';

/** Pixels in which amounts of thousands of millions still stand on one line, without the earlier quarters; below, it scrolls. */
const minWidth = 506;

interface Props {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly aturan: Aturan;
  readonly sebelumnya: readonly TriwulanTerhitung[];
  readonly simpul: SimpulTerhitung;
  /** What the checks say about this node. */
  readonly temuan: readonly Temuan[];
}

/** Realisasi anggaran of one sub kegiatan, s.d. the quarter, with what remains of its pagu. */
export function AnggaranSubKegiatan({
  tahunId,
  triwulan,
  aturan,
  sebelumnya,
  simpul: { simpul, uang },
  temuan,
}: Props) {
  const sisa = uang.pagu === null ? null : uang.pagu - (uang.realisasi ?? 0);
  const sendiri = rupiahSendiri(
    uang.realisasi,
    sebelumnya.map((t) => t.simpul.get(simpul.id)?.uang.realisasi ?? null),
  );
  const tahunLalu = simpul.realisasiTahunLalu;
  const lebih = sisa !== null && sisa < 0;
  return (
    <section aria-label="Realisasi anggaran">
      <Title order={3} size="h5" mb={6}>
        Realisasi anggaran s.d. Triwulan {triwulanRomawi[triwulan]}
      </Title>
      <Table.ScrollContainer minWidth={minWidth + 108 * (sebelumnya.length + (tahunLalu === undefined ? 0 : 1))}>
        <Table withTableBorder withColumnBorders verticalSpacing={6} horizontalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              {tahunLalu !== undefined && <Table.Th ta="right">Tahun lalu (Rp)</Table.Th>}
              <Table.Th ta="right">Pagu (Rp)</Table.Th>
              {sebelumnya.map((t) => (
                <Table.Th key={t.triwulan} ta="right">
                  s.d. TW&nbsp;{triwulanRomawi[t.triwulan]} (Rp)
                </Table.Th>
              ))}
              <Table.Th w={198} ta="right">
                Realisasi s.d. TW {triwulanRomawi[triwulan]} (Rp)
              </Table.Th>
              <Table.Th ta="right">Sisa pagu (Rp)</Table.Th>
              <Table.Th w={92} ta="right">
                Capaian (%)
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr style={{ verticalAlign: 'top' }}>
              {tahunLalu !== undefined && (
                <Table.Td className="angka sejajar" c="dimmed">
                  <NilaiTahunLalu realisasi={tahunLalu} />
                </Table.Td>
              )}
              <Table.Td className="angka sejajar">
                {uang.pagu === null ? (
                  <Text size="xs" c="dimmed">
                    belum ada pagu
                  </Text>
                ) : (
                  formatRupiah(uang.pagu)
                )}
              </Table.Td>
              {sebelumnya.map((t) => (
                <Table.Td key={t.triwulan} className="angka sejajar" c="dimmed">
                  {showRupiah(t.simpul.get(simpul.id)?.uang.realisasi ?? null)}
                </Table.Td>
              ))}
              <Table.Td>
                <AngkaField
                  key={`${simpul.id}/${triwulan.toString()}`}
                  tahunId={tahunId}
                  sasaran={{ jenis: 'anggaran', simpul: simpul.id, id: simpul.id, triwulan, medan: 'nilai' }}
                  tersimpan={uang.realisasi}
                  label="Realisasi anggaran (Rp)"
                  temuan={temuan.filter((t) => t.indikator === null)}
                />
                {sendiri !== null && sebelumnya.length > 0 && (
                  <Text size="xs" c="dimmed" ta="right" mt={2}>
                    Triwulan {triwulanRomawi[triwulan]} saja: {formatRupiah(sendiri)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td className="angka sejajar" {...(lebih ? { c: 'red.8' } : {})}>
                {showRupiah(sisa)}
              </Table.Td>
              <Table.Td className="sejajar">
                <Text
                  size="sm"
                  fw={600}
                  className="angka"
                  title={explainSerapan(uang, aturan)}
                  data-capaian={simpul.id}
                >
                  {uang.capaian === null ? '' : formatNilai(uang.capaian, aturan.desimalCapaian, aturan.pembulatan)}
                </Text>
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function showRupiah(rupiah: number | null): string {
  return rupiah === null ? '' : formatRupiah(rupiah);
}
