import { NativeSelect, Table, Text } from '@mantine/core';
import { tinggiJudulDialog } from '../dialog/judul-dialog';
import { formatAngkaAtauTeks, formatNilai } from '#shared/angka/format-angka';
import type { Koreksi, Letak } from '#shared/impor/koreksi';
import type { IndikatorTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';

const pilihanRumus = [
  { value: 'R/T', label: 'naik: R/T' },
  { value: '2T-R', label: 'turun: (2T-R)/T' },
  { value: 'T/R', label: 'turun: T/R' },
] as const;

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly letak: Letak;
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

/** The indicators that were found, with their direction: a sheet seldom says which one is better when lower. */
export function IndikatorTable({ hasil, letak, disabled, onCorrect }: Props) {
  return (
    <Table stickyHeader stickyHeaderOffset={tinggiJudulDialog} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={70}>Sel</Table.Th>
          <Table.Th>Indikator</Table.Th>
          <Table.Th>Satuan</Table.Th>
          <Table.Th ta="right">Target</Table.Th>
          <Table.Th ta="right">Realisasi</Table.Th>
          <Table.Th ta="right">Capaian (%)</Table.Th>
          <Table.Th w={170}>Arah dan rumus</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {hasil.urut.flatMap((s) =>
          s.indikator.map((i) => (
            <BarisIndikator
              key={i.indikator.id}
              hasil={hasil}
              indikator={i}
              alamat={letak.indikator[i.indikator.id] ?? ''}
              disabled={disabled}
              onCorrect={onCorrect}
            />
          )),
        )}
      </Table.Tbody>
    </Table>
  );
}

interface BarisProps {
  readonly hasil: TriwulanTerhitung;
  readonly indikator: IndikatorTerhitung;
  /** Empty where the workbook has no figure for it. */
  readonly alamat: string;
  readonly disabled: boolean;
  readonly onCorrect: Props['onCorrect'];
}

function BarisIndikator({ hasil: { aturan }, indikator: i, alamat, disabled, onCorrect }: BarisProps) {
  const { nama, satuan, rumus } = i.indikator;
  return (
    <Table.Tr>
      <Table.Td>{alamat}</Table.Td>
      <Table.Td>{nama}</Table.Td>
      <Table.Td>{satuan}</Table.Td>
      <Table.Td className="angka">{formatAngkaAtauTeks(i.targetTeks)}</Table.Td>
      <Table.Td className="angka">{formatAngkaAtauTeks(realisasiTeks(i, aturan))}</Table.Td>
      <Table.Td className="angka">
        {i.capaian === null ? '' : formatNilai(i.capaian, aturan.desimalCapaian, aturan.pembulatan)}
      </Table.Td>
      <Table.Td>
        {alamat === '' || rumus === 'manual' ? (
          <Text size="sm">{rumus}</Text>
        ) : (
          <NativeSelect
            size="xs"
            aria-label={`Arah dan rumus ${nama}`}
            disabled={disabled}
            data={[...pilihanRumus]}
            value={rumus}
            onChange={(e) => {
              const pilihan = pilihanRumus.find((p) => p.value === e.currentTarget.value);
              if (pilihan !== undefined) onCorrect({ rumus: { [alamat]: pilihan.value } });
            }}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
