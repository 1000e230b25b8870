import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Kinerja is solid, anggaran hatched, the quarter's share dashed: told apart on a greyscale print too. */
export const warnaKinerja = 'var(--tw-aksen)';
export const warnaAnggaran = 'var(--tw-peringatan)';
export const warnaPorsi = 'var(--mantine-color-text)';

/** Defined by the legend, used by the bars: one page holds one of each. */
const idArsir = 'arsir-anggaran';
export const arsir = `url(#${idArsir})`;

function Arsiran() {
  return (
    <defs>
      <pattern id={idArsir} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--tw-permukaan)" />
        <rect width="3" height="6" fill={warnaAnggaran} />
      </pattern>
    </defs>
  );
}

/** What the bars and the line are. The library's own legend knows no hatching. */
export function LegendaBatang({ porsi }: { readonly porsi: number }) {
  const contoh = [
    { nama: 'Capaian kinerja (%)', gambar: <rect width="16" height="12" fill={warnaKinerja} /> },
    {
      nama: 'Serapan anggaran (%)',
      gambar: (
        <>
          <Arsiran />
          <rect width="16" height="12" fill={arsir} stroke={warnaAnggaran} />
        </>
      ),
    },
    {
      nama: `Porsi triwulan (${porsi.toString()} %)`,
      gambar: <line x1="8" x2="8" y2="12" stroke={warnaPorsi} strokeWidth="2" strokeDasharray="4 2" />,
    },
  ];
  return <Legenda lebar={16} contoh={contoh} />;
}

export interface Garis {
  readonly nama: string;
  readonly label: string;
  readonly warna: string;
  /** How the line is broken; solid without. */
  readonly putus?: string;
}

/** What the lines are. The library's own legend shows nothing but their colours. */
export function LegendaGaris({ garis }: { readonly garis: readonly Garis[] }) {
  const contoh = garis.map(({ label, warna, putus }) => ({
    nama: label,
    gambar: <line y1="6" x2="32" y2="6" stroke={warna} strokeWidth="2" strokeDasharray={putus} />,
  }));
  return <Legenda lebar={32} contoh={contoh} />;
}

interface LegendaProps {
  /** Of one sample, in pixels. */
  readonly lebar: number;
  readonly contoh: readonly { readonly nama: string; readonly gambar: ReactNode }[];
}

function Legenda({ lebar, contoh }: LegendaProps) {
  return (
    <Group gap="md" mb={4} aria-hidden>
      {contoh.map(({ nama, gambar }) => (
        <Group key={nama} gap={6}>
          <svg width={lebar} height="12">
            {gambar}
          </svg>
          <Text size="xs">{nama}</Text>
        </Group>
      ))}
    </Group>
  );
}
