import {
  ActionIcon,
  Grid,
  Group,
  MultiSelect,
  Paper,
  Select,
  SimpleGrid,
  Text,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { compareKode } from '#shared/model/pohon';
import type { Jenjang, Rumus, Simpul } from '#shared/model/triwulan-data';
import { sebutTahunLalu } from '#shared/tahun-berikut/sebut-tahun-lalu';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { medan, type Cacat } from './baca-simpul';
import { rumusUntuk, type Akumulasi, type CaraHitung, type IsianIndikator } from './isian-simpul';
import { PilihanHitung } from './pilihan-hitung';
import { jelaskanRumus, sebutAkumulasi } from './penjelasan-indikator';
import { satuBaris } from './satu-baris';
import { TargetField } from './target-field';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly jenjang: Jenjang;
  /** The node as it stands in the plan; null for a new one. */
  readonly simpul: Simpul | null;
  readonly isian: IsianIndikator;
  readonly nomor: number;
  readonly jumlah: number;
  readonly cacat: Cacat;
  readonly dicoba: boolean;
  /** Gets the focus when this one is removed. */
  readonly tetangga: string | null;
  readonly onChange: (kunci: string, ubah: Partial<IsianIndikator>) => void;
  readonly onGeser: (kunci: string, langkah: -1 | 1) => void;
  readonly onHapus: (kunci: string, tetangga: string | null) => void;
}

const arah: Readonly<Record<IsianIndikator['arah'], string>> = {
  naik: 'Naik: makin tinggi makin baik',
  turun: 'Turun: makin rendah makin baik',
};
const rumus: Readonly<Record<Rumus, string>> = {
  'R/T': 'R / T × 100',
  '2T-R': '(2T − R) / T × 100',
  'T/R': 'T / R × 100',
  manual: 'Capaian diketik sendiri',
};
const akumulasi: Readonly<Record<Akumulasi, string>> = {
  otomatis: 'Ditentukan dari satuannya',
  jumlah: 'Bertambah tiap triwulan',
  terakhir: 'Nilai terakhir yang berlaku',
};
const cara: Readonly<Record<CaraHitung, string>> = {
  sendiri: 'Diisi sendiri',
  'rasio-jumlah': 'Dihitung: rasio jumlah di bawahnya',
  'rata-rata-capaian': 'Dihitung: rata-rata capaian di bawahnya',
};

/** One indicator: what it is, how capaian is computed, its target per budget version. */
export const IndikatorCard = memo(function IndikatorCard({
  tahun: { data, pohon },
  jenjang,
  simpul,
  isian,
  nomor,
  jumlah,
  cacat,
  dicoba,
  tetangga,
  onChange,
  onGeser,
  onHapus,
}: Props) {
  const { kunci } = isian;
  const ubah = (ubahan: Partial<IsianIndikator>): void => {
    onChange(kunci, ubahan);
  };
  const nama = `indikator ${nomor.toString()}`;
  const program = pohon.urut.filter((s) => s.jenjang === 'program').toSorted(compareKode);
  return (
    <Paper withBorder p="sm" component="section" aria-label={`Indikator ${nomor.toString()}`} data-indikator={kunci}>
      <Group justify="space-between" mb={4}>
        <Text fw={600} size="sm">
          Indikator {nomor}
        </Text>
        <Group gap={4}>
          <Tooltip label="Naikkan">
            <ActionIcon
              variant="default"
              aria-label={`Naikkan ${nama}`}
              disabled={nomor === 1}
              onClick={() => {
                onGeser(kunci, -1);
              }}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Turunkan">
            <ActionIcon
              variant="default"
              aria-label={`Turunkan ${nama}`}
              disabled={nomor === jumlah}
              onClick={() => {
                onGeser(kunci, 1);
              }}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Hapus indikator">
            <ActionIcon
              variant="default"
              c="var(--tw-bahaya)"
              aria-label={`Hapus ${nama}`}
              onClick={() => {
                onHapus(kunci, tetangga);
              }}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <Grid gap="sm">
        <Grid.Col span={9}>
          <Textarea
            label="Nama indikator"
            required
            autosize
            minRows={1}
            maxRows={6}
            maxLength={2000}
            value={isian.nama}
            error={dicoba ? cacat[medan.indikatorNama(kunci)] : undefined}
            onChange={(e) => {
              ubah({ nama: satuBaris(e.currentTarget.value) });
            }}
          />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextInput
            label="Satuan"
            placeholder="misalnya Dokumen"
            maxLength={100}
            value={isian.satuan}
            onChange={(e) => {
              ubah({ satuan: e.currentTarget.value });
            }}
          />
        </Grid.Col>
      </Grid>
      {isian.asal?.realisasiTahunLalu !== undefined && (
        <Text size="sm" c="dimmed" mt="sm" className="angka" ta="left">
          {sebutTahunLalu(isian.asal.realisasiTahunLalu)} {isian.satuan}
        </Text>
      )}
      <SimpleGrid cols={data.versiAnggaran.length > 2 ? 3 : 2} spacing="sm" my="sm">
        {data.versiAnggaran.map((v) => (
          <TargetField
            key={v.id}
            label={`Target, ${v.nama}`}
            isian={isian.target[v.id] ?? { teks: '', angka: '' }}
            satuan={isian.satuan}
            cacat={{
              teks: cacat[medan.target(kunci, v.id)] ?? null,
              angka: cacat[medan.targetAngka(kunci, v.id)] ?? null,
            }}
            dicoba={dicoba}
            onChange={(target) => {
              ubah({ target: { ...isian.target, [v.id]: target } });
            }}
          />
        ))}
      </SimpleGrid>
      <Textarea
        label="Cara ukur"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5000}
        value={isian.formula}
        onChange={(e) => {
          ubah({ formula: e.currentTarget.value });
        }}
      />
      <SimpleGrid cols={2} spacing="sm" mt="sm">
        <Pilihan
          label="Arah"
          daftar={arah}
          nilai={isian.arah}
          onChange={(nilai) => {
            ubah({ arah: nilai, rumus: rumusUntuk(nilai, isian.rumus, data.aturan) });
          }}
        />
        <Pilihan
          label="Rumus capaian (R realisasi, T target)"
          daftar={rumus}
          nilai={isian.rumus}
          keterangan={jelaskanRumus(isian.rumus)}
          onChange={(nilai) => {
            ubah({ rumus: nilai });
          }}
        />
        <Pilihan
          label="Sifat realisasi"
          daftar={akumulasi}
          nilai={isian.akumulasi}
          keterangan={sebutAkumulasi(isian, jenjang)}
          onChange={(nilai) => {
            ubah({ akumulasi: nilai });
          }}
        />
        {jenjang !== 'subkegiatan' && (
          <Pilihan
            label="Pengisian realisasi"
            daftar={cara}
            nilai={isian.cara}
            onChange={(nilai) => {
              ubah({ cara: nilai });
            }}
          />
        )}
      </SimpleGrid>
      {jenjang !== 'subkegiatan' && isian.cara !== 'sendiri' && (
        <PilihanHitung
          pohon={pohon}
          simpul={simpul}
          dari={isian.dari}
          onChange={(dari) => {
            ubah({ dari });
          }}
        />
      )}
      {(jenjang === 'tujuan' || jenjang === 'sasaran') && program.length > 0 && (
        <MultiSelect
          mt="sm"
          label="Program yang membiayai"
          searchable
          clearable
          nothingFoundMessage="Tidak ada program yang cocok"
          data={program.map((s) => ({ value: s.id, label: [s.kode, s.nama].filter(Boolean).join(' ') }))}
          value={[...isian.program]}
          onChange={(nilai) => {
            ubah({ program: nilai });
          }}
        />
      )}
    </Paper>
  );
});

interface PilihanProps<T extends string> {
  readonly label: string;
  readonly daftar: Readonly<Record<T, string>>;
  readonly nilai: T;
  /** What the present choice means. */
  readonly keterangan?: string;
  readonly onChange: (nilai: T) => void;
}

/** A select among the keys of a record. */
function Pilihan<T extends string>({ label, daftar, nilai, keterangan, onChange }: PilihanProps<T>) {
  const kunci = Object.keys(daftar) as T[];
  return (
    <Select<T>
      label={label}
      allowDeselect={false}
      data={kunci.map((k) => ({ value: k, label: daftar[k] }))}
      value={nilai}
      description={keterangan}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(k) => {
        if (k !== null) onChange(k);
      }}
    />
  );
}
