import { Group, Paper, ScrollArea, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { buildCatatan, listCatatan } from '#shared/alur/catatan';
import { daftarTriwulan } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { ownCells, sumKelengkapan } from '#shared/perhitungan/kelengkapan';
import { StatusAlur } from '../alur/status-alur';
import { withUnsaved } from '../perintah/dengan-menunggu';
import { pengisiTahun } from '../alur/use-terkunci';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { bagianAttribute } from '../papan-ketik/bagian';
import { usePintasan } from '../papan-ketik/use-pintasan';
import { useViewParts } from '../view-state/view-state';
import { buildBarisPohon, buildFilter, hasBaris, listBarisIsi } from './baris-pohon';
import { FormSimpul } from './form-simpul';
import { PohonPanel } from './pohon-panel';
import classes from './pohon-panel.module.css';
import { buildSaringKeadaan } from './saringan';
import { createTemuanSimpul } from './temuan-simpul';

/** Isian: the plan at the left, the figures of the chosen node at the right. */
export function IsianScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { triwulan, terpilih, select, cariTeks, cariUnit, cariKeadaan } = useViewParts(
    'triwulan',
    'terpilih',
    'select',
    'cariTeks',
    'cariUnit',
    'cariKeadaan',
  );
  const hasil = triwulanTerhitung(tahun, triwulan);
  const sebelumnya = useMemo(
    () => daftarTriwulan.filter((t) => t < triwulan).map((t) => triwulanTerhitung(tahun, t)),
    [tahun, triwulan],
  );
  /** The row that a step from its neighbour led to: typing goes on there. */
  const [dilanjut, setDilanjut] = useState<string | null>(null);
  const temuan = useMemo(() => createTemuanSimpul(hasil, sebelumnya), [hasil, sebelumnya]);
  const { alur } = tahun.perTriwulan[triwulan];
  const catatan = useMemo(() => buildCatatan(alur, triwulan), [alur, triwulan]);
  const bercatatan = useMemo(() => new Set(listCatatan(alur, triwulan).map((c) => c.simpul)), [alur, triwulan]);
  const dipilih = terpilih[tahun.tahunId] ?? null;
  const pengisi = pengisiTahun(tahun);
  const { baris, urutan, seluruh, terbuka } = useMemo(() => {
    const keadaan = buildSaringKeadaan(cariKeadaan, tahun, triwulan, temuan);
    const saringan = { teks: cariTeks, unit: cariUnit, pengisi };
    const dicari = buildFilter(saringan);
    const s = dipilih === null ? undefined : hasil.simpul.get(dipilih);
    const pohon = buildBarisPohon(hasil, { ...saringan, keadaan }, s !== undefined && dicari(s) ? dipilih : null);
    return {
      baris: pohon,
      urutan: listBarisIsi(pohon, hasil, dicari),
      // What the filter does not find is not filled: it may be another unit's.
      terbuka: dipilih !== null && hasBaris(pohon, dipilih) ? dipilih : null,
      seluruh: sumKelengkapan(hasil.urut.filter(dicari).map(ownCells)),
    };
  }, [hasil, tahun, triwulan, pengisi, temuan, dipilih, cariTeks, cariUnit, cariKeadaan]);
  const idTerpilih =
    terbuka ?? urutan.find((id) => hasil.simpul.get(id)?.simpul.jenjang === 'subkegiatan') ?? urutan[0] ?? null;
  const simpul = idTerpilih === null ? undefined : hasil.simpul.get(idTerpilih);
  const letak = idTerpilih === null ? -1 : urutan.indexOf(idTerpilih);
  const tetangga = { sebelum: urutan[letak - 1] ?? null, sesudah: urutan[letak + 1] ?? null };
  const onSelect = (id: string): void => {
    setDilanjut(null);
    select(tahun.tahunId, id);
  };
  const stepTo = (id: string | null): void => {
    if (id === null) return;
    setDilanjut(id);
    select(tahun.tahunId, id);
  };
  /** Behind the last row Enter leads to the first that is not filled yet: a row above it, or one that was passed over. What is being saved counts. */
  const onLewatAkhir = (): void => {
    const kini = withUnsaved(tahun.perTriwulan[triwulan], tahun.tahunId);
    const terkini = kini === tahun.perTriwulan[triwulan] ? hasil : computeTriwulan(kini, triwulan, tahun.pohon);
    const kosong = (id: string): boolean => {
      const s = terkini.simpul.get(id);
      return s !== undefined && id !== idTerpilih && ownCells(s).terisi < ownCells(s).semua;
    };
    const tujuan = tetangga.sesudah ?? urutan.find(kosong) ?? null;
    if (tujuan === null) {
      notifications.show({
        id: 'baris-terakhir',
        message: 'Ini baris terakhir, dan semua isian lain di daftar ini sudah terisi.',
        color: 'teal',
      });
      return;
    }
    stepTo(tujuan);
  };
  usePintasan({
    barisSebelum: () => {
      stepTo(tetangga.sebelum);
    },
    barisBerikut: () => {
      stepTo(tetangga.sesudah);
    },
  });

  return (
    <Group h="100%" gap="md" wrap="nowrap" align="stretch">
      <Paper withBorder p="xs" className={classes['daftar'] ?? ''} {...bagianAttribute}>
        <PohonPanel
          hasil={hasil}
          unit={tahun.kepala.unit}
          baris={baris}
          seluruh={seluruh}
          dihitung={({ simpul: { id } }) => cariUnit === null || pengisi(id) === cariUnit}
          bercatatan={bercatatan}
          terpilih={idTerpilih}
          onSelect={onSelect}
        />
      </Paper>
      <Paper
        withBorder
        flex={1}
        miw={0}
        {...bagianAttribute}
        onFocusCapture={() => {
          // Opened by the filter alone: once it is worked on it stays, whatever the filter shows next.
          if (idTerpilih !== null && idTerpilih !== dipilih) select(tahun.tahunId, idTerpilih);
        }}
      >
        <ScrollArea h="100%" type="auto">
          <StatusAlur
            tahun={tahun}
            triwulan={triwulan}
            unit={cariUnit ?? (simpul === undefined ? null : pengisi(simpul.simpul.id))}
          />
          <Stack p="md">
            {simpul === undefined ? (
              <Text c="dimmed">Pilih sub kegiatan di sebelah kiri untuk mulai mengisi.</Text>
            ) : (
              <FormSimpul
                key={simpul.simpul.id}
                tahun={tahun}
                triwulan={triwulan}
                hasil={hasil}
                sebelumnya={sebelumnya}
                simpul={simpul}
                onStep={stepTo}
                tetangga={tetangga}
                temuan={temuan(simpul)}
                catatan={catatan}
                fokusAwal={dilanjut === simpul.simpul.id}
                onLewatAkhir={onLewatAkhir}
              />
            )}
          </Stack>
        </ScrollArea>
      </Paper>
    </Group>
  );
}
