import { Fieldset, SimpleGrid, Text, TextInput } from '@mantine/core';
import { memo, useState } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { Simpul, VersiAnggaran } from '#shared/model/triwulan-data';
import { sebutTahunLalu } from '#shared/tahun-berikut/sebut-tahun-lalu';
import { bacaPagu } from './baca-angka';
import { medan, type Cacat } from './baca-simpul';

interface Props {
  readonly versi: readonly VersiAnggaran[];
  readonly tahunLalu: Simpul['realisasiTahunLalu'];
  readonly pagu: Readonly<Record<string, string>>;
  readonly cacat: Cacat;
  readonly dicoba: boolean;
  readonly onChange: (baru: { readonly pagu: Readonly<Record<string, string>> }) => void;
}

/** Pagu of a sub kegiatan, per budget version. */
export const BagianPagu = memo(function BagianPagu({ versi, tahunLalu, pagu, cacat, dicoba, onChange }: Props) {
  const [fokus, setFokus] = useState<string | null>(null);
  return (
    <Fieldset legend="Pagu (Rp)" mt="md">
      {tahunLalu !== undefined && (
        <Text size="sm" c="dimmed" mb={6}>
          {sebutTahunLalu(tahunLalu)}
        </Text>
      )}
      <SimpleGrid cols={versi.length > 2 ? 3 : 2}>
        {versi.map((v) => (
          <TextInput
            key={v.id}
            label={v.nama}
            classNames={{ input: 'angka' }}
            inputMode="numeric"
            autoComplete="off"
            placeholder="belum ada pagu"
            value={pagu[v.id] ?? ''}
            // Half-typed figures are not called wrong.
            error={dicoba || fokus !== v.id ? cacat[medan.pagu(v.id)] : undefined}
            onChange={(e) => {
              onChange({ pagu: { ...pagu, [v.id]: e.currentTarget.value } });
            }}
            onFocus={() => {
              setFokus(v.id);
            }}
            onBlur={() => {
              setFokus(null);
              const hasil = bacaPagu(pagu[v.id] ?? '');
              if (hasil.sah)
                onChange({ pagu: { ...pagu, [v.id]: hasil.nilai === null ? '' : formatRupiah(hasil.nilai) } });
            }}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
});
