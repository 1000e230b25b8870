import { Group, Text } from '@mantine/core';

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
  return (
    <Group gap="md" mb={4} aria-hidden>
      {contoh.map(({ nama, gambar }) => (
        <Group key={nama} gap={6}>
          <svg width="16" height="12">
            {gambar}
          </svg>
          <Text size="xs">{nama}</Text>
        </Group>
      ))}
    </Group>
  );
}
