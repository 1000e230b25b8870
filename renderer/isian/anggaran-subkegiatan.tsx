import { Table, Text, Title } from '@mantine/core';
import { formatNilai, formatRupiah } from '#shared/angka/format-angka';
import { triwulanRomawi, type Aturan, type Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { rupiahSendiri } from '#shared/perhitungan/nilai-sendiri';
import { explainSerapan } from '#shared/perhitungan/penjelasan';
import { NilaiTahunLalu } from '../tahun-berikut/nilai-tahun-lalu';
import { useLayarSempit } from '../tema/use-layar-sempit';
import { AngkaField } from './angka-field';
import { BarisAcuan, type Acuan } from './baris-acuan';

/** Pixels in which amounts of thousands of millions still stand on one line; below, it scrolls. */
const lebarIsian = 398;
const lebarAcuan = 108;

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
  const sempit = useLayarSempit();
  const acuan: Acuan[] = [
    ...(tahunLalu === undefined ? [] : [{ judul: 'Tahun lalu (Rp)', nilai: <NilaiTahunLalu realisasi={tahunLalu} /> }]),
    {
      judul: 'Pagu (Rp)',
      nilai:
        uang.pagu === null ? (
          <Text size="xs" c="dimmed">
            belum ada pagu
          </Text>
        ) : (
          <Text size="sm">{formatRupiah(uang.pagu)}</Text>
        ),
    },
    ...sebelumnya.map((t) => ({
      judul: `s.d. TW\u00a0${triwulanRomawi[t.triwulan]} (Rp)`,
      nilai: (
        <Text size="sm" c="dimmed">
          {showRupiah(t.simpul.get(simpul.id)?.uang.realisasi ?? null)}
        </Text>
      ),
    })),
  ];
  const lebih = sisa !== null && sisa < 0;
  return (
    <section aria-label="Realisasi anggaran">
      <Title order={3} size="h5" mb={6}>
        Realisasi anggaran s.d. Triwulan {triwulanRomawi[triwulan]}
      </Title>
      <Table.ScrollContainer minWidth={lebarIsian + (sempit ? 0 : lebarAcuan * acuan.length)}>
        <Table withTableBorder withColumnBorders verticalSpacing={6} horizontalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              {!sempit &&
                acuan.map(({ judul }) => (
                  <Table.Th key={judul} ta="right">
                    {judul}
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
            {sempit && <BarisAcuan acuan={acuan} jumlahKolom={3} />}
            <Table.Tr style={{ verticalAlign: 'top' }}>
              {!sempit &&
                acuan.map(({ judul, nilai }) => (
                  <Table.Td key={judul} className="angka sejajar">
                    {nilai}
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
