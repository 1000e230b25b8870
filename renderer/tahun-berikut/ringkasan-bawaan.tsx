import { List, Text, Title } from '@mantine/core';
import { formatJumlah } from '#shared/angka/format-angka';
import { jenjangUrut, namaJenjang, type TriwulanData } from '#shared/model/triwulan-data';
import type { RingkasanTahunBerikut } from '#shared/tahun-berikut/susun-tahun-berikut';

interface Props {
  readonly lama: TriwulanData;
  readonly ringkasan: RingkasanTahunBerikut;
}

/** What goes along, what does not, and what the person has to look at afterwards. */
export function RingkasanBawaan({ lama, ringkasan: r }: Props) {
  const pohon = jenjangUrut.map((j) => `${formatJumlah(r.jumlah[j])} ${namaJenjang[j].toLowerCase()}`).join(', ');
  return (
    <section aria-label="Yang dibawa">
      <Title order={3} size="h5" mb={4}>
        Yang dibawa
      </Title>
      <List size="sm" spacing={2}>
        <List.Item>
          {pohon}, dengan {formatJumlah(r.indikator)} indikator
        </List.Item>
        <List.Item>
          Instansi, {lama.instansi.penandatangan.length} penandatangan, {lama.unit.length} unit, dan aturan penghitungan
        </List.Item>
        <List.Item>
          Nilai akhir {lama.tahun} sebagai pembanding: {formatJumlah(r.denganNilai.indikator)} indikator dan{' '}
          {formatJumlah(r.denganNilai.subKegiatan)} sub kegiatan
        </List.Item>
      </List>
      <Text size="sm" c="dimmed" mt={4}>
        Tidak dibawa: realisasi, keterangan, dan status pengajuan. Keempat triwulan dimulai kosong.
      </Text>
      {r.menyebutTahunLalu > 0 && (
        <Text size="sm" mt={4}>
          {formatJumlah(r.menyebutTahunLalu)} nama menyebut &quot;{lama.tahun}&quot; dan dibawa apa adanya. Sesuaikan di
          layar Rencana.
        </Text>
      )}
    </section>
  );
}
