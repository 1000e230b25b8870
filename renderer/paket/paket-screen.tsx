import { Paper, ScrollArea, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { sebutKunci } from '#shared/paket/mesin';
import { bridge } from '../bridge';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { useViewState } from '../view-state/view-state';
import { BuatPaketCard } from './buat-paket-card';
import { PaketDiterima } from './paket-diterima';
import { PengingatCard } from './pengingat-card';
import { TerimaPaketCard } from './terima-paket-card';

/** Paket: make packets, receive them, see what came, remind who has not sent. */
export function PaketScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const triwulan = useViewState((s) => s.triwulan);
  const kunci = useLiveQuery(() => bridge.machineKey(), []);
  return (
    <Paper withBorder h="100%">
      <ScrollArea h="100%" type="auto">
        <Stack p="md" gap="md" maw={1100}>
          <div>
            <Title order={2} size="h4">
              Paket Triwulan {triwulanRomawi[triwulan]}
            </Title>
            <Text size="sm" c="dimmed">
              Paket adalah berkas .twpaket yang dibawa lewat flashdisk, WhatsApp, atau surel: isian dari bidang ke
              sekretariat, rencana dan status dari sekretariat ke bidang. Internet tidak diperlukan.
              {kunci !== undefined && ` Kunci komputer ini: ${sebutKunci(kunci)}.`}
            </Text>
          </div>
          <SimpleGrid cols={2}>
            <BuatPaketCard tahun={tahun} triwulan={triwulan} />
            <TerimaPaketCard />
          </SimpleGrid>
          <PengingatCard tahun={tahun} triwulan={triwulan} />
          <PaketDiterima tahun={tahun} />
        </Stack>
      </ScrollArea>
    </Paper>
  );
}
