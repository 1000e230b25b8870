import { Anchor, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Simpul } from '#shared/model/triwulan-data';
import { periksaKode } from '#shared/pemeriksaan/kode';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { medan, type Cacat } from './baca-simpul';
import type { IsianSimpul } from './isian-simpul';
import { bolehTanpaInduk, jenjangDiAtas, pilihanInduk, punyaUnit, sebutJenjang } from './jenjang';
import { satuBaris } from './satu-baris';
import { usulanKode } from './usulan-kode';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly isian: IsianSimpul;
  readonly cacat: Cacat;
  readonly onChange: (baru: Partial<IsianSimpul>) => void;
}

/** Select holds texts; this one stands for null. */
const tidakAda = '';

/** Kode, nama, place in the tree and unit. */
export function BagianUmum({ tahun: { data, pohon }, isian, cacat, onChange }: Props) {
  const { jenjang, induk, kode } = isian;
  const kembar = pohon.urut.find((s) => s.id !== isian.asal?.id && s.kode !== null && s.kode === kode.trim());
  const usulan = usulanKode(data, pohon, jenjang, induk);
  const pesanKode = kembar !== undefined ? `Kode ini sudah dipakai oleh ${sebut(kembar)}.` : pesanCacat();
  return (
    <Stack gap="sm">
      {letak()}
      <SimpleGrid cols={punyaUnit(jenjang) ? 2 : 1}>
        <div>
          <TextInput
            label="Kode"
            maxLength={60}
            value={kode}
            autoComplete="off"
            onChange={(e) => {
              onChange({ kode: e.currentTarget.value });
            }}
          />
          <div role="status">
            {pesanKode !== null && (
              <Group gap={6} mt={4}>
                <Text size="xs" c="var(--tw-peringatan)">
                  {pesanKode}
                </Text>
                {usulan !== '' && usulan !== kode.trim() && (
                  <Anchor
                    component="button"
                    type="button"
                    size="xs"
                    onClick={() => {
                      onChange({ kode: usulan });
                    }}
                  >
                    Pakai {usulan}
                  </Anchor>
                )}
              </Group>
            )}
          </div>
        </div>
        {punyaUnit(jenjang) && (
          <Select
            label="Unit"
            allowDeselect={false}
            searchable
            nothingFoundMessage="Tidak ada unit yang cocok"
            data={[{ value: tidakAda, label: unitDiAtas() }, ...data.unit.map((u) => ({ value: u.id, label: u.nama }))]}
            value={isian.unit ?? tidakAda}
            onChange={(nilai) => {
              onChange({ unit: nilai === tidakAda ? null : nilai });
            }}
          />
        )}
      </SimpleGrid>
      <Textarea
        data-autofocus
        label={`Nama ${sebutJenjang[jenjang]}`}
        required
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        value={isian.nama}
        error={cacat[medan.nama]}
        onChange={(e) => {
          onChange({ nama: satuBaris(e.currentTarget.value) });
        }}
      />
    </Stack>
  );

  function letak() {
    const atas = jenjangDiAtas[jenjang];
    if (atas === null) return null;
    const pilihan = pilihanInduk(jenjang, pohon, isian.asal?.induk ?? induk);
    // Nothing to choose: an office without tujuan and sasaran need not read about them.
    if (pilihan.length === 0 && bolehTanpaInduk(jenjang)) return null;
    return (
      <Select
        label={`Di bawah ${sebutJenjang[atas]}`}
        allowDeselect={false}
        searchable
        nothingFoundMessage="Tidak ada yang cocok"
        data={[
          ...(bolehTanpaInduk(jenjang) ? [{ value: tidakAda, label: `Tanpa ${sebutJenjang[atas]}` }] : []),
          ...pilihan.map((s) => ({ value: s.id, label: sebut(s) })),
        ]}
        value={induk ?? tidakAda}
        onChange={(nilai) => {
          const baru = nilai === tidakAda ? null : nilai;
          // A proposed kode follows the parent; a typed one stays.
          const usulan = kode === usulanKode(data, pohon, jenjang, induk) && isian.asal === null;
          onChange({ induk: baru, ...(usulan ? { kode: usulanKode(data, pohon, jenjang, baru) } : {}) });
        }}
      />
    );
  }

  function pesanCacat(): string | null {
    const atas = induk === null ? null : (pohon.simpul.get(induk) ?? null);
    const cacatKode = periksaKode(jenjang, kode.trim(), atas);
    switch (cacatKode?.jenis) {
      case undefined:
        return null;
      case 'bentuk':
        return `Kode ${sebutJenjang[jenjang]} biasanya ditulis seperti ${cacatKode.contoh}.`;
      case 'induk':
        return `Kode ini tidak diawali kode induknya, ${atas?.kode ?? ''}.`;
    }
  }

  function unitDiAtas(): string {
    const unit = induk === null ? null : pohon.unit(induk);
    const nama = data.unit.find((u) => u.id === unit)?.nama;
    return nama === undefined ? 'Ikut di atasnya (belum ada unit)' : `Ikut di atasnya (${nama})`;
  }
}

function sebut(s: Simpul): string {
  return [s.kode, s.nama].filter(Boolean).join(' ');
}
