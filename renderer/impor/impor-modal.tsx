import { Alert, Button, Group, Modal, SegmentedControl, Stack, Table, Tabs, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Koreksi } from '#shared/impor/koreksi';
import { bentukById } from '#shared/laporan/bentuk/index';
import { daftarTriwulan, isTriwulan, jenjangUrut, namaJenjang, triwulanRomawi } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { IndikatorTable } from './indikator-table';
import { PerbaikanTable } from './perbaikan-table';
import { PohonTable } from './pohon-table';
import { TemuanTable } from './temuan-table';
import { countKoreksi, type BukuTerbaca, type Impor } from './use-impor';

interface Props {
  readonly impor: Impor;
  /** What taking the data over does, as the button says it. */
  readonly tombol: string;
  readonly onPakai: (buku: BukuTerbaca) => void;
}

/** The preview of an import: what was found, what was repaired, what is wrong in the workbook. Nothing is written yet. */
export function ImporModal({ impor, tombol, onPakai }: Props) {
  const { terbaca } = impor;
  return (
    <Modal
      opened={terbaca !== null}
      onClose={impor.close}
      title={`Pratinjau impor: ${terbaca?.nama ?? ''}`}
      size="94%"
      centered
      closeButtonProps={{ 'aria-label': 'Tutup pratinjau' }}
    >
      {terbaca !== null && <Pratinjau buku={terbaca} impor={impor} tombol={tombol} onPakai={onPakai} />}
    </Modal>
  );
}

function Pratinjau({ buku, impor, tombol, onPakai }: Props & { readonly buku: BukuTerbaca }) {
  const { data, triwulan, bentuk, lembar, jumlah, temuan, perbaikan, ganda, letak } = buku.hasil;
  const dikoreksi = countKoreksi(buku.koreksi);
  const correct = (koreksi: Partial<Koreksi>): void => void impor.correct(koreksi);
  const hasil = useMemo(() => computeTriwulan(data, triwulan), [data, triwulan]);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            {data.instansi.nama} {data.instansi.pemda}, tahun {data.tahun}
          </Text>
          <Text size="sm" c="dimmed">
            Lembar &quot;{lembar}&quot;, bentuk {bentukById(bentuk)?.nama ?? bentuk}. Belum ada yang disimpan.
          </Text>
        </div>
        <Stack gap={2} align="flex-end">
          <Text size="xs" c="dimmed">
            Laporan triwulan
          </Text>
          <SegmentedControl
            size="xs"
            aria-label="Laporan triwulan"
            disabled={impor.sedang}
            data={daftarTriwulan.map((t) => ({ value: t.toString(), label: triwulanRomawi[t] }))}
            value={triwulan.toString()}
            onChange={(nilai) => {
              const t = Number(nilai);
              if (isTriwulan(t)) void impor.rereadAs(t);
            }}
          />
        </Stack>
      </Group>
      <Table withTableBorder withColumnBorders layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {jenjangUrut.map((j) => (
              <Table.Th key={j} ta="right">
                {namaJenjang[j]}
              </Table.Th>
            ))}
            <Table.Th ta="right">Indikator</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            {jenjangUrut.map((j) => (
              <Table.Td key={j} className="angka">
                {jumlah.simpul[j]}
              </Table.Td>
            ))}
            <Table.Td className="angka">{jumlah.indikator}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Tabs defaultValue={temuan.length > 0 ? 'temuan' : 'isi'} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="temuan">Temuan ({temuan.length})</Tabs.Tab>
          <Tabs.Tab value="perbaikan">Perbaikan dan kesimpulan ({perbaikan.length})</Tabs.Tab>
          <Tabs.Tab value="isi">Program dan kegiatan</Tabs.Tab>
          <Tabs.Tab value="indikator">Indikator</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="temuan" pt="sm">
          <TemuanTable temuan={temuan} ganda={ganda} disabled={impor.sedang} onCorrect={correct} />
        </Tabs.Panel>
        <Tabs.Panel value="perbaikan" pt="sm">
          <PerbaikanTable perbaikan={perbaikan} />
        </Tabs.Panel>
        <Tabs.Panel value="isi" pt="sm">
          <PohonTable hasil={hasil} letak={letak} disabled={impor.sedang} onCorrect={correct} />
        </Tabs.Panel>
        <Tabs.Panel value="indikator" pt="sm">
          <IndikatorTable hasil={hasil} letak={letak} disabled={impor.sedang} onCorrect={correct} />
        </Tabs.Panel>
      </Tabs>
      {impor.keberatan !== null && <Alert color="red">{impor.keberatan} Koreksi terakhir tidak dipakai.</Alert>}
      <Group justify="flex-end">
        {dikoreksi > 0 && (
          <Button variant="subtle" disabled={impor.sedang} onClick={() => void impor.correct(null)}>
            Batalkan {dikoreksi} koreksi
          </Button>
        )}
        <Button variant="default" onClick={impor.close}>
          Batal
        </Button>
        <Button
          loading={impor.sedang}
          onClick={() => {
            onPakai(buku);
          }}
        >
          {tombol}
        </Button>
      </Group>
    </Stack>
  );
}
