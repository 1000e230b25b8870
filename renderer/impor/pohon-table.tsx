import { ScrollArea, Table, Text } from '@mantine/core';
import { formatNilai, formatRupiah } from '#shared/angka/format-angka';
import { tingkatJenjang } from '#shared/model/pohon';
import { namaJenjang, type Aturan } from '#shared/model/triwulan-data';
import type { SimpulTerhitung, TriwulanTerhitung, Uang } from '#shared/perhitungan/hasil';

/** The tree that was found, with its money as it will be computed. */
export function PohonTable({ hasil }: { readonly hasil: TriwulanTerhitung }) {
  return (
    <ScrollArea h="calc(100vh - 420px)" type="auto">
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Baris</Table.Th>
            <Table.Th w={90} ta="right">
              Indikator
            </Table.Th>
            <Table.Th w={150} ta="right">
              Pagu (Rp)
            </Table.Th>
            <Table.Th w={150} ta="right">
              Realisasi (Rp)
            </Table.Th>
            <Table.Th w={100} ta="right">
              Capaian (%)
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hasil.akar.flatMap(walk).map((s) => (
            <Table.Tr key={s.simpul.id}>
              <Table.Td>
                <Text
                  size="sm"
                  pl={tingkatJenjang(s.simpul.jenjang) * 16}
                  fw={s.simpul.jenjang === 'program' ? 600 : 400}
                >
                  <Text span size="xs" c="dimmed" mr={6}>
                    {s.simpul.kode ?? namaJenjang[s.simpul.jenjang]}
                  </Text>
                  {s.simpul.nama}
                </Text>
              </Table.Td>
              <Table.Td className="angka">{s.indikator.length}</Table.Td>
              <SelUang uang={s.uang} aturan={hasil.aturan} />
            </Table.Tr>
          ))}
          <Table.Tr fw={700}>
            <Table.Td>Total</Table.Td>
            <Table.Td />
            <SelUang uang={hasil.total} aturan={hasil.aturan} />
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function SelUang({ uang, aturan }: { readonly uang: Uang; readonly aturan: Aturan }) {
  return (
    <>
      <Table.Td className="angka">{uang.pagu === null ? '' : formatRupiah(uang.pagu)}</Table.Td>
      <Table.Td className="angka">{uang.realisasi === null ? '' : formatRupiah(uang.realisasi)}</Table.Td>
      <Table.Td className="angka">
        {uang.capaian === null ? '' : formatNilai(uang.capaian, aturan.desimalCapaian, aturan.pembulatan)}
      </Table.Td>
    </>
  );
}

function walk(s: SimpulTerhitung): SimpulTerhitung[] {
  return [s, ...s.anak.flatMap(walk)];
}
