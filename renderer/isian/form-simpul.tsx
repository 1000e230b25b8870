import { ActionIcon, Badge, Group, SimpleGrid, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { CariCatatan } from '#shared/alur/catatan';
import { daftarFaktor, namaFaktor, namaJenjang, type Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { sasaranFaktor, sasaranKeterangan } from '#shared/perintah/sasaran';
import { CatatanBaris } from '../alur/catatan-baris';
import { BuktiDukung } from '../bukti/bukti-dukung';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { AnggaranSubKegiatan } from './anggaran-subkegiatan';
import { focusFirstCell, moveBetweenCells } from './field-movement';
import { JumlahTable } from './jumlah-table';
import { KinerjaTable } from './kinerja-table';
import { TemuanDaftar } from './temuan-sel';
import { TeksField } from './teks-field';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly hasil: TriwulanTerhitung;
  readonly sebelumnya: readonly TriwulanTerhitung[];
  readonly simpul: SimpulTerhitung;
  /** To a neighbour, where typing goes on; nowhere for null. */
  readonly onStep: (simpul: string | null) => void;
  /** Neighbouring rows to fill in the order of the tree. */
  readonly tetangga: { readonly sebelum: string | null; readonly sesudah: string | null };
  readonly temuan: readonly Temuan[];
  /** What the sekretariat wrote to the rows when it returned the quarter. */
  readonly catatan: CariCatatan;
  /** Enter behind the last field. */
  readonly onLewatAkhir: () => void;
  /** True when a step from a neighbour led here: typing goes on in the first field. */
  readonly fokusAwal: boolean;
}

/** All that is entered for one node in one quarter, and the sums above it that follow. */
export function FormSimpul({
  tahun,
  triwulan,
  hasil,
  sebelumnya,
  simpul: s,
  onStep,
  onLewatAkhir,
  tetangga,
  temuan,
  catatan,
  fokusAwal,
}: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fokusAwal) focusFirstCell(ref.current);
  }, [fokusAwal]);
  const { simpul, unit } = s;
  const leluhur = tahun.pohon.leluhur(simpul.id).slice(1).toReversed();
  // Below a program its tujuan and sasaran are far away and long; the tooltip has them.
  const jalurDekat = leluhur.some((l) => l.jenjang === 'program')
    ? leluhur.filter((l) => l.jenjang === 'program' || l.jenjang === 'kegiatan')
    : leluhur;
  const namaUnit = tahun.kepala.unit.find((u) => u.id === unit)?.nama;
  const subKegiatan = simpul.jenjang === 'subkegiatan';
  return (
    <Stack
      ref={ref}
      gap="md"
      onKeyDown={(e) => {
        moveBetweenCells(e, onLewatAkhir);
      }}
    >
      <div>
        <Text
          size="xs"
          c="dimmed"
          truncate
          title={leluhur.map((l) => `${namaJenjang[l.jenjang]}: ${l.nama}`).join('\n')}
        >
          {jalurDekat.map((l) => l.nama).join('  ›  ')}
        </Text>
        <Group justify="space-between" align="flex-start" wrap="nowrap" mt={4}>
          <Title order={2} size="h4">
            {simpul.nama}
          </Title>
          <Group gap={6} wrap="nowrap">
            <PindahButton
              label={`Baris sebelumnya (${sebutPintasan('barisSebelum')})`}
              tujuan={tetangga.sebelum}
              onStep={onStep}
              icon={<IconArrowUp size={18} />}
            />
            <PindahButton
              label={`Baris berikutnya (${sebutPintasan('barisBerikut')})`}
              tujuan={tetangga.sesudah}
              onStep={onStep}
              icon={<IconArrowDown size={18} />}
            />
          </Group>
        </Group>
        <Group gap="xs" mt={6}>
          <Badge variant="light" tt="none" radius="sm">
            {namaJenjang[simpul.jenjang]}
          </Badge>
          {simpul.kode !== null && (
            <Text size="sm" c="dimmed" className="angka">
              {simpul.kode}
            </Text>
          )}
          {namaUnit !== undefined && (
            <Text size="sm" c="dimmed" className="nama">
              {namaUnit}
            </Text>
          )}
        </Group>
      </div>

      {simpul.indikator.length > 0 && (
        <KinerjaTable
          tahunId={tahun.tahunId}
          triwulan={triwulan}
          hasil={hasil}
          sebelumnya={sebelumnya}
          simpul={s}
          temuan={temuan}
          catatan={catatan}
        />
      )}
      {subKegiatan && (
        <AnggaranSubKegiatan
          tahunId={tahun.tahunId}
          triwulan={triwulan}
          aturan={hasil.aturan}
          sebelumnya={sebelumnya}
          simpul={s}
          temuan={temuan}
        />
      )}
      <CatatanBaris teks={catatan(simpul.id, null)} />
      <TemuanDaftar temuan={temuan} />
      <TeksField
        key={`${simpul.id}/${triwulan.toString()}`}
        tahunId={tahun.tahunId}
        sasaran={sasaranKeterangan(simpul, null, triwulan)}
        tersimpan={s.keterangan}
        label="Keterangan"
        description={`Dicetak di kolom Keterangan laporan, pada baris ${namaJenjang[simpul.jenjang].toLowerCase()} ini.`}
        minRows={2}
      />
      <SimpleGrid cols={{ base: 1, md: 3 }} spacing="sm">
        {daftarFaktor.map((medan) => (
          <TeksField
            key={`${medan}/${simpul.id}/${triwulan.toString()}`}
            tahunId={tahun.tahunId}
            sasaran={sasaranFaktor(simpul, medan, triwulan)}
            tersimpan={s.faktor[medan] ?? null}
            label={namaFaktor[medan]}
            minRows={2}
          />
        ))}
      </SimpleGrid>
      {simpul.indikator.length > 0 && <BuktiDukung tahunId={tahun.tahunId} triwulan={triwulan} simpul={s} />}
      <JumlahTable hasil={hasil} simpul={s} leluhur={leluhur} />
    </Stack>
  );
}

interface PindahProps {
  readonly label: string;
  readonly tujuan: string | null;
  readonly icon: React.ReactNode;
  readonly onStep: (simpul: string | null) => void;
}

function PindahButton({ label, tujuan, icon, onStep }: PindahProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        disabled={tujuan === null}
        onClick={() => {
          onStep(tujuan);
        }}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
