import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { Penandatangan } from '#shared/model/triwulan-data';
import { susunTandaTangan } from '#shared/laporan/tepi';
import { withInstansi } from './bagian-instansi';
import { MedanTeks } from './medan-teks';
import classes from './pengaturan.module.css';
import type { UbahKepala } from './use-ubah-kepala';

interface Props {
  readonly kepala: KepalaTahun;
  readonly ubah: UbahKepala;
  readonly terkunci: boolean;
}

/** Who signs the reports; beside each the block as it is printed. */
export function BagianPenandatangan({ kepala, ubah, terkunci }: Props) {
  const { penandatangan, tempat } = kepala.instansi;
  const simpan = (ubahan: (daftar: readonly Penandatangan[]) => Penandatangan[], kelompok?: string) =>
    ubah((k) => withInstansi(k, { penandatangan: ubahan(k.instansi.penandatangan) }), kelompok);
  const langsung = async (ubahan: (daftar: readonly Penandatangan[]) => Penandatangan[]): Promise<void> => {
    const pesan = await simpan(ubahan);
    if (pesan !== null) notifications.show({ message: pesan, color: 'red' });
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Yang berperan &quot;kepala&quot; menandatangani semua laporan (bila tidak ada: yang pertama dalam daftar ini);
        yang berperan &quot;bappeda&quot; ikut menandatangani Formulir E.81. Tanpa penandatangan, laporan dicetak tanpa
        tanda tangan.
      </Text>
      {penandatangan.map((p, n) => (
        <Paper key={n} withBorder p="sm" component="section" aria-label={`Penandatangan ${(n + 1).toString()}`}>
          <div className={classes['penandatangan'] ?? ''}>
            <Stack gap="xs">
              <SimpleGrid cols={2} spacing="sm">
                {medan(n, 'Nama dengan gelar', p.nama, (teks) => ({ nama: teks }))}
                {medan(n, 'Peran', p.peran, (teks) => ({ peran: teks }))}
              </SimpleGrid>
              {medan(
                n,
                'Jabatan (boleh beberapa baris)',
                p.jabatan.join('\n'),
                (teks) => ({ jabatan: teks.split('\n').slice(0, 10) }),
                true,
              )}
              <SimpleGrid cols={2} spacing="sm">
                {medan(n, 'Pangkat (boleh kosong)', p.pangkat ?? '', (teks) => ({
                  pangkat: teks === '' ? null : teks,
                }))}
                {medan(n, 'NIP (boleh kosong)', p.nip ?? '', (teks) => ({ nip: teks === '' ? null : teks }))}
              </SimpleGrid>
              <Group>
                <Button
                  variant="subtle"
                  color="red"
                  size="xs"
                  leftSection={<IconTrash size={16} />}
                  disabled={terkunci}
                  onClick={() => void langsung((daftar) => daftar.filter((_, i) => i !== n))}
                >
                  Hapus penandatangan
                </Button>
              </Group>
            </Stack>
            <div className={classes['blok'] ?? ''} aria-label="Pratinjau tanda tangan" role="img">
              {susunTandaTangan(p, tempat, kepala.tahun).map(({ teks, nama }, baris) => (
                <div key={baris} className={nama ? (classes['nama'] ?? '') : ''}>
                  {teks === '' ? '\u00a0' : teks}
                </div>
              ))}
            </div>
          </div>
        </Paper>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={17} />}
          disabled={terkunci || penandatangan.length >= 20}
          onClick={() =>
            void langsung((daftar) => [
              ...daftar,
              {
                peran: daftar.length === 0 ? 'kepala' : '',
                jabatan: ['KEPALA DINAS'],
                nama: '',
                pangkat: null,
                nip: null,
              },
            ])
          }
        >
          Tambah penandatangan
        </Button>
      </Group>
    </Stack>
  );

  function medan(
    n: number,
    label: string,
    nilai: string,
    isi: (teks: string) => Partial<Penandatangan>,
    banyakBaris = false,
  ) {
    return (
      <MedanTeks
        label={label}
        nilai={nilai}
        banyakBaris={banyakBaris}
        maxLength={1000}
        disabled={terkunci}
        onSimpan={(teks, kelompok) =>
          simpan((daftar) => daftar.map((p, i) => (i === n ? { ...p, ...isi(teks) } : p)), kelompok)
        }
      />
    );
  }
}
