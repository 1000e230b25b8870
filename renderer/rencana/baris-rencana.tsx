import { ActionIcon, Kbd, Menu, VisuallyHidden, type RenderTreeNodePayload } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import { namaJenjang, type Simpul } from '#shared/model/triwulan-data';
import { jenjangDiBawah, sebutJenjang } from './jenjang';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { PanahSimpul } from '../pohon/panah-simpul';
import classes from './rencana.module.css';
import type { Pindah } from './use-pindah';

export interface TindakanRencana {
  readonly onTambah: (simpul: Simpul) => void;
  readonly onUbah: (simpul: Simpul) => void;
  readonly onHapus: (simpul: Simpul) => void;
  readonly pindah: Pindah;
}

interface IsiProps {
  readonly simpul: Simpul;
  readonly terpilih: boolean;
  readonly pagu: number | null;
  /** Pagu in the version beside; undefined when none is shown. */
  readonly paguLain: number | null | undefined;
  readonly unit: string | null;
  readonly tindakan: TindakanRencana;
}

interface Props extends IsiProps {
  readonly payload: RenderTreeNodePayload;
  /** Class of the grid of columns. */
  readonly kolom: string;
}

/** One row of the plan. */
export function BarisRencana({ payload, kolom, ...isi }: Props) {
  const { elementProps } = payload;
  const { simpul, terpilih, tindakan } = isi;
  return (
    <div
      {...elementProps}
      {...tindakan.pindah.dragProps(simpul)}
      className={`${elementProps.className} ${kolom} ${classes['baris'] ?? ''}`}
      data-terpilih={terpilih || undefined}
      data-jenjang={simpul.jenjang}
      onDoubleClick={() => {
        tindakan.onUbah(simpul);
      }}
    >
      <span className={classes['nama'] ?? ''}>
        <PanahSimpul payload={payload} className={classes['panah'] ?? ''} />
        <NamaSimpul simpul={simpul} />
      </span>
      <KolomRencana {...isi} />
    </div>
  );
}

function NamaSimpul({ simpul }: { readonly simpul: Simpul }) {
  const sebutan = simpul.jenjang === 'tujuan' || simpul.jenjang === 'sasaran' ? namaJenjang[simpul.jenjang] : null;
  return (
    <span>
      {simpul.kode !== null && <span className={classes['kode'] ?? ''}>{simpul.kode}</span>}
      {sebutan !== null && <span className={classes['jenjang'] ?? ''}>{sebutan}</span>} {simpul.nama}
    </span>
  );
}

/**
 * The columns behind the name; kept while other rows change. The buttons can be tabbed to when the row is the chosen
 * one: else the tree would have hundreds of stops.
 */
const KolomRencana = memo(function KolomRencana({ simpul, terpilih, pagu, paguLain, unit, tindakan }: IsiProps) {
  const dijumlah = simpul.jenjang !== 'subkegiatan';
  const bawah = jenjangDiBawah[simpul.jenjang];
  const tombol = { variant: 'subtle', size: 26, tabIndex: terpilih ? 0 : -1 } as const;
  return (
    <>
      <span className={`${classes['unit'] ?? ''} ${simpul.unit == null ? (classes['redup'] ?? '') : ''}`}>{unit}</span>
      {paguLain !== undefined && (
        <span className={`angka ${classes['redup'] ?? ''}`}>{paguLain === null ? '' : formatRupiah(paguLain)}</span>
      )}
      <span
        className={`angka ${dijumlah ? (classes['redup'] ?? '') : ''}`}
        title={dijumlah ? 'Dihitung: jumlah pagu di bawahnya' : undefined}
      >
        {pagu === null ? (
          <span className={classes['unit'] ?? ''}>{dijumlah ? '' : 'belum ada pagu'}</span>
        ) : (
          <>
            {dijumlah && <VisuallyHidden>jumlah </VisuallyHidden>}
            {dijumlah && <span aria-hidden>Σ </span>}
            {formatRupiah(pagu)}
          </>
        )}
      </span>
      <span className="angka">
        {simpul.indikator.length}
        <VisuallyHidden> indikator</VisuallyHidden>
      </span>
      <span
        className={classes['tindakan'] ?? ''}
        onDoubleClick={(e) => {
          e.stopPropagation();
        }}
      >
        {bawah !== null && (
          <ActionIcon
            {...tombol}
            title={`Tambah ${sebutJenjang[bawah]}`}
            aria-label={`Tambah ${sebutJenjang[bawah]} di bawah ${simpul.nama}`}
            onClick={() => {
              tindakan.onTambah(simpul);
            }}
          >
            <IconPlus size={17} />
          </ActionIcon>
        )}
        <ActionIcon
          {...tombol}
          title="Ubah"
          aria-label={`Ubah ${simpul.nama}`}
          onClick={() => {
            tindakan.onUbah(simpul);
          }}
        >
          <IconPencil size={17} />
        </ActionIcon>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon {...tombol} title="Tindakan lain" aria-label={`Tindakan lain untuk ${simpul.nama}`}>
              <IconDots size={17} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconArrowUp size={16} />}
              rightSection={<Kbd size="xs">{sebutPintasan('naikkan')}</Kbd>}
              onClick={() => {
                tindakan.pindah.onGeser(simpul, -1);
              }}
            >
              Naikkan
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={16} />}
              rightSection={<Kbd size="xs">{sebutPintasan('turunkan')}</Kbd>}
              onClick={() => {
                tindakan.pindah.onGeser(simpul, 1);
              }}
            >
              Turunkan
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              rightSection={<Kbd size="xs">{sebutPintasan('hapusBaris')}</Kbd>}
              c="var(--tw-bahaya)"
              onClick={() => {
                tindakan.onHapus(simpul);
              }}
            >
              Hapus…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
    </>
  );
});
