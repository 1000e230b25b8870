import { Paper, Table, Text, Title, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { useState } from 'react';
import { statusAlur } from '#shared/alur/alur';
import { keadaanUnit, namaKeadaanUnit, type KeadaanUnit } from '#shared/alur/kelengkapan-unit';
import { isTerlambat } from '#shared/alur/terlambat';
import { formatJumlah } from '#shared/angka/format-angka';
import { daftarTriwulan, triwulanRomawi, type Triwulan, type Unit } from '#shared/model/triwulan-data';
import { sebutKelengkapan, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { TandaKeadaan, TandaTerlambat } from '../alur/keadaan-badge';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { HasilPekerjaan } from '../latar/latar-message';
import classes from './beranda.module.css';
import { Halaman } from './halaman';
import { useBukaUnit } from './use-buka-unit';
import { useHalaman } from './use-halaman';

/** Units at a time; a city has hundreds. */
const sekaligus = 40;

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly ringkasan: HasilPekerjaan['ringkasan'];
}

/** How far each unit is in each quarter; a cell opens the unit's quarter, to fill or to verify. One stop of Tab; arrows move inside. */
export function MatriksUnit({ tahun, triwulan, ringkasan }: Props) {
  const { tampil, ...halaman } = useHalaman(tahun.kepala.unit, sekaligus);
  const kolom = daftarTriwulan.length;
  const [kini] = useState(() => new Date());
  const sel = tampil.map((unit) =>
    daftarTriwulan.map((t) => {
      const isi = ringkasan[t].kelengkapan.get(unit.id) ?? { terisi: 0, semua: 0 };
      const keadaan = keadaanUnit(statusAlur(tahun.perTriwulan[t].alur, unit.id, t), isi);
      return { unit, t, isi, keadaan, terlambat: isTerlambat(keadaan, tahun.kepala.tahun, t, kini) };
    }),
  );
  const { getItemProps } = useRovingIndex({
    total: sel.length * kolom,
    columns: kolom,
    isItemDisabled: (n) => sel[Math.floor(n / kolom)]?.[n % kolom]?.keadaan === 'tanpa-isian',
  });
  return (
    <Paper withBorder p="sm" component="section" aria-label="Kelengkapan tiap unit">
      <Title order={3} size="h5" mb={4}>
        Kelengkapan tiap unit
      </Title>
      <Table verticalSpacing={4} horizontalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Unit</Table.Th>
            {daftarTriwulan.map((t) => (
              <Table.Th key={t} w={90} {...(t === triwulan ? { 'aria-current': 'true' } : {})}>
                TW {triwulanRomawi[t]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tampil.map((unit, b) => (
            <Table.Tr key={unit.id}>
              <Table.Th scope="row" fw={400}>
                <Text size="xs" lineClamp={4}>
                  {unit.nama}
                </Text>
              </Table.Th>
              {sel[b]?.map(({ t, isi, keadaan, terlambat }, k) => (
                <Table.Td key={t} data-kini={t === triwulan || undefined} className={classes['selMatriks'] ?? ''}>
                  <SelMatriks
                    tahunId={tahun.tahunId}
                    unit={unit}
                    triwulan={t}
                    keadaan={keadaan}
                    terlambat={terlambat}
                    isi={isi}
                    item={getItemProps({ index: b * kolom + k })}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Halaman {...halaman} />
    </Paper>
  );
}

interface SelProps {
  readonly tahunId: string;
  readonly unit: Unit;
  readonly triwulan: Triwulan;
  readonly keadaan: KeadaanUnit;
  readonly terlambat: boolean;
  readonly isi: Kelengkapan;
  readonly item: ReturnType<ReturnType<typeof useRovingIndex>['getItemProps']>;
}

function SelMatriks({ tahunId, unit, triwulan, keadaan, terlambat, isi, item }: SelProps) {
  const bukaUnit = useBukaUnit(tahunId);
  if (keadaan === 'tanpa-isian')
    return (
      <span title={namaKeadaanUnit[keadaan]}>
        <TandaKeadaan keadaan={keadaan} />
      </span>
    );
  return (
    <UnstyledButton
      {...item}
      className={classes['tombolMatriks'] ?? ''}
      title={`${namaKeadaanUnit[keadaan]}: ${sebutKelengkapan(isi)} isian terisi${terlambat ? `. Triwulan ${triwulanRomawi[triwulan]} sudah berakhir dan belum diajukan` : ''}`}
      onClick={(e) => {
        item.onClick(e);
        bukaUnit(unit.id, triwulan, keadaan);
      }}
    >
      <VisuallyHidden>
        {unit.nama}, Triwulan {triwulanRomawi[triwulan]}:{' '}
      </VisuallyHidden>
      <span className={classes['hitungan'] ?? ''}>
        <TandaKeadaan keadaan={keadaan} />
        {formatJumlah(isi.terisi)}/{formatJumlah(isi.semua)}
      </span>
      {terlambat ? <TandaTerlambat /> : <span className={classes['keadaan'] ?? ''}>{pendek[keadaan]}</span>}
    </UnstyledButton>
  );
}

/** The state in a narrow cell. */
const pendek: Readonly<Record<KeadaanUnit, string>> = { ...namaKeadaanUnit, belum: 'Belum' };
