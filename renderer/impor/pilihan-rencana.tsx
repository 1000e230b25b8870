import { Alert, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { usulNamaVersi } from '#shared/impor/gabung-tahun';
import type { Koreksi } from '#shared/impor/koreksi';
import type { Penambahan, PilihanRencana } from '#shared/impor/penambahan';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';

interface Props {
  readonly penambahan: Penambahan;
  readonly triwulan: Triwulan;
  readonly pilihan: PilihanRencana | null;
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

/** True while the plan differs and nobody has said what becomes of it. */
export function isRencanaTerbuka(penambahan: Penambahan | null, pilihan: PilihanRencana | null): boolean {
  return penambahan?.berlaku != null && penambahan.perubahan.length > 0 && pilihan === null;
}

/** What becomes of targets and pagu that differ from the version in force: asked, never assumed. */
export function PilihanRencanaForm({ penambahan, triwulan, pilihan, disabled, onCorrect }: Props) {
  const { berlaku, perubahan } = penambahan;
  const usul = usulNamaVersi(triwulan);
  // Shown at once; the workbook is read again behind it.
  const [dipilih, setDipilih] = useState<string>(pilihan?.cara ?? '');
  const [nama, setNama] = useState(pilihan?.cara === 'versi-baru' ? pilihan.nama : usul);
  if (berlaku === null)
    return (
      <Alert color="blue">
        Tahun ini belum mempunyai versi anggaran pada triwulan ini. Target dan pagu laporan menjadi versi &quot;{usul}
        &quot;.
      </Alert>
    );
  if (perubahan.length === 0)
    return (
      <Alert color="teal">
        Target dan pagu laporan ini sama dengan versi &quot;{berlaku.nama}&quot;. Hanya realisasi yang ditambahkan.
      </Alert>
    );
  const choose = (cara: string): void => {
    setDipilih(cara);
    if (cara === 'versi-baru') onCorrect({ rencana: { cara, nama } });
    else if (cara === 'koreksi' || cara === 'tetap') onCorrect({ rencana: { cara } });
  };
  return (
    <Radio.Group
      label={`Target atau pagu laporan ini berbeda dari versi "${berlaku.nama}" (${formatJumlah(perubahan.length)} perbedaan, lihat di bawah). Apa yang harus terjadi?`}
      value={dipilih}
      onChange={choose}
    >
      <Stack gap={6} mt={6}>
        <Group gap="sm" align="center">
          <Radio
            value="versi-baru"
            disabled={disabled}
            label={`Versi anggaran baru mulai Triwulan ${triwulanRomawi[triwulan]}, dengan nama`}
          />
          <TextInput
            size="xs"
            w={360}
            aria-label="Nama versi anggaran baru"
            disabled={dipilih !== 'versi-baru'}
            value={nama}
            maxLength={200}
            onChange={(e) => {
              setNama(e.currentTarget.value);
            }}
            onBlur={() => {
              if (pilihan?.cara === 'versi-baru' && pilihan.nama !== nama) choose('versi-baru');
            }}
          />
        </Group>
        <Radio
          value="koreksi"
          disabled={disabled}
          label={`Perbaiki versi "${berlaku.nama}"`}
          description={
            berlaku.mulaiTriwulan < triwulan
              ? `Versi ini berlaku sejak Triwulan ${triwulanRomawi[berlaku.mulaiTriwulan]}: laporan triwulan sebelumnya ikut berubah.`
              : 'Angka di versi ini diganti dengan angka laporan.'
          }
        />
        <Radio
          value="tetap"
          disabled={disabled}
          label="Rencana tetap; hanya realisasi yang diambil"
          description="Target dan pagu laporan, serta baris yang belum ada di tahun ini, tidak diambil."
        />
      </Stack>
      {pilihan === null && (
        <Text size="sm" mt={6} fw={600}>
          Pilih salah satu; sesudah itu triwulan dapat ditambahkan.
        </Text>
      )}
    </Radio.Group>
  );
}
