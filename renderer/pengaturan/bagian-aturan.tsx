import { Checkbox, SegmentedControl, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { toNilai } from '#shared/angka/exact';
import { formatAngkaAtauTeks, formatNilai, formatRupiah } from '#shared/angka/format-angka';
import { readAngka } from '#shared/angka/read-angka';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { Aturan } from '#shared/model/triwulan-data';
import { capaianKinerja } from '#shared/perhitungan/capaian';
import { readBatas } from '#shared/pemeriksaan/batas';
import { MedanTeks } from './medan-teks';
import { PredikatTable } from './predikat-table';
import type { UbahKepala } from './use-ubah-kepala';

interface Props {
  readonly kepala: KepalaTahun;
  readonly ubah: UbahKepala;
  readonly terkunci: boolean;
}

/** 2/3 in percent: shows decimals and truncation at one glance. */
const contoh = toNilai(200).div(3);
const gaya = [
  { value: '.,', label: '1.234,56' },
  { value: ',.', label: '1,234.56' },
] as const;

/** How figures are computed, rounded, judged and written in reports. */
export function BagianAturan({ kepala: { aturan }, ubah, terkunci }: Props) {
  const simpan = (ubahan: Partial<Aturan>, kelompok?: string): Promise<string | null> =>
    ubah((k) => ({ ...k, aturan: { ...k.aturan, ...ubahan } }), kelompok);
  const langsung = async (ubahan: Partial<Aturan>): Promise<void> => {
    const pesan = await simpan(ubahan);
    if (pesan !== null) notifications.show({ message: pesan, color: 'red' });
  };
  const batas = readBatas(aturan);
  const turun = (rumus: '2T-R' | 'T/R'): string => {
    const capaian = capaianKinerja(rumus, toNilai(10), toNilai(8), null);
    return capaian === null ? '' : formatNilai(capaian, aturan.desimalCapaian, aturan.pembulatan);
  };
  return (
    <Stack gap="md">
      <Title order={3} size="h5">
        Pembulatan
      </Title>
      <SimpleGrid cols={2} spacing="md">
        <Select
          label="Angka di belakang koma pada capaian"
          allowDeselect={false}
          disabled={terkunci}
          data={['0', '1', '2', '3', '4']}
          value={aturan.desimalCapaian.toString()}
          onChange={(nilai) => {
            if (nilai !== null) void langsung({ desimalCapaian: Number(nilai) });
          }}
        />
        <Select
          label="Cara membulatkan"
          allowDeselect={false}
          disabled={terkunci}
          data={[
            { value: 'setengah-ke-atas', label: 'Setengah ke atas (lazim)' },
            { value: 'potong', label: 'Dipotong' },
          ]}
          value={aturan.pembulatan}
          onChange={(pembulatan) => {
            if (pembulatan !== null) void langsung({ pembulatan });
          }}
        />
      </SimpleGrid>
      <Text size="sm" role="status">
        Contoh: 2 dari 3 dicetak {formatNilai(contoh, aturan.desimalCapaian, aturan.pembulatan, aturan.angka)}. Yang
        tersimpan selalu angka persis seperti diketik.
      </Text>
      <Checkbox
        label="Bulatkan pada tiap jenjang sebelum dipakai jenjang di atasnya"
        description="Beberapa kota melakukannya. Bila tidak dicentang, hanya yang dicetak yang dibulatkan."
        disabled={terkunci}
        checked={aturan.bulatkanTiapJenjang === true}
        onChange={(e) => void langsung({ bulatkanTiapJenjang: e.currentTarget.checked })}
      />

      <Title order={3} size="h5">
        Angka dalam laporan
      </Title>
      <SegmentedControl
        aria-label="Penulisan angka dalam laporan"
        disabled={terkunci}
        data={[...gaya]}
        value={`${aturan.angka.ribuan}${aturan.angka.desimal}`}
        onChange={(nilai) =>
          void langsung({
            angka: {
              ...aturan.angka,
              ...(nilai === ',.' ? { ribuan: ',', desimal: '.' } : { ribuan: '.', desimal: ',' }),
            },
          })
        }
        w="fit-content"
      />
      <Text size="sm" role="status">
        Contoh: pagu {formatRupiah(9_756_893_547, aturan.angka)}, capaian{' '}
        {formatNilai(toNilai('17.123'), aturan.desimalCapaian, aturan.pembulatan, aturan.angka)}. Layar aplikasi selalu
        memakai cara Indonesia.
      </Text>

      <Title order={3} size="h5">
        Capaian
      </Title>
      <Select
        label="Rumus untuk indikator baru yang makin rendah makin baik"
        description={`Contoh target 10, realisasi 8: (2T − R) / T menghasilkan ${turun('2T-R')}; T / R menghasilkan ${turun('T/R')}. Indikator yang sudah ada tidak berubah.`}
        allowDeselect={false}
        disabled={terkunci}
        maw={420}
        data={[
          { value: '2T-R', label: '(2T − R) / T × 100' },
          { value: 'T/R', label: 'T / R × 100' },
        ]}
        value={aturan.rumusTurun}
        onChange={(rumusTurun) => {
          if (rumusTurun !== null) void langsung({ rumusTurun });
        }}
      />
      <SimpleGrid cols={2} spacing="md">
        {persen(
          'Capaian dicetak paling banyak (%)',
          'Kosong: tanpa batas.',
          aturan.batasTampilCapaian ?? null,
          (n) => ({
            batasTampilCapaian: n,
          }),
        )}
        {persen(
          'Capaian dihitung dalam rata-rata paling banyak (%)',
          'Kosong: tanpa batas.',
          aturan.batasRataRataCapaian ?? null,
          (n) => ({ batasRataRataCapaian: n }),
        )}
      </SimpleGrid>

      <Title order={3} size="h5">
        Batas pemeriksaan
      </Title>
      <SimpleGrid cols={2} spacing="md">
        {persen('Capaian ditanyakan bila di atas (%)', 'Lazimnya 120.', batas.capaianTinggi.toString(), (n) => ({
          batasCapaianTinggi: n ?? '120',
        }))}
        {persen(
          'Capaian dicatat bila di bawah ... % dari porsi triwulan',
          'Lazimnya 50: pada Triwulan II (porsi 50%) berarti di bawah 25%.',
          batas.capaianRendah.toString(),
          (n) => ({ batasCapaianRendah: n ?? '50' }),
        )}
      </SimpleGrid>
      <PredikatTable aturan={aturan} terkunci={terkunci} onSimpan={simpan} />
    </Stack>
  );

  function persen(
    label: string,
    description: string,
    nilai: string | null,
    isi: (n: string | null) => Partial<Aturan>,
  ) {
    return (
      <MedanTeks
        label={label}
        description={description}
        angka
        maxLength={12}
        disabled={terkunci}
        nilai={formatAngkaAtauTeks(nilai)}
        periksa={(teks) => (bacaPersen(teks) === undefined ? 'Tulis persentase di atas 0, misalnya 120.' : null)}
        onSimpan={(teks, kelompok) => simpan(isi(bacaPersen(teks) ?? null), kelompok)}
      />
    );
  }
}

/** A percentage above 0 as decimal text; null for an empty text, undefined for anything else. */
export function bacaPersen(teks: string): string | null | undefined {
  const hasil = readAngka(teks, 'desimal');
  switch (hasil.jenis) {
    case 'kosong':
      return null;
    case 'cacat':
      return undefined;
    case 'angka':
    case 'ganda':
      return toNilai(hasil.nilai).gt(0) ? hasil.nilai : undefined;
  }
}
