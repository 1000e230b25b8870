import { SimpleGrid } from '@mantine/core';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { Instansi } from '#shared/model/triwulan-data';
import { MedanTeks } from './medan-teks';
import type { UbahKepala } from './use-ubah-kepala';

interface Props {
  readonly kepala: KepalaTahun;
  readonly ubah: UbahKepala;
  readonly terkunci: boolean;
}

type Medan = 'nama' | 'singkatan' | 'pemda' | 'tempat';

/** The office as the title lines of the reports name it. */
export function BagianInstansi({ kepala: { instansi }, ubah, terkunci }: Props) {
  const medan = (nama: Medan, label: string, description: string, wajib = false) => (
    <MedanTeks
      label={label}
      description={description}
      required={wajib}
      maxLength={500}
      disabled={terkunci}
      nilai={instansi[nama]}
      {...(wajib && { periksa: (teks: string) => (teks.trim() === '' ? `${label} tidak boleh kosong.` : null) })}
      onSimpan={(teks, kelompok) => ubah((k) => withInstansi(k, { [nama]: teks.trim() }), kelompok)}
    />
  );
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      {medan('nama', 'Nama perangkat daerah', 'Dicetak pada judul laporan.', true)}
      {medan('singkatan', 'Singkatan', 'Dipakai di layar dan pada nama berkas.')}
      {medan('pemda', 'Pemerintah daerah', 'Misalnya Kota Serang.')}
      {medan('tempat', 'Tempat penandatanganan', 'Dicetak di atas tanda tangan, di depan tanggal.')}
    </SimpleGrid>
  );
}

export function withInstansi(kepala: KepalaTahun, ubahan: Partial<Instansi>): KepalaTahun {
  return { ...kepala, instansi: { ...kepala.instansi, ...ubahan } };
}
