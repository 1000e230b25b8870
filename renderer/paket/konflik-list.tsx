import { Badge, Box, Group, Paper, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Pohon } from '#shared/model/pohon';
import type { Pilihan } from '#shared/paket/catatan-gabung';
import type { Butir, Sisi } from '#shared/paket/gabung';
import { sameIsi } from '#shared/paket/kanon';
import type { KeadaanTahun } from '#shared/paket/nilai-tahun';
import { sebutNilai, sebutSasaran } from '#shared/paket/sebut-nilai';
import { temuanSisi } from '#shared/paket/temuan-sisi';
import { TingkatBadge } from '../pemeriksaan/tingkat-badge';

interface Props {
  readonly keadaan: KeadaanTahun;
  readonly konflik: readonly Butir[];
  readonly pohon: Pohon;
  readonly pilihan: ReadonlyMap<string, Pilihan>;
  readonly onPilih: (kunci: string, pilihan: Pilihan) => void;
}

/** Values that both sides changed, side by side: who typed each, when, what the checks say of it. A person chooses, with a reason. */
export function KonflikList({ konflik, ...lain }: Props) {
  if (konflik.length === 0) return <Text c="dimmed">Tidak ada konflik.</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Nilai-nilai ini diubah di kedua pihak sejak terakhir sama. Pilih yang benar dan tulis alasannya; keduanya tetap
        tercatat dalam riwayat.
      </Text>
      {konflik.map((b) => (
        <KonflikCard key={b.kunci} butir={b} {...lain} />
      ))}
    </Stack>
  );
}

function KonflikCard({ butir, keadaan, pohon, pilihan, onPilih }: Omit<Props, 'konflik'> & { readonly butir: Butir }) {
  const { kunci, sasaran, sisi } = butir;
  const dipilih = pilihan.get(kunci);
  const nomor = dipilih === undefined ? -1 : sisi.findIndex((s) => sameIsi(s.isi, dipilih.isi));
  const sebutan = sebutSasaran(sasaran, butir.isi, pohon, keadaan.kepala.unit);
  const temuan = useMemo(() => sisi.map((s) => temuanSisi(keadaan, sasaran, s.isi)), [keadaan, sasaran, sisi]);
  return (
    <Paper withBorder p="sm" data-konflik={kunci}>
      <Text fw={600} size="sm">
        {sebutan.medan}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {sebutan.baris}
      </Text>
      <Radio.Group
        aria-label={`Pilih nilai: ${sebutan.medan}, ${sebutan.baris}`}
        value={nomor < 0 ? null : nomor.toString()}
        onChange={(n) => {
          const s = sisi[Number(n)];
          if (s !== undefined) onPilih(kunci, { isi: s.isi, alasan: dipilih?.alasan ?? '' });
        }}
      >
        <SimpleGrid cols={Math.min(sisi.length, 3)} spacing="sm">
          {sisi.map((s, n) => (
            <Radio.Card key={n} value={n.toString()} p="sm" aria-label={`${sumber(s)}: ${sebutNilai(sasaran, s.isi)}`}>
              <Group wrap="nowrap" align="flex-start">
                <Radio.Indicator />
                <Stack gap={4} miw={0}>
                  <Badge variant="light" color={s.paket.length === 0 ? 'gray' : 'biru'} radius="sm" tt="none">
                    {sumber(s)}
                  </Badge>
                  <Text fw={600} lineClamp={6} style={{ whiteSpace: 'pre-line' }} data-sisi={n}>
                    {sebutNilai(sasaran, s.isi)}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {pengisi(s)}
                  </Text>
                  {(temuan[n] ?? []).map((t) => (
                    <Group key={`${t.aturan}${t.pesan}`} gap={6} wrap="nowrap" align="flex-start">
                      <Box style={{ flexShrink: 0 }}>
                        <TingkatBadge tingkat={t.tingkat} />
                      </Box>
                      <Text size="xs">{t.pesan}</Text>
                    </Group>
                  ))}
                </Stack>
              </Group>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      {dipilih !== undefined && (
        <TextInput
          mt="xs"
          label="Alasan pilihan"
          withAsterisk
          maxLength={1000}
          // The sentence below the field comes into sight with it.
          styles={{ input: { scrollMarginBlock: 36 } }}
          value={dipilih.alasan}
          error={dipilih.alasan.trim() === '' ? 'Alasan wajib ditulis agar pilihan ini diterapkan.' : null}
          onChange={(e) => {
            onPilih(kunci, { isi: dipilih.isi, alasan: e.currentTarget.value });
          }}
        />
      )}
    </Paper>
  );
}

function sumber({ paket }: Sisi): string {
  const [satu] = paket;
  return satu === undefined ? 'Di komputer ini' : `Paket dari ${satu.pengirim.nama}`;
}

function pengisi({ catatan }: Sisi): string {
  if (catatan === null) return 'Sejak data ini dibuka pertama kali';
  const waktu = new Date(catatan.waktu).toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
  return `Diisi ${catatan.pelaku} (${catatan.mesin}), ${waktu}`;
}
