import { Button, Group, Progress, Select, Text, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBarDown, IconSearch, IconTargetArrow } from '@tabler/icons-react';
import type { Unit } from '#shared/model/triwulan-data';
import { sebutKelengkapan, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { useViewParts } from '../view-state/view-state';

interface Props {
  readonly unit: readonly Unit[];
  readonly kelengkapan: Kelengkapan;
  readonly onKosongBerikut: () => void;
  readonly onIsiTurun: () => void;
}

/** Above the grid: which rows it shows, how much of them is filled, and what else is done with them. */
export function BilahAlat({ unit, kelengkapan, onKosongBerikut, onIsiTurun }: Props) {
  const { cariTeks, cariUnit, setCari } = useViewParts('cariTeks', 'cariUnit', 'setCari');
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        aria-label="Cari nama atau kode"
        placeholder="Cari nama atau kode"
        leftSection={<IconSearch size={16} />}
        flex="0 1 210px"
        miw={180}
        value={cariTeks}
        onChange={(e) => {
          setCari({ cariTeks: e.currentTarget.value });
        }}
      />
      {unit.length > 1 && (
        <Select
          aria-label="Unit"
          placeholder="Semua unit"
          clearable
          flex="0 1 230px"
          miw={120}
          data={unit.map((u) => ({ value: u.id, label: u.nama }))}
          value={cariUnit}
          onChange={(nilai) => {
            setCari({ cariUnit: nilai });
          }}
        />
      )}
      <KelengkapanView {...kelengkapan} />
      <Tooltip label={`Isian kosong berikutnya (${sebutPintasan('kosongBerikut')})`}>
        <Button variant="default" flex="0 0 auto" leftSection={<IconTargetArrow size={16} />} onClick={onKosongBerikut}>
          Kosong berikutnya
        </Button>
      </Tooltip>
      <Tooltip label={`Salin sel teratas ke bawahnya (${sebutPintasan('isiKeBawah')})`}>
        <Button variant="default" flex="0 0 auto" leftSection={<IconArrowBarDown size={16} />} onClick={onIsiTurun}>
          Isi ke bawah
        </Button>
      </Tooltip>
    </Group>
  );
}

function KelengkapanView({ terisi, semua }: Kelengkapan) {
  const persen = semua === 0 ? 0 : (terisi / semua) * 100;
  return (
    <div style={{ flex: 1, minWidth: 90 }}>
      <Text size="xs" className="angka" ta="right">
        {sebutKelengkapan({ terisi, semua })} isian terisi
      </Text>
      <Progress value={persen} size="sm" aria-label="Isian terisi" />
    </div>
  );
}
