import { Button, Group, Menu, Select, TextInput, type useTree } from '@mantine/core';
import {
  IconChevronDown,
  IconFileImport,
  IconListNumbers,
  IconPlus,
  IconSearch,
  IconTarget,
  IconVersions,
} from '@tabler/icons-react';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import { BukaTutupSemua } from '../pohon/buka-tutup-semua';

/** Windows that open over the plan. */
export type JendelaRencana = 'versi' | 'pagu' | 'target';

interface Props {
  readonly cari: string;
  readonly onCari: (teks: string) => void;
  readonly tree: ReturnType<typeof useTree>;
  readonly semuaVersi: readonly VersiAnggaran[];
  readonly versi: VersiAnggaran;
  readonly onVersi: (id: string) => void;
  readonly onJendela: (jendela: JendelaRencana) => void;
  readonly onTambah: (jenjang: 'program' | 'tujuan') => void;
  readonly onImpor: () => void;
}

/** Above the plan: what is looked for, which version is shown, what is filled in for all rows at once, what is added. */
export function BilahRencana(props: Props) {
  const { cari, onCari, tree, semuaVersi, versi, onVersi, onJendela, onTambah, onImpor } = props;
  return (
    <Group gap="sm" justify="space-between">
      <Group gap={6} wrap="nowrap" flex="1 1 480px">
        <TextInput
          aria-label="Cari kode, nama, atau indikator"
          placeholder="Cari kode, nama, atau indikator"
          leftSection={<IconSearch size={16} />}
          flex="1 1 200px"
          maw={300}
          value={cari}
          onChange={(e) => {
            onCari(e.currentTarget.value);
          }}
        />
        <BukaTutupSemua tree={tree} />
        <Select
          aria-label="Versi anggaran"
          flex="1 1 220px"
          maw={330}
          allowDeselect={false}
          data={semuaVersi.map((v) => ({ value: v.id, label: v.nama }))}
          value={versi.id}
          onChange={(id) => {
            if (id !== null) onVersi(id);
          }}
        />
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          leftSection={<IconVersions size={17} />}
          onClick={() => {
            onJendela('versi');
          }}
        >
          Versi…
        </Button>
        <Button
          variant="default"
          leftSection={<IconListNumbers size={17} />}
          onClick={() => {
            onJendela('pagu');
          }}
        >
          Isi pagu…
        </Button>
        <Button
          variant="default"
          leftSection={<IconTarget size={17} />}
          onClick={() => {
            onJendela('target');
          }}
        >
          Isi target…
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button leftSection={<IconPlus size={17} />} rightSection={<IconChevronDown size={15} />}>
              Tambah
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPlus size={16} />}
              onClick={() => {
                onTambah('program');
              }}
            >
              Tambah program
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTarget size={16} />}
              onClick={() => {
                onTambah('tujuan');
              }}
            >
              Tambah tujuan
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onImpor}>
              Impor dari Excel…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  );
}
