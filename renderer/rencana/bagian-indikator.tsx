import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { Cacat } from './baca-simpul';
import { IndikatorCard } from './indikator-card';
import { geserIndikator, indikatorBaru, type IsianIndikator, type IsianSimpul } from './isian-simpul';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly isian: IsianSimpul;
  readonly cacat: Cacat;
  readonly dicoba: boolean;
  readonly onChange: (indikator: readonly IsianIndikator[]) => void;
}

/** The indicators of a node, in the order in which they are printed. */
export function BagianIndikator({ tahun, isian: { jenjang, indikator }, cacat, dicoba, onChange }: Props) {
  const daftar = useRef<HTMLDivElement>(null);
  /** The indicator whose name is to be focused: the one just added, or the neighbour of a removed one. */
  const [dituju, setDituju] = useState<string | null>(null);
  useEffect(() => {
    if (dituju !== null) daftar.current?.querySelector<HTMLElement>(`[data-indikator="${CSS.escape(dituju)}"] textarea`)?.focus();
  }, [dituju]);
  const tambah = (): void => {
    const baru = indikatorBaru(tahun.data);
    onChange([...indikator, baru]);
    setDituju(baru.kunci);
  };
  return (
    <section aria-label="Indikator kinerja">
      <Title order={3} size="h5" mt="lg" mb={6}>
        Indikator kinerja
      </Title>
      <Stack gap="sm" ref={daftar}>
        {indikator.length === 0 && (
          <Text size="sm" c="dimmed">
            Belum ada indikator.
          </Text>
        )}
        {indikator.map((i, letak) => (
          <IndikatorCard
            key={i.kunci}
            tahun={tahun}
            jenjang={jenjang}
            isian={i}
            nomor={letak + 1}
            jumlah={indikator.length}
            cacat={cacat}
            dicoba={dicoba}
            onChange={(ubah) => { onChange(indikator.map((x) => (x === i ? { ...x, ...ubah } : x))); }}
            onGeser={(langkah) => { onChange(geserIndikator(indikator, i.kunci, langkah)); }}
            onHapus={() => {
              onChange(indikator.filter((x) => x !== i));
              setDituju((indikator[letak + 1] ?? indikator[letak - 1])?.kunci ?? null);
            }}
          />
        ))}
      </Stack>
      <Group mt="sm">
        <Button variant="light" leftSection={<IconPlus size={17} />} onClick={tambah}>
          Tambah indikator
        </Button>
      </Group>
    </section>
  );
}
