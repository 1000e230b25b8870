import { Autocomplete, Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDaftarTahun } from '../basisdata/use-tahun';
import { leaveSesi, useKeadaanPengguna } from '../pengguna/sesi';
import { saveNamaPelaku, usePelaku } from './pelaku';
import { saveUnitPelaku, useUnitPelaku } from './unit-pelaku';

/** Who works on this PC: a chosen user, or a name and unit that nobody has to give. */
export function SiapaAnda() {
  const pelaku = usePelaku();
  const unit = useUnitPelaku();
  const keadaan = useKeadaanPengguna();
  const daftar = useDaftarTahun();
  if (pelaku === undefined || keadaan === undefined || unit === undefined) return null;
  if (keadaan.aktif !== null) {
    return (
      <Group gap="sm">
        <Text>
          Bekerja sebagai <strong>{keadaan.aktif.nama}</strong>
        </Text>
        <Button variant="default" size="xs" onClick={leaveSesi}>
          Ganti pengguna…
        </Button>
      </Group>
    );
  }
  const unitDikenal = [...new Set((daftar ?? []).flatMap((t) => t.kepala.unit.map((u) => u.nama)))];
  return (
    <SimpleGrid key={pelaku.mesin} cols={2} spacing="md">
      <TextInput
        label="Nama Anda"
        description="Dicatat bersama setiap perubahan, supaya jelas siapa yang mengisi."
        defaultValue={pelaku.nama}
        maxLength={100}
        onBlur={(e) => void saveNamaPelaku(e.currentTarget.value)}
      />
      <Autocomplete
        label="Unit Anda (boleh kosong)"
        description="Layar Isian dibuka dengan baris unit ini saja. Dapat diisi nanti di Pengaturan."
        defaultValue={unit}
        data={unitDikenal}
        maxLength={300}
        onChange={(nama) => void saveUnitPelaku(nama)}
      />
    </SimpleGrid>
  );
}
