import {
  Alert,
  Button,
  Group,
  Loader,
  Modal,
  NativeSelect,
  SegmentedControl,
  Stack,
  Table,
  Tabs,
  Text,
} from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { useMemo } from 'react';
import { formatJumlah, formatRupiah } from '#shared/angka/format-angka';
import type { ImporBerhasil } from '#shared/impor/impor';
import type { Koreksi } from '#shared/impor/koreksi';
import { bentukById } from '#shared/laporan/bentuk/index';
import { daftarTriwulan, isTriwulan, jenjangUrut, namaJenjang, triwulanRomawi } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { IndikatorTable } from './indikator-table';
import { PenambahanPanel } from './penambahan-panel';
import { PerbaikanTable } from './perbaikan-table';
import { isRencanaTerbuka } from './pilihan-rencana';
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
  const { terbaca, membaca } = impor;
  return (
    <>
      <Modal
        opened={membaca !== null}
        onClose={impor.close}
        title="Membaca buku kerja"
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': 'Hentikan pembacaan' }}
      >
        <Group wrap="nowrap">
          <Loader size="sm" />
          <Text role="status">Membaca &quot;{membaca}&quot; ... Belum ada yang disimpan.</Text>
        </Group>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={impor.close}>
            Batal
          </Button>
        </Group>
      </Modal>
      <Modal
        opened={terbaca !== null}
        onClose={impor.close}
        title={`Pratinjau impor: ${terbaca?.nama ?? ''}`}
        size="94%"
        closeButtonProps={{ 'aria-label': 'Tutup pratinjau' }}
      >
        {terbaca !== null && <Pratinjau buku={terbaca} impor={impor} tombol={tombol} onPakai={onPakai} />}
      </Modal>
    </>
  );
}

function Pratinjau({ buku, impor, tombol, onPakai }: Props & { readonly buku: BukuTerbaca }) {
  const { data, triwulan, bentuk, lembar, jumlah, temuan, perbaikan, ganda, letak, penambahan } = buku.hasil;
  const terbuka = isRencanaTerbuka(penambahan, buku.koreksi.rencana);
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
            Lembar &quot;{lembar}&quot; ({buku.hasil.alasanLembar}), bentuk {bentukById(bentuk)?.nama ?? bentuk}. Belum
            ada yang disimpan.
          </Text>
          <UangText uang={buku.hasil.uang} />
        </div>
        <LembarSelect hasil={buku.hasil} disabled={impor.sedang} onCorrect={correct} />
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
                {formatJumlah(jumlah.simpul[j])}
              </Table.Td>
            ))}
            <Table.Td className="angka">{formatJumlah(jumlah.indikator)}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Tabs defaultValue={penambahan !== null ? 'tambahan' : temuan.length > 0 ? 'temuan' : 'isi'} keepMounted={false}>
        <Tabs.List>
          {penambahan !== null && <Tabs.Tab value="tambahan">Rencana dan baris</Tabs.Tab>}
          <Tabs.Tab value="temuan">Temuan ({formatJumlah(temuan.length)})</Tabs.Tab>
          <Tabs.Tab value="perbaikan">Perbaikan dan kesimpulan ({formatJumlah(perbaikan.length)})</Tabs.Tab>
          <Tabs.Tab value="isi">Program dan kegiatan</Tabs.Tab>
          <Tabs.Tab value="indikator">Indikator</Tabs.Tab>
        </Tabs.List>
        {penambahan !== null && (
          <Tabs.Panel value="tambahan" pt="sm">
            <PenambahanPanel
              penambahan={penambahan}
              triwulan={triwulan}
              pilihan={buku.koreksi.rencana}
              disabled={impor.sedang}
              onCorrect={correct}
            />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="temuan" pt="sm">
          <TemuanTable temuan={temuan} ganda={ganda} disabled={impor.sedang} onCorrect={correct} />
        </Tabs.Panel>
        <Tabs.Panel value="perbaikan" pt="sm">
          <PerbaikanTable perbaikan={perbaikan} />
        </Tabs.Panel>
        <Tabs.Panel value="isi" pt="sm">
          <PohonTable
            hasil={hasil}
            letak={letak}
            tahunSendiri={penambahan === null}
            disabled={impor.sedang}
            onCorrect={correct}
          />
        </Tabs.Panel>
        <Tabs.Panel value="indikator" pt="sm">
          <IndikatorTable hasil={hasil} letak={letak} disabled={impor.sedang} onCorrect={correct} />
        </Tabs.Panel>
      </Tabs>
      {impor.keberatan !== null && <Alert color="red">{impor.keberatan} Koreksi terakhir tidak dipakai.</Alert>}
      <KakiTetap>
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
          disabled={terbuka}
          title={terbuka ? 'Pilih dulu apa yang terjadi pada rencana yang berbeda (tab Rencana dan baris).' : undefined}
          onClick={() => {
            onPakai(buku);
          }}
        >
          {tombol}
        </Button>
      </KakiTetap>
    </Stack>
  );
}

/** The money that was read against the sheet's own closing line. */
function UangText({ uang: { hitung, cetak } }: Pick<ImporBerhasil, 'uang'>) {
  const sama = cetak !== null && cetak.pagu === hitung.pagu && cetak.realisasi === hitung.realisasi;
  const banding =
    cetak === null
      ? 'lembar ini tidak mencetak baris TOTAL'
      : sama
        ? 'sama dengan baris TOTAL lembar ini'
        : `baris TOTAL lembar ini mencetak ${formatRupiah(cetak.pagu)} dan ${formatRupiah(cetak.realisasi)}`;
  return (
    <Text size="sm" fw={cetak === null || sama ? undefined : 600}>
      Pagu {formatRupiah(hitung.pagu)}, realisasi {formatRupiah(hitung.realisasi)}: {banding}.
    </Text>
  );
}

interface LembarProps {
  readonly hasil: ImporBerhasil;
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

/** Another sheet of the workbook, where it holds more than one report. */
function LembarSelect({ hasil: { calonLembar, lembar }, disabled, onCorrect }: LembarProps) {
  if (calonLembar.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      label="Lembar yang dibaca"
      disabled={disabled}
      value={lembar}
      data={calonLembar.map((c) => ({
        value: c.nama,
        label: `${c.nama}${c.berisi ? '' : ' (belum terisi)'}${c.tersembunyi ? ' (tersembunyi)' : ''}`,
      }))}
      onChange={(e) => {
        onCorrect({ lembar: e.currentTarget.value });
      }}
    />
  );
}
