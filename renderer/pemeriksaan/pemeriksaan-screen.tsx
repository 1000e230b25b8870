import { Accordion, Center, Group, Paper, ScrollArea, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { daftarAturan, tingkatUrut, type AturanId, type Temuan } from '#shared/pemeriksaan/temuan';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { useViewState } from '../view-state/view-state';
import { TingkatBadge } from './tingkat-badge';
import classes from './pemeriksaan-screen.module.css';

/** Findings of the chosen quarter by rule; each leads to its place in Isian. */
export function PemeriksaanScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const triwulan = useViewState((s) => s.triwulan);
  const kelompok = useMemo(() => groupByAturan(runPemeriksaan(tahun.data, triwulan)), [tahun.data, triwulan]);
  return (
    <Paper withBorder h="100%">
      <ScrollArea h="100%" type="auto">
        <Stack p="md" gap="md" maw={1100}>
          <div>
            <Title order={2} size="h4">
              Pemeriksaan Triwulan {triwulanRomawi[triwulan]}
            </Title>
            <Text size="sm" c="dimmed">
              Tidak ada yang diubah secara otomatis. Pilih satu temuan untuk membuka tempatnya di layar Isian.
            </Text>
          </div>
          {kelompok.length === 0 ? (
            <Center py="xl">
              <Stack align="center" gap="xs">
                <IconCircleCheck size={40} color="var(--mantine-color-teal-7)" />
                <Text>Tidak ada temuan. Semua isian triwulan ini sudah lengkap dan wajar.</Text>
              </Stack>
            </Center>
          ) : (
            <Accordion variant="separated" multiple defaultValue={kelompok.slice(0, 1).map((k) => k.aturan)}>
              {kelompok.map((k) => (
                <Accordion.Item key={k.aturan} value={k.aturan}>
                  <Accordion.Control>
                    <Group gap="sm">
                      <TingkatBadge tingkat={daftarAturan[k.aturan].tingkat} />
                      <Text fw={600} size="sm">
                        {daftarAturan[k.aturan].judul}
                      </Text>
                      <Text size="sm" c="dimmed">
                        {k.temuan.length} temuan
                      </Text>
                    </Group>
                  </Accordion.Control>
                  <Accordion.Panel>
                    <TemuanList tahun={tahun} temuan={k.temuan} />
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
            </Accordion>
          )}
        </Stack>
      </ScrollArea>
    </Paper>
  );
}

function TemuanList({ tahun, temuan }: { readonly tahun: TahunTerbuka; readonly temuan: readonly Temuan[] }) {
  const { select, showLayar, setTriwulan } = useViewState();
  return (
    <Stack gap={2}>
      {temuan.map((t) => (
        <UnstyledButton
          key={`${t.simpul ?? ''}/${t.indikator ?? ''}/${t.pesan}`}
          className={classes['temuan'] ?? ''}
          onClick={() => {
            if (t.simpul === null) return;
            select(tahun.tahunId, t.simpul);
            if (t.triwulan !== null) setTriwulan(t.triwulan);
            showLayar('isian');
          }}
        >
          <Text size="sm">{t.pesan}</Text>
        </UnstyledButton>
      ))}
    </Stack>
  );
}

function groupByAturan(temuan: readonly Temuan[]): { readonly aturan: AturanId; readonly temuan: readonly Temuan[] }[] {
  const kelompok = new Map<AturanId, Temuan[]>();
  for (const tingkat of tingkatUrut) {
    for (const t of temuan.filter((x) => x.tingkat === tingkat))
      kelompok.set(t.aturan, [...(kelompok.get(t.aturan) ?? []), t]);
  }
  return [...kelompok].map(([aturan, isi]) => ({ aturan, temuan: isi }));
}
