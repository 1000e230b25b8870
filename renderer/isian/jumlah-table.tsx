import { Table, Title } from '@mantine/core';
import { formatNilai, formatRupiah } from '#shared/angka/format-angka';
import { namaJenjang, type Aturan, type Simpul } from '#shared/model/triwulan-data';
import type { SimpulTerhitung, TriwulanTerhitung, Uang } from '#shared/perhitungan/hasil';
import { explainSerapan } from '#shared/perhitungan/penjelasan';

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly simpul: SimpulTerhitung;
  /** From the top down to the parent. */
  readonly leluhur: readonly Simpul[];
}

/** The money of a node's parents, or of the node itself where it is a sum: follows every keystroke. */
export function JumlahTable({ hasil, simpul, leluhur }: Props) {
  const subKegiatan = simpul.simpul.jenjang === 'subkegiatan';
  const baris = [
    ...(subKegiatan ? [] : [simpul]),
    ...leluhur.toReversed().flatMap((l) => hasil.simpul.get(l.id) ?? []),
  ];
  return (
    <section aria-label="Jumlah anggaran">
      <Title order={3} size="h5" mb={6}>
        {subKegiatan ? 'Jumlah anggaran yang ikut berubah' : 'Jumlah anggaran (dihitung dari sub kegiatan)'}
      </Title>
      {/* The figures take what they need, the names the rest. */}
      <Table withTableBorder verticalSpacing={4} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="100%">Baris</Table.Th>
            <Table.Th ta="right">Pagu (Rp)</Table.Th>
            <Table.Th ta="right">Realisasi (Rp)</Table.Th>
            <Table.Th ta="right">Capaian (%)</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {baris.map((s) => (
            <BarisJumlah
              key={s.simpul.id}
              kunci={s.simpul.id}
              nama={`${namaJenjang[s.simpul.jenjang]}: ${s.simpul.nama}`}
              uang={s.uang}
              aturan={hasil.aturan}
            />
          ))}
          <BarisJumlah kunci="total" nama="Total perangkat daerah" uang={hasil.total} aturan={hasil.aturan} tebal />
        </Table.Tbody>
      </Table>
    </section>
  );
}

interface BarisProps {
  readonly kunci: string;
  readonly nama: string;
  readonly uang: Uang;
  readonly aturan: Aturan;
  readonly tebal?: boolean;
}

function BarisJumlah({ kunci, nama, uang, aturan, tebal = false }: BarisProps) {
  return (
    <Table.Tr fw={tebal ? 700 : 400} data-jumlah={kunci}>
      <Table.Td>
        <span className="dua-baris">{nama}</span>
      </Table.Td>
      <Table.Td className="angka">{uang.pagu === null ? '' : formatRupiah(uang.pagu)}</Table.Td>
      <Table.Td className="angka">{uang.realisasi === null ? '' : formatRupiah(uang.realisasi)}</Table.Td>
      <Table.Td className="angka" title={explainSerapan(uang, aturan)}>
        {uang.capaian === null ? '' : formatNilai(uang.capaian, aturan.desimalCapaian, aturan.pembulatan)}
      </Table.Td>
    </Table.Tr>
  );
}
