import {
  Group,
  Progress,
  Select,
  Stack,
  Text,
  TextInput,
  getTreeExpandedState,
  useTree,
  type TreeNodeData,
} from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { sebutKelengkapan, type Dihitung, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { BukaTutupSemua } from '../pohon/buka-tutup-semua';
import { useViewParts } from '../view-state/view-state';
import { kelompokTujuan } from './baris-pohon';
import { DaftarPohon } from './daftar-pohon';
import classes from './pohon-panel.module.css';
import { daftarSaringKeadaan, namaSaringKeadaan } from './saringan';

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly unit: readonly Unit[];
  readonly baris: TreeNodeData[];
  /** How much is filled of what the filter by unit and text finds. */
  readonly seluruh: Kelengkapan;
  /** Which nodes the marks of the rows count: those of the chosen unit. */
  readonly dihitung: Dihitung;
  /** Nodes with a remark of the sekretariat. */
  readonly bercatatan: ReadonlySet<string>;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

/** The plan as a tree with progress marks, filtered by unit, state and text. */
export function PohonPanel({ hasil, unit, baris, seluruh, dihitung, bercatatan, terpilih, onSelect }: Props) {
  const { cariTeks, cariUnit, cariKeadaan, setCari } = useViewParts('cariTeks', 'cariUnit', 'cariKeadaan', 'setCari');
  const [terbuka, setTerbuka] = useState<Readonly<Record<string, boolean>>>({});
  const tree = useTree({
    expandedState: terbuka,
    onExpandedStateChange: setTerbuka,
    // The row whose form is open, for who cannot see its colour.
    selectedState: terpilih === null ? [] : [terpilih],
  });

  // The selected node is always in sight, and what a search finds lies open; after that the person opens and closes.
  const sebab = [terpilih, cariTeks, cariUnit, cariKeadaan].join('|');
  const [sebabTerakhir, setSebabTerakhir] = useState<string | null>(null);
  if (sebab !== sebabTerakhir) {
    setSebabTerakhir(sebab);
    const mencari = cariTeks !== '' || cariUnit !== null || cariKeadaan !== null;
    setTerbuka({
      ...terbuka,
      ...(mencari ? getTreeExpandedState(baris, '*') : {}),
      ...Object.fromEntries(pathTo(hasil, terpilih).map((id) => [id, true])),
    });
  }

  return (
    <Stack gap="xs" h="100%" className={classes['panel'] ?? ''}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          aria-label="Cari nama atau kode"
          placeholder="Cari nama atau kode"
          leftSection={<IconSearch size={16} />}
          flex={1}
          value={cariTeks}
          onChange={(e) => {
            setCari({ cariTeks: e.currentTarget.value });
          }}
        />
        <BukaTutupSemua tree={tree} />
      </Group>
      <Group gap={6} className={classes['saringan'] ?? ''}>
        {unit.length > 1 && (
          <Select
            aria-label="Unit"
            placeholder="Semua unit"
            clearable
            data={unit.map((u) => ({ value: u.id, label: u.nama }))}
            value={cariUnit}
            onChange={(nilai) => {
              setCari({ cariUnit: nilai });
            }}
          />
        )}
        <Select
          aria-label="Keadaan"
          placeholder="Semua keadaan"
          clearable
          data={daftarSaringKeadaan.map((k) => ({ value: k, label: namaSaringKeadaan[k] }))}
          value={cariKeadaan}
          onChange={(nilai) => {
            setCari({ cariKeadaan: daftarSaringKeadaan.find((k) => k === nilai) ?? null });
          }}
        />
      </Group>
      <div>
        <Text size="xs" className="angka">
          {sebutKelengkapan(seluruh)} isian terisi
        </Text>
        <Progress
          value={seluruh.semua === 0 ? 0 : (seluruh.terisi / seluruh.semua) * 100}
          size="sm"
          aria-label="Isian terisi"
        />
      </div>
      {baris.length === 0 ? (
        <Text size="sm" c="dimmed" p="sm">
          Tidak ada baris yang cocok. Hapus kata pencarian, atau pilih semua unit dan semua keadaan.
        </Text>
      ) : (
        <DaftarPohon
          hasil={hasil}
          baris={baris}
          tree={tree}
          terbuka={terbuka}
          dihitung={dihitung}
          bercatatan={bercatatan}
          terpilih={terpilih}
          onSelect={onSelect}
        />
      )}
    </Stack>
  );
}

/** Rows to open so that the node is in sight. Programs stand at the top of this tree, whatever sasaran they serve. */
function pathTo(hasil: TriwulanTerhitung, id: string | null): string[] {
  const s = id === null ? undefined : hasil.simpul.get(id);
  if (s === undefined) return [];
  const { jenjang, induk } = s.simpul;
  if (jenjang === 'program') return [s.simpul.id];
  return [
    s.simpul.id,
    ...(induk === null ? [] : pathTo(hasil, induk)),
    ...(jenjang === 'tujuan' || jenjang === 'sasaran' ? [kelompokTujuan] : []),
  ];
}
