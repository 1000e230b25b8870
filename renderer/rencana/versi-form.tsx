import { Alert, Button, Input, SegmentedControl, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { useState } from 'react';
import {
  daftarTriwulan,
  isTriwulan,
  triwulanRomawi,
  type Triwulan,
  type VersiAnggaran,
} from '#shared/model/triwulan-data';
import { idTerbaca } from '#shared/model/id-terbaca';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { checkDaftarVersi, urutkanVersi } from '#shared/perintah/versi';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';

interface Props {
  readonly tahun: TahunTerbuka;
  /** Null: a new one. */
  readonly versi: VersiAnggaran | null;
  readonly onBatal: () => void;
  readonly onTersimpan: (id: string) => void;
}

/** Name, document and validity of a budget version. */
export function VersiForm({ tahun: { tahunId, data, kepala }, versi, onBatal, onTersimpan }: Props) {
  const run = usePerintah(tahunId);
  const triwulan = useViewState((s) => s.triwulan);
  const [nama, setNama] = useState(versi?.nama ?? '');
  const [nomor, setNomor] = useState(versi?.nomor ?? '');
  const [tanggal, setTanggal] = useState(versi?.tanggal ?? '');
  const [mulai, setMulai] = useState<Triwulan>(versi?.mulaiTriwulan ?? triwulan);
  const [dipilih, setDipilih] = useState<string | null>(null);
  // The version that the new one takes the place of, until another is chosen.
  const asal = dipilih ?? versiBerlaku(data.versiAnggaran, mulai)?.id ?? data.versiAnggaran[0]?.id ?? '';
  const [ditolak, setDitolak] = useState<string | null>(null);
  const simpan = async (): Promise<void> => {
    const baru: VersiAnggaran = {
      ...versi,
      id: versi?.id ?? idTerbaca(nama, data.versiAnggaran, 'versi'),
      nama: nama.trim(),
      mulaiTriwulan: mulai,
      nomor: nomor.trim() === '' ? null : nomor.trim(),
      tanggal: tanggal === '' ? null : tanggal,
    };
    const lain = data.versiAnggaran.filter((v) => v.id !== baru.id);
    const salah = checkDaftarVersi(
      versi === null ? [...lain, baru] : data.versiAnggaran.map((v) => (v.id === baru.id ? baru : v)),
    );
    setDitolak(salah);
    if (salah !== null) return;
    const hasil = await run(
      versi === null
        ? { jenis: 'TambahVersi', versi: baru, dari: asal }
        : {
            jenis: 'SimpanKepala',
            kepala: {
              ...kepala,
              versiAnggaran: urutkanVersi(kepala.versiAnggaran.map((v) => (v.id === baru.id ? baru : v))),
            },
          },
    );
    if (hasil.status === 'ditolak') setDitolak(hasil.pesan);
    else onTersimpan(baru.id);
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void simpan();
      }}
    >
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label="Nama versi"
          required
          maxLength={200}
          placeholder={`misalnya Pergeseran I ${data.tahun.toString()} atau DPPA ${data.tahun.toString()}`}
          value={nama}
          onChange={(e) => {
            setNama(e.currentTarget.value);
          }}
        />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput
            label="Nomor dokumen"
            placeholder="boleh menyusul"
            maxLength={200}
            value={nomor}
            onChange={(e) => {
              setNomor(e.currentTarget.value);
            }}
          />
          <TextInput
            label="Tanggal dokumen"
            type="date"
            value={tanggal}
            onChange={(e) => {
              setTanggal(e.currentTarget.value);
            }}
          />
        </SimpleGrid>
        <Input.Wrapper
          label="Berlaku mulai"
          description="Laporan triwulan ini dan sesudahnya dibagi dengan pagu dan target versi ini, sampai ada versi berikutnya."
        >
          <div>
            <SegmentedControl
              mt={6}
              aria-label="Berlaku mulai"
              data={daftarTriwulan.map((t) => ({ value: t.toString(), label: `Triwulan ${triwulanRomawi[t]}` }))}
              value={mulai.toString()}
              onChange={(nilai) => {
                const t = Number(nilai);
                if (isTriwulan(t)) setMulai(t);
              }}
            />
          </div>
        </Input.Wrapper>
        {versi === null && (
          <Select
            label="Pagu dan target awalnya sama dengan"
            allowDeselect={false}
            data={data.versiAnggaran.map((v) => ({ value: v.id, label: v.nama }))}
            value={asal}
            onChange={(id) => {
              setDipilih(id);
            }}
          />
        )}
        <div role="alert">{ditolak !== null && <Alert color="red">{ditolak}</Alert>}</div>
        <KakiTetap>
          <Button variant="default" onClick={onBatal}>
            Batal
          </Button>
          <Button type="submit">{versi === null ? 'Buat versi' : 'Simpan'}</Button>
        </KakiTetap>
      </Stack>
    </form>
  );
}
