import { Badge, Button, Center, Group, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { namaPeran, sortPengguna, type Pengguna } from '#shared/pengguna/pengguna';
import { MasukForm } from './masuk-form';
import { PasangPin } from './pasang-pin';
import { enterSesi } from './sesi';

/** What stands before every other screen while people are listed and nobody has been chosen. */
export function PilihPenggunaScreen({ semua }: { readonly semua: readonly Pengguna[] }) {
  const [dipilih, setDipilih] = useState<Pengguna | null>(null);
  const [lupa, setLupa] = useState(false);
  const kembali = (): void => {
    setDipilih(null);
    setLupa(false);
  };
  return (
    <ScrollArea h="100%">
      <Center mih="100vh" py="xl" bg="var(--tw-latar)">
        <Paper withBorder p="xl" w={460} maw="94vw" component="main">
          <Stack gap="md">
            <div>
              <Title order={1} size="h3">
                Siapa yang bekerja?
              </Title>
              <Text size="sm" c="dimmed">
                Nama Anda dicatat bersama setiap perubahan.
              </Text>
            </div>
            {dipilih === null ? (
              <DaftarPengguna
                semua={semua}
                onPilih={(p) => {
                  if (p.pin === null) void enterSesi(p.id);
                  else setDipilih(p);
                }}
              />
            ) : lupa ? (
              <PasangPin
                id={dipilih.id}
                nama={dipilih.nama}
                oleh={dipilih.id}
                onSelesai={(terpasang) => {
                  if (terpasang) void enterSesi(dipilih.id);
                  else kembali();
                }}
              />
            ) : (
              <MasukForm
                pengguna={dipilih}
                onMasuk={() => void enterSesi(dipilih.id)}
                onKode={() => {
                  setLupa(true);
                }}
                onBatal={kembali}
              />
            )}
          </Stack>
        </Paper>
      </Center>
    </ScrollArea>
  );
}

function DaftarPengguna({
  semua,
  onPilih,
}: {
  readonly semua: readonly Pengguna[];
  readonly onPilih: (pengguna: Pengguna) => void;
}) {
  return (
    <Stack gap="xs">
      {sortPengguna(semua).map((p, i) => (
        <Button
          key={p.id}
          variant="default"
          size="lg"
          justify="space-between"
          autoFocus={i === 0}
          rightSection={
            <Group gap={6} wrap="nowrap">
              <Badge variant="light" radius="sm" tt="none">
                {namaPeran[p.peran].replace(/ \(.*/u, '')}
              </Badge>
              {p.pin !== null && <IconLock size={16} aria-label="dengan PIN" />}
            </Group>
          }
          onClick={() => {
            onPilih(p);
          }}
        >
          {p.nama}
        </Button>
      ))}
    </Stack>
  );
}
