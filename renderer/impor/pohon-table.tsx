import { Group, NativeSelect, Table, Text } from '@mantine/core';
import { tinggiJudulDialog } from '../dialog/judul-dialog';
import { formatNilai, formatRupiah } from '#shared/angka/format-angka';
import type { Koreksi, Letak } from '#shared/impor/koreksi';
import { tingkatJenjang } from '#shared/model/pohon';
import { jenjangUrut, namaJenjang, type Aturan } from '#shared/model/triwulan-data';
import type { SimpulTerhitung, TriwulanTerhitung, Uang } from '#shared/perhitungan/hasil';

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly letak: Letak;
  /** True for a year of its own; in an existing year rows hang where they hang there. */
  readonly tahunSendiri: boolean;
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

/** The tree that was found, with its money as it will be computed; a level taken wrongly is corrected here. */
export function PohonTable({ hasil, letak, tahunSendiri, disabled, onCorrect }: Props) {
  const sasaran = tahunSendiri ? sasaranChoices(hasil, letak) : [];
  const baris = hasil.akar.flatMap(walk);
  // By its cell: a correction may change ids, and the field that was corrected is to keep the focus. A program made up where none
  // is printed shares the cell of the kegiatan behind it.
  const rowKey = ({ simpul }: SimpulTerhitung, berikut: SimpulTerhitung | undefined): string => {
    const alamat = letak.simpul[simpul.id];
    return alamat === undefined || alamat === letak.simpul[berikut?.simpul.id ?? ''] ? simpul.id : alamat;
  };
  return (
    <Table stickyHeader stickyHeaderOffset={tinggiJudulDialog} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={70}>Sel</Table.Th>
          <Table.Th w={150}>Jenjang</Table.Th>
          <Table.Th>Nama</Table.Th>
          <Table.Th w={150} ta="right">
            Pagu (Rp)
          </Table.Th>
          <Table.Th w={150} ta="right">
            Realisasi (Rp)
          </Table.Th>
          <Table.Th w={110} ta="right">
            Capaian (%)
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {baris.map((s, n) => (
          <Table.Tr key={rowKey(s, baris[n + 1])}>
            <Table.Td>{letak.simpul[s.simpul.id]}</Table.Td>
            <Table.Td>
              <JenjangSelect simpul={s} alamat={letak.simpul[s.simpul.id]} disabled={disabled} onCorrect={onCorrect} />
            </Table.Td>
            <Table.Td className="nama">
              <Text size="sm" pl={tingkatJenjang(s.simpul.jenjang) * 14}>
                {s.simpul.kode === null ? '' : `${s.simpul.kode} `}
                {s.simpul.nama}
              </Text>
              {s.simpul.jenjang === 'program' && sasaran.length > 1 && (
                <SasaranSelect
                  program={s}
                  alamat={letak.simpul[s.simpul.id] ?? ''}
                  induk={letak.simpul[s.simpul.induk ?? ''] ?? ''}
                  sasaran={sasaran}
                  disabled={disabled}
                  onCorrect={onCorrect}
                />
              )}
            </Table.Td>
            <SelUang uang={s.uang} aturan={hasil.aturan} />
          </Table.Tr>
        ))}
        <Table.Tr fw={700}>
          <Table.Td />
          <Table.Td />
          <Table.Td>Total</Table.Td>
          <SelUang uang={hasil.total} aturan={hasil.aturan} />
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}

interface JenjangProps {
  readonly simpul: SimpulTerhitung;
  /** Undefined for a row that is not in the workbook. */
  readonly alamat: string | undefined;
  readonly disabled: boolean;
  readonly onCorrect: Props['onCorrect'];
}

function JenjangSelect({ simpul: { simpul }, alamat, disabled, onCorrect }: JenjangProps) {
  if (alamat === undefined) return <Text size="sm">{namaJenjang[simpul.jenjang]}</Text>;
  return (
    <NativeSelect
      size="xs"
      aria-label={`Jenjang ${simpul.nama}`}
      disabled={disabled}
      data={jenjangUrut.map((j) => ({ value: j, label: namaJenjang[j] }))}
      value={simpul.jenjang}
      onChange={(e) => {
        const jenjang = jenjangUrut.find((j) => j === e.currentTarget.value);
        if (jenjang !== undefined) onCorrect({ jenjang: { [alamat]: jenjang } });
      }}
    />
  );
}

interface PilihanSasaran {
  readonly value: string;
  readonly label: string;
}

/** What a program may serve: every sasaran, and a tujuan that has none. By their cells. */
function sasaranChoices(hasil: TriwulanTerhitung, letak: Letak): PilihanSasaran[] {
  return hasil.urut.flatMap(({ simpul, anak }) =>
    simpul.jenjang === 'sasaran' || (simpul.jenjang === 'tujuan' && !anak.some((a) => a.simpul.jenjang === 'sasaran'))
      ? [{ value: letak.simpul[simpul.id] ?? '', label: simpul.nama }]
      : [],
  );
}

interface SasaranProps {
  readonly program: SimpulTerhitung;
  readonly alamat: string;
  readonly induk: string;
  readonly sasaran: readonly PilihanSasaran[];
  readonly disabled: boolean;
  readonly onCorrect: Props['onCorrect'];
}

/** The sheet does not print which sasaran a program serves; what was concluded is corrected here. */
function SasaranSelect({ program: { simpul }, alamat, induk, sasaran, disabled, onCorrect }: SasaranProps) {
  return (
    <Group gap="xs" pl={tingkatJenjang('program') * 14} mt={2} wrap="nowrap">
      <Text size="xs" c="dimmed">
        Sasaran
      </Text>
      <NativeSelect
        size="xs"
        flex={1}
        maw={520}
        aria-label={`Sasaran ${simpul.nama}`}
        disabled={disabled}
        data={[...sasaran]}
        value={induk}
        onChange={(e) => {
          onCorrect({ sasaran: { [alamat]: e.currentTarget.value } });
        }}
      />
    </Group>
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
