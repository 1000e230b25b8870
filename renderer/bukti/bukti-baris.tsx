import { Anchor, Group, Text } from '@mantine/core';
import type { Bukti } from '#shared/model/triwulan-data';
import { belumDiterima, bukaBukti } from './buka-bukti';
import { useBuktiAda } from './use-bukti-ada';

/** The files of a row to go through, each to be opened; in the space of a table cell. */
export function BuktiBaris({ daftar }: { readonly daftar: readonly Bukti[] }) {
  const ada = useBuktiAda(daftar);
  if (daftar.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label="Bukti dukung">
      <Text size="xs" c="dimmed">
        Bukti dukung ({daftar.length}):
      </Text>
      {daftar.map((b) =>
        ada !== null && !ada.has(b.sha256) ? (
          <Text key={b.sha256} size="xs" title={belumDiterima}>
            {b.nama} (belum diterima)
          </Text>
        ) : (
          <Anchor
            key={b.sha256}
            component="button"
            type="button"
            size="xs"
            maw={200}
            truncate
            title={`Buka ${b.nama}`}
            onClick={() => void bukaBukti(b)}
          >
            {b.nama}
          </Anchor>
        ),
      )}
    </Group>
  );
}
