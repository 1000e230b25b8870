import { Group, Paper, Text, useTree, VisuallyHidden } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { Pohon } from '#shared/model/pohon';
import { jenjangUrut, type Jenjang, type Simpul } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { WewenangAlert } from '../pengguna/wewenang-alert';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { useViewParts, useViewState } from '../view-state/view-state';
import { BandingVersiModal } from './banding-versi-modal';
import type { TindakanRencana } from './baris-rencana';
import { BilahRencana, type JendelaRencana } from './bilah-rencana';
import { HapusModal } from './hapus-modal';
import { isianBaru, isianDari, type IsianSimpul } from './isian-simpul';
import { jenjangDiBawah, sebutJenjang } from './jenjang';
import { PaguDrawer } from './pagu-drawer';
import { PohonRencana } from './pohon-rencana';
import { RencanaKosong } from './rencana-kosong';
import classes from './rencana.module.css';
import { SimpulDrawer } from './simpul-drawer';
import { susunBaris } from './susun-baris';
import { TargetDrawer } from './target-drawer';
import { usePindah } from './use-pindah';
import { VersiModal } from './versi-modal';

/** Above this many nodes the plan opens with its upper levels only. */
const maxTerbuka = 150;

type Jendela =
  { readonly jenis: JendelaRencana } | { readonly jenis: 'banding'; readonly lama: string; readonly baru: string };

interface Props {
  readonly tahun: TahunTerbuka;
  /** Brings plan and figures of a quarter in from a workbook. */
  readonly onImpor: () => void;
}

/** Rencana: the tree of the year with its indicators, targets and pagu. */
export function RencanaScreen({ tahun, onImpor }: Props) {
  const { data, pohon, tahunId } = tahun;
  const { triwulan, terpilih, select } = useViewParts('triwulan', 'terpilih', 'select');
  const [pilihanVersi, setPilihanVersi] = useState<string | null>(null);
  const versi =
    data.versiAnggaran.find((v) => v.id === pilihanVersi) ??
    versiBerlaku(data.versiAnggaran, triwulan) ??
    data.versiAnggaran[0];
  const [cari, setCari] = useState('');
  const [isian, setIsian] = useState<IsianSimpul | null>(null);
  const [dihapus, setDihapus] = useState<Simpul | null>(null);
  const baris = useMemo(() => susunBaris(pohon, cari), [pohon, cari]);
  const idTerpilih = terpilih[tahunId] ?? null;
  const [terbuka, setTerbuka] = useState(() => initiallyExpanded(tahun, idTerpilih));
  // While searching everything that fits is in sight; afterwards the tree is as it was.
  const semuaTerbuka = useMemo(() => Object.fromEntries(pohon.urut.map((s) => [s.id, true])), [pohon]);
  const tree = useTree({
    expandedState: cari === '' ? terbuka : semuaTerbuka,
    onExpandedStateChange: (keadaan) => {
      if (cari === '') setTerbuka(keadaan);
    },
  });

  /** The row to be focused as soon as it is there; to begin with the one that a jump leads to. */
  const [dituju, setDituju] = useState(() => useViewState.getState().fokus?.simpul ?? null);
  const sampai = useCallback(() => {
    setDituju(null);
  }, []);
  const [jendela, setJendela] = useState<Jendela | null>(null);
  const onPindah = useCallback(
    (id: string, induk: string | null) => {
      setTerbuka((t) => ({ ...t, ...openedPath(pohon, induk) }));
      setDituju(id);
    },
    [pohon],
  );
  const { pindah, pengumuman } = usePindah(tahun, onPindah);
  const pembanding = data.versiAnggaran[data.versiAnggaran.findIndex((v) => v.id === versi?.id) - 1] ?? null;

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
      pindah,
    }),
    [data, pohon, pindah],
  );
  const tutupJendela = (): void => {
    setJendela(null);
  };
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
              setTerbuka((t) => ({ ...t, ...openedPath(pohon, tersimpan.induk) }));
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
    <div className={classes['layar'] ?? ''}>
      <VisuallyHidden role="status">{pengumuman}</VisuallyHidden>
      <WewenangAlert tindakan="menyusun-rencana" />
      <BilahRencana
        cari={cari}
        onCari={setCari}
        tree={tree}
        semuaVersi={data.versiAnggaran}
        versi={versi}
        onVersi={setPilihanVersi}
        onJendela={(jenis) => {
          setJendela({ jenis });
        }}
        onTambah={tambah}
        onImpor={onImpor}
      />
      <Paper withBorder flex={1} mih={0} style={{ display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>
        <PohonRencana
          tahun={tahun}
          versi={versi}
          pembanding={pembanding}
          baris={baris}
          tree={tree}
          terpilih={idTerpilih}
          dituju={dituju}
          onSampai={sampai}
          onSelect={onSelect}
          tindakan={tindakan}
        />
      </Paper>
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          {ringkasan(tahun)}
        </Text>
        <Text size="xs" c="dimmed" className={classes['petunjuk'] ?? ''}>
          {sebutPintasan('ubahBaris')} mengubah, {sebutPintasan('tambahBaris')} menambah di bawahnya,{' '}
          {sebutPintasan('hapusBaris')} menghapus, Alt+Shift+Panah memindahkan; atau seret barisnya.
        </Text>
      </Group>
      {dialog}
      {jendela?.jenis === 'versi' && (
        <VersiModal
          tahun={tahun}
          onPilih={setPilihanVersi}
          onBandingkan={(lama, baru) => {
            setJendela({ jenis: 'banding', lama, baru });
          }}
          onClose={tutupJendela}
        />
      )}
      {jendela?.jenis === 'banding' && (
        <BandingVersiModal
          tahun={tahun}
          awal={jendela}
          onClose={() => {
            setJendela({ jenis: 'versi' });
          }}
        />
      )}
      {jendela?.jenis === 'target' && (
        <TargetDrawer tahun={tahun} versi={versi} pembanding={pembanding} onClose={tutupJendela} />
      )}
      {jendela?.jenis === 'pagu' && (
        <PaguDrawer tahun={tahun} versi={versi} pembanding={pembanding} onClose={tutupJendela} />
      )}
    </div>
  );
}

/** `9 program, 25 kegiatan, 56 sub kegiatan`. */
function ringkasan({ pohon }: TahunTerbuka): string {
  return jenjangUrut
    .map((jenjang) => ({ jenjang, jumlah: pohon.urut.filter((s) => s.jenjang === jenjang).length }))
    .filter(({ jumlah }) => jumlah > 0)
    .map(({ jenjang, jumlah }) => `${formatJumlah(jumlah)} ${sebutJenjang[jenjang]}`)
    .join(', ');
}

/** The rows to be open so that what hangs under `induk` is in sight. */
function openedPath(pohon: Pohon, induk: string | null): Record<string, boolean> {
  return Object.fromEntries((induk === null ? [] : pohon.leluhur(induk)).map((s) => [s.id, true]));
}

/** Everything in a small plan, the upper levels in a large one; the chosen row is in sight in both. */
function initiallyExpanded({ pohon }: TahunTerbuka, terpilih: string | null): Record<string, boolean> {
  const semua = pohon.urut.length <= maxTerbuka;
  const atas = pohon.urut.filter((s) => semua || s.jenjang === 'tujuan' || s.jenjang === 'sasaran');
  return {
    ...Object.fromEntries(atas.map((s) => [s.id, true])),
    ...openedPath(pohon, pohon.simpul.get(terpilih ?? '')?.induk ?? null),
  };
}
