import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { Jenjang, Simpul } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { Cacat } from './baca-simpul';
import { IndikatorCard } from './indikator-card';
import { geserIndikator, indikatorBaru, type IsianIndikator } from './isian-simpul';

/** Changes the list as it is when the change arrives. */
export type UbahIndikator = (ubahan: (daftar: readonly IsianIndikator[]) => readonly IsianIndikator[]) => void;

interface Props {
  readonly tahun: TahunTerbuka;
  readonly jenjang: Jenjang;
  readonly simpul: Simpul | null;
  readonly indikator: readonly IsianIndikator[];
  readonly cacat: Cacat;
  readonly dicoba: boolean;
  readonly onChange: UbahIndikator;
}

/** The indicators of a node, in the order in which they are printed. */
export const BagianIndikator = memo(function BagianIndikator({
  tahun,
  jenjang,
  simpul,
  indikator,
  cacat,
  dicoba,
  onChange,
}: Props) {
  const daftar = useRef<HTMLDivElement>(null);
  /** The indicator whose name is to be focused: the one just added, or the neighbour of a removed one. */
  const [dituju, setDituju] = useState<string | null>(null);
  useEffect(() => {
    if (dituju !== null)
      daftar.current?.querySelector<HTMLElement>(`[data-indikator="${CSS.escape(dituju)}"] textarea`)?.focus();
  }, [dituju]);
  const tambah = (): void => {
    const baru = indikatorBaru(tahun.data);
    onChange((daftar) => [...daftar, baru]);
    setDituju(baru.kunci);
  };
  const ubah = useCallback(
    (kunci: string, ubahan: Partial<IsianIndikator>) => {
      onChange((daftar) => daftar.map((i) => (i.kunci === kunci ? { ...i, ...ubahan } : i)));
    },
    [onChange],
  );
  const geser = useCallback(
    (kunci: string, langkah: -1 | 1) => {
      onChange((daftar) => geserIndikator(daftar, kunci, langkah));
    },
    [onChange],
  );
  const hapus = useCallback(
    (kunci: string, tetangga: string | null) => {
      onChange((daftar) => daftar.filter((i) => i.kunci !== kunci));
      setDituju(tetangga);
    },
    [onChange],
  );
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
            simpul={simpul}
            isian={i}
            nomor={letak + 1}
            jumlah={indikator.length}
            cacat={cacat}
            dicoba={dicoba}
            tetangga={(indikator[letak + 1] ?? indikator[letak - 1])?.kunci ?? null}
            onChange={ubah}
            onGeser={geser}
            onHapus={hapus}
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
});
