import { Anchor, Table } from '@mantine/core';
import { formatAngkaAtauTeks, formatJumlah, formatRupiah } from '#shared/angka/format-angka';
import type { KeadaanUnit } from '#shared/alur/kelengkapan-unit';
import type { Unit } from '#shared/model/triwulan-data';
import { tingkatUrut, type Tingkat } from '#shared/pemeriksaan/temuan';
import { explainKinerja } from '#shared/perhitungan/penjelasan';
import type { RingkasanBagian } from '#shared/perhitungan/ringkasan-kantor';
import { KeadaanBadge, TandaTerlambat } from '../alur/keadaan-badge';
import { utamaAttribute } from '../papan-ketik/fokus';
import { namaTingkat } from '../pemeriksaan/tingkat-badge';
import { useLayarSempit } from '../tema/use-layar-sempit';

export interface BarisUnit {
  readonly unit: Unit;
  readonly keadaan: KeadaanUnit;
  readonly terlambat: boolean;
  readonly terisi: number;
  readonly semua: number;
  /** Null while the findings are worked out. */
  readonly temuan: Readonly<Record<Tingkat, number>> | null;
  readonly angka: RingkasanBagian | undefined;
}

interface Props {
  readonly baris: readonly BarisUnit[];
  /** The unit that was looked at last. */
  readonly terakhir: string | null;
  readonly onOpen: (unit: string) => void;
}

/** One row a unit. On a narrow screen the kinds of findings stand below each other, and realisasi below its pagu. */
export function UnitTable({ baris, terakhir, onOpen }: Props) {
  const sempit = useLayarSempit();
  return (
    <Table withTableBorder highlightOnHover verticalSpacing={8} horizontalSpacing={sempit ? 'xs' : 'sm'}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Unit</Table.Th>
          <Table.Th w={sempit ? undefined : 150}>Keadaan</Table.Th>
          <Table.Th ta="right">Terisi</Table.Th>
          {sempit ? (
            <Table.Th ta="right">Temuan</Table.Th>
          ) : (
            tingkatUrut.map((t) => (
              <Table.Th key={t} ta="right">
                {namaTingkat[t]}
              </Table.Th>
            ))
          )}
          {sempit ? (
            <Table.Th ta="right">Pagu dan realisasi (Rp)</Table.Th>
          ) : (
            <>
              <Table.Th ta="right">Pagu (Rp)</Table.Th>
              <Table.Th ta="right">Realisasi (Rp)</Table.Th>
            </>
          )}
          <Table.Th ta="right">Serapan (%)</Table.Th>
          <Table.Th ta="right">Kinerja (%)</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {baris.map((b) => (
          <Table.Tr key={b.unit.id} data-unit={b.unit.id}>
            <Table.Td>
              <Anchor
                component="button"
                type="button"
                size="sm"
                ta="left"
                c="var(--tw-aksen)"
                className="nama"
                {...(b.unit.id === terakhir ? utamaAttribute : {})}
                onClick={() => {
                  onOpen(b.unit.id);
                }}
              >
                {b.unit.nama}
              </Anchor>
            </Table.Td>
            <Table.Td>
              <KeadaanBadge keadaan={b.keadaan} />
              {b.terlambat && <TandaTerlambat />}
            </Table.Td>
            <Table.Td className="angka">
              {formatJumlah(b.terisi)}/{formatJumlah(b.semua)}
            </Table.Td>
            <SelTemuan temuan={b.temuan} sempit={sempit} />
            <SelUang angka={b.angka} sempit={sempit} />
            <Table.Td className="angka">{formatAngkaAtauTeks(b.angka?.serapan ?? null)}</Table.Td>
            <Table.Td
              className="angka"
              title={b.angka === undefined ? undefined : explainKinerja(b.angka, 'sub kegiatan unit ini')}
            >
              {formatAngkaAtauTeks(b.angka?.kinerja ?? null)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function SelTemuan({ temuan, sempit }: Pick<BarisUnit, 'temuan'> & { readonly sempit: boolean }) {
  const jumlah = (t: Tingkat): string => (temuan === null ? '…' : formatJumlah(temuan[t]));
  if (!sempit)
    return tingkatUrut.map((t) => (
      <Table.Td key={t} className="angka">
        {jumlah(t)}
      </Table.Td>
    ));
  return (
    <Table.Td className="angka">
      {tingkatUrut.map((t) => (
        <div key={t}>
          {namaTingkat[t]} {jumlah(t)}
        </div>
      ))}
    </Table.Td>
  );
}

function SelUang({ angka, sempit }: Pick<BarisUnit, 'angka'> & { readonly sempit: boolean }) {
  const pagu = angka?.pagu == null ? '' : formatRupiah(angka.pagu);
  const realisasi = angka?.realisasi == null ? '' : formatRupiah(angka.realisasi);
  if (sempit)
    return (
      <Table.Td className="angka">
        <div>{pagu}</div>
        <div>{realisasi}</div>
      </Table.Td>
    );
  return (
    <>
      <Table.Td className="angka">{pagu}</Table.Td>
      <Table.Td className="angka">{realisasi}</Table.Td>
    </>
  );
}
