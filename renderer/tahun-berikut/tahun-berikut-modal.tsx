import { Alert, Button, Checkbox, Modal, Stack, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { IconAlertTriangle, IconCalendarPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { maxTahun, type TriwulanData } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { petakanKode, tahunKodeEmpatDigit } from '#shared/tahun-berikut/kode-empat-digit';
import { ringkasTahunBerikut, susunTahunBerikut } from '#shared/tahun-berikut/susun-tahun-berikut';
import { database } from '../basisdata/database';
import { findSameTahun } from '../basisdata/tahun';
import { KodeBergantiTable } from './kode-berganti-table';
import { PilihBaris } from './pilih-baris';
import { RingkasanBawaan } from './ringkasan-bawaan';

interface Props {
  readonly lama: TriwulanData;
  readonly onClose: () => void;
  /** Opens the year that is on this PC already. */
  readonly onBukaKembar: (id: string) => Promise<void>;
  readonly onBuat: (data: TriwulanData) => Promise<void>;
}

/** What goes along into the next year, with the choices about it. Nothing is written before the button. */
export function TahunBerikutModal({ lama, onClose, onBukaKembar, onBuat }: Props) {
  const tahun = lama.tahun + 1;
  const [salinTarget, setSalinTarget] = useState(false);
  const [salinPagu, setSalinPagu] = useState(false);
  const [ganti, setGanti] = useState(tahun >= tahunKodeEmpatDigit);
  const [tanpa, setTanpa] = useState<ReadonlySet<string>>(new Set());
  const [sedang, setSedang] = useState(false);
  const [gagal, setGagal] = useState(false);
  const baru = useMemo(
    () => susunTahunBerikut(lama, { salinTarget, salinPagu, petakanKode: ganti, tanpa }),
    [lama, salinTarget, salinPagu, ganti, tanpa],
  );
  const peta = useMemo(() => {
    if (tahun < tahunKodeEmpatDigit) return { berganti: [], tetap: [], tanpaKode: [] };
    const dibawa = new Set(baru.simpul.map((s) => s.id));
    return petakanKode(lama.simpul.filter((s) => dibawa.has(s.id)));
  }, [lama, tahun, baru]);
  const kembar = useLiveQuery(
    async () => (await findSameTahun(database, { ...lama, tahun })).at(0)?.id ?? null,
    [lama, tahun],
  );
  const namaVersi = versiBerlaku(lama.versiAnggaran, 4)?.nama ?? lama.tahun.toString();
  const habis = tahun > maxTahun;
  const during = async (run: () => Promise<void>): Promise<void> => {
    setSedang(true);
    setGagal(false);
    try {
      await run();
    } catch {
      setGagal(true);
      setSedang(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Buka tahun ${tahun.toString()} dari rencana ${lama.tahun.toString()}`}
      size="xl"
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {lama.instansi.nama} {lama.instansi.pemda}. Data tahun {lama.tahun} tidak berubah.
        </Text>
        {habis && <Alert color="red">Tahun setelah {maxTahun} tidak dapat dibuka.</Alert>}
        {typeof kembar === 'string' ? (
          <Alert
            color="orange"
            icon={<IconAlertTriangle />}
            title={`Tahun ${tahun.toString()} sudah ada di komputer ini`}
          >
            <Text size="sm">
              Agar tidak ada dua data untuk tahun yang sama, bukalah yang sudah ada. Bila ingin mulai lagi dari rencana{' '}
              {lama.tahun}, hapus dahulu tahun {tahun} dari komputer ini di layar Mulai.
            </Text>
          </Alert>
        ) : (
          <Stack gap="md">
            <RingkasanBawaan lama={lama} ringkasan={ringkasTahunBerikut(baru)} />
            <Stack gap={6}>
              <Checkbox
                label={`Salin target dari ${namaVersi}`}
                description="Tanpa ini target dimulai kosong; realisasi tahun lalu terlihat di sampingnya."
                checked={salinTarget}
                onChange={(e) => {
                  setSalinTarget(e.currentTarget.checked);
                }}
              />
              <Checkbox
                label={`Salin pagu dari ${namaVersi}`}
                description="Tanpa ini pagu dimulai kosong dan diisi dari DPA yang baru."
                checked={salinPagu}
                onChange={(e) => {
                  setSalinPagu(e.currentTarget.checked);
                }}
              />
            </Stack>
            {[peta.berganti, peta.tetap, peta.tanpaKode].some((daftar) => daftar.length > 0) && (
              <KodeBergantiTable peta={peta} ganti={ganti} onGanti={setGanti} />
            )}
            <PilihBaris daftar={lama.simpul} tanpa={tanpa} onChange={setTanpa} />
          </Stack>
        )}
        {gagal && (
          <Alert color="red" role="alert" icon={<IconAlertTriangle />}>
            Tahun {tahun} tidak dapat disimpan di komputer ini. Mungkin disk penuh. Tidak ada yang berubah; kosongkan
            sebagian isi disk lalu coba lagi.
          </Alert>
        )}
        <KakiTetap>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          {typeof kembar === 'string' ? (
            <Button data-autofocus loading={sedang} onClick={() => void during(() => onBukaKembar(kembar))}>
              Buka yang sudah ada
            </Button>
          ) : (
            <Button
              leftSection={<IconCalendarPlus size={17} />}
              loading={sedang}
              disabled={kembar === undefined || habis}
              onClick={() => void during(() => onBuat(baru))}
            >
              Buka tahun {tahun}
            </Button>
          )}
        </KakiTetap>
      </Stack>
    </Modal>
  );
}
