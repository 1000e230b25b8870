import { Group, Paper, Table, Text, Title, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { statusAlur } from '#shared/alur/alur';
import { keadaanUnit, namaKeadaanUnit, type KeadaanUnit } from '#shared/alur/kelengkapan-unit';
import { daftarTriwulan, triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import { TandaKeadaan } from '../alur/keadaan-badge';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { HasilPekerjaan } from '../latar/latar-message';
import { useBukaUnit } from './use-buka-unit';
import classes from './beranda.module.css';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly ringkasan: HasilPekerjaan['ringkasan'];
}

/** How far each unit is in each quarter; a cell opens the unit's quarter, to fill or to verify. */
export function MatriksUnit({ tahun, triwulan, ringkasan }: Props) {
  const bukaUnit = useBukaUnit(tahun.tahunId);
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
          {tahun.kepala.unit.map((unit) => (
            <Table.Tr key={unit.id}>
              <Table.Th scope="row" fw={400}>
                <Text size="sm" className="dua-baris" title={unit.nama}>
                  {unit.nama}
                </Text>
              </Table.Th>
              {daftarTriwulan.map((t) => {
                const isi = ringkasan[t].kelengkapan.get(unit.id) ?? { terisi: 0, semua: 0 };
                const keadaan = keadaanUnit(statusAlur(tahun.perTriwulan[t].alur, unit.id, t), isi);
                return (
                  <Table.Td key={t} data-kini={t === triwulan || undefined} className={classes['selMatriks'] ?? ''}>
                    {keadaan === 'tanpa-isian' ? (
                      <Text size="xs" c="dimmed" title={namaKeadaanUnit[keadaan]}>
                        <TandaKeadaan keadaan={keadaan} />
                      </Text>
                    ) : (
                      <UnstyledButton
                        className={classes['tombolMatriks'] ?? ''}
                        title={`${namaKeadaanUnit[keadaan]}: ${isi.terisi.toString()} dari ${isi.semua.toString()} isian terisi`}
                        onClick={() => {
                          bukaUnit(unit.id, t, keadaan);
                        }}
                      >
                        <VisuallyHidden>
                          {unit.nama}, Triwulan {triwulanRomawi[t]}:{' '}
                        </VisuallyHidden>
                        <Group gap={4} wrap="nowrap">
                          <TandaKeadaan keadaan={keadaan} />
                          <span className={classes['hitungan'] ?? ''}>
                            {isi.terisi}/{isi.semua}
                          </span>
                        </Group>
                        <Text size="xs">{pendek[keadaan]}</Text>
                      </UnstyledButton>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

/** The state in a narrow cell. */
const pendek: Readonly<Record<KeadaanUnit, string>> = { ...namaKeadaanUnit, belum: 'Belum' };
