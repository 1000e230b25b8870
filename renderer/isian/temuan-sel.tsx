import { Group, Text } from '@mantine/core';
import { daftarAturan, type Temuan } from '#shared/pemeriksaan/temuan';
import { ikonTingkat } from '../pemeriksaan/ikon-tingkat';

/** What the checks say about one field, in short, as one types; the sentences stand under the tables. */
export function TemuanSel({ temuan }: { readonly temuan: readonly Temuan[] }) {
  return temuan.map((t) => (
    <Group key={t.aturan} gap={4} wrap="nowrap" align="flex-start" mt={3} title={t.pesan} data-temuan={t.aturan}>
      <span style={{ flex: '0 0 auto', lineHeight: 1 }}>{ikonTingkat(t.tingkat)}</span>
      <Text size="xs" lh={1.25}>
        {daftarAturan[t.aturan].judul}
      </Text>
    </Group>
  ));
}

/** The findings about a node as whole sentences. */
export function TemuanDaftar({ temuan }: { readonly temuan: readonly Temuan[] }) {
  if (temuan.length === 0) return null;
  return (
    <section aria-label="Hasil pemeriksaan baris ini">
      {temuan.map((t) => (
        <Group key={`${t.aturan}/${t.indikator ?? ''}`} gap={6} wrap="nowrap" align="flex-start" mt={2}>
          <span style={{ flex: '0 0 auto', paddingTop: 2 }}>{ikonTingkat(t.tingkat, 16)}</span>
          <Text size="sm">{t.pesan}</Text>
        </Group>
      ))}
    </section>
  );
}
