import { Button, Group, Paper, Select, Text, TextInput, useTree } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { jenjangUrut, type Jenjang, type Simpul } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { WewenangAlert } from '../pengguna/wewenang-alert';
import { BukaTutupSemua } from '../pohon/buka-tutup-semua';
import { useViewState } from '../view-state/view-state';
import type { TindakanRencana } from './baris-rencana';
import { HapusModal } from './hapus-modal';
import { isianBaru, isianDari, type IsianSimpul } from './isian-simpul';
import { jenjangDiBawah, sebutJenjang } from './jenjang';
import { PohonRencana } from './pohon-rencana';
import { RencanaKosong } from './rencana-kosong';
import classes from './rencana.module.css';
import { SimpulDrawer } from './simpul-drawer';
import { susunBaris } from './susun-baris';

/** Above this many nodes the plan opens with its upper levels only. */
const maxTerbuka = 150;

interface Props {
  readonly tahun: TahunTerbuka;
  /** Brings plan and figures of a quarter in from a workbook. */
  readonly onImpor: () => void;
}

/** Rencana: the tree of the year with its indicators, targets and pagu. */
export function RencanaScreen({ tahun, onImpor }: Props) {
  const { data, pohon, tahunId } = tahun;
  const { triwulan, terpilih, select } = useViewState();
  const [pilihanVersi, setPilihanVersi] = useState<string | null>(null);
  const versi =
    data.versiAnggaran.find((v) => v.id === pilihanVersi) ??
    versiBerlaku(data.versiAnggaran, triwulan) ??
    data.versiAnggaran[0];
  const [cari, setCari] = useState('');
  const [isian, setIsian] = useState<IsianSimpul | null>(null);
  const [dihapus, setDihapus] = useState<Simpul | null>(null);
  const baris = useMemo(() => susunBaris(pohon, cari), [pohon, cari]);
  const [terbuka, setTerbuka] = useState(() => initiallyExpanded(tahun));
  // While searching everything that fits is in sight; afterwards the tree is as it was.
  const semuaTerbuka = useMemo(() => Object.fromEntries(pohon.urut.map((s) => [s.id, true])), [pohon]);
  const tree = useTree({
    expandedState: cari === '' ? terbuka : semuaTerbuka,
    onExpandedStateChange: (keadaan) => {
      if (cari === '') setTerbuka(keadaan);
    },
  });

  const layar = useRef<HTMLDivElement>(null);
  /** The row to be focused as soon as it is there. */
  const [dituju, setDituju] = useState<string | null>(null);
  useEffect(() => {
    if (dituju === null || !pohon.simpul.has(dituju)) return;
    const frame = requestAnimationFrame(() => {
      const row = layar.current?.querySelector<HTMLElement>(`[role=treeitem][data-value="${CSS.escape(dituju)}"]`);
      row?.querySelector('[data-value]')?.scrollIntoView({ block: 'nearest' });
      row?.focus({ preventScroll: true });
      setDituju(null);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [dituju, pohon]);

  const idTerpilih = terpilih[tahunId] ?? null;
  const onSelect = (id: string): void => {
    if (id !== idTerpilih) select(tahunId, id);
  };
  const tambah = (jenjang: Jenjang): void => {
    setIsian(isianBaru(jenjang, null, data, pohon));
  };
  const tindakan = useMemo<TindakanRencana>(
    () => ({
      onTambah: ({ id, jenjang }) => {
        const bawah = jenjangDiBawah[jenjang];
        if (bawah !== null) setIsian(isianBaru(bawah, id, data, pohon));
      },
      onUbah: (simpul) => {
        setIsian(isianDari(simpul, data));
      },
      onHapus: setDihapus,
    }),
    [data, pohon],
  );
  const dialog = (
    <>
      {isian !== null && (
        <SimpulDrawer
          tahun={tahun}
          awal={isian}
          onClose={(tersimpan) => {
            setIsian(null);
            if (tersimpan !== null) {
              // A saved row must be in sight even when the search or a closed parent would hide it.
              setCari('');
              setTerbuka((t) => ({ ...t, ...openedPath(tahun, tersimpan) }));
              select(tahunId, tersimpan.id);
            }
            setDituju(tersimpan?.id ?? idTerpilih);
          }}
        />
      )}
      {dihapus !== null && (
        <HapusModal
          tahun={tahun}
          simpul={dihapus}
          onClose={(terhapus) => {
            setDihapus(null);
            setDituju(terhapus ? dihapus.induk : dihapus.id);
          }}
        />
      )}
    </>
  );

  if (pohon.urut.length === 0 || versi === undefined) {
    return (
      <>
        <RencanaKosong tahun={data.tahun} onTambah={tambah} onImpor={onImpor} />
        {dialog}
      </>
    );
  }
  return (
    <div className={classes['layar'] ?? ''} ref={layar}>
      <WewenangAlert tindakan="menyusun-rencana" />
      <Group gap="sm" justify="space-between">
        <Group gap={6} wrap="nowrap">
          <TextInput
            aria-label="Cari kode, nama, atau indikator"
            placeholder="Cari kode, nama, atau indikator"
            leftSection={<IconSearch size={16} />}
            w={300}
            value={cari}
            onChange={(e) => {
              setCari(e.currentTarget.value);
            }}
          />
          <BukaTutupSemua tree={tree} />
          <Select
            aria-label="Versi anggaran"
            w={290}
            allowDeselect={false}
            data={data.versiAnggaran.map((v) => ({ value: v.id, label: v.nama }))}
            value={versi.id}
            onChange={setPilihanVersi}
          />
        </Group>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" leftSection={<IconFileImport size={17} />} onClick={onImpor}>
            Impor dari Excel…
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={17} />}
            onClick={() => {
              tambah('tujuan');
            }}
          >
            Tambah tujuan
          </Button>
          <Button
            leftSection={<IconPlus size={17} />}
            onClick={() => {
              tambah('program');
            }}
          >
            Tambah program
          </Button>
        </Group>
      </Group>
      <Paper withBorder flex={1} mih={0} style={{ display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>
        <PohonRencana
          tahun={tahun}
          versi={versi}
          baris={baris}
          tree={tree}
          terpilih={idTerpilih}
          onSelect={onSelect}
          tindakan={tindakan}
        />
      </Paper>
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          {ringkasan(tahun)}
        </Text>
        <Text size="xs" c="dimmed" className={classes['petunjuk'] ?? ''}>
          Pada baris terpilih: Enter mengubah, Insert menambah di bawahnya, Delete menghapus, panah membuka dan menutup.
        </Text>
      </Group>
      {dialog}
    </div>
  );
}

/** `9 program, 25 kegiatan, 56 sub kegiatan`. */
function ringkasan({ pohon }: TahunTerbuka): string {
  return jenjangUrut
    .map((jenjang) => ({ jenjang, jumlah: pohon.urut.filter((s) => s.jenjang === jenjang).length }))
    .filter(({ jumlah }) => jumlah > 0)
    .map(({ jenjang, jumlah }) => `${jumlah.toString()} ${sebutJenjang[jenjang]}`)
    .join(', ');
}

function openedPath({ pohon }: TahunTerbuka, simpul: Simpul): Record<string, boolean> {
  return Object.fromEntries((simpul.induk === null ? [] : pohon.leluhur(simpul.induk)).map((s) => [s.id, true]));
}

function initiallyExpanded({ pohon }: TahunTerbuka): Record<string, boolean> {
  const semua = pohon.urut.length <= maxTerbuka;
  return Object.fromEntries(
    pohon.urut.filter((s) => semua || s.jenjang === 'tujuan' || s.jenjang === 'sasaran').map((s) => [s.id, true]),
  );
}
