import { Alert, Button, Code, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { checkPin, maxPin } from '#shared/pengguna/pin';
import { setPin } from './pengguna-basis';

interface Props {
  readonly id: string;
  readonly nama: string;
  /** Who sets it, when that is not the person who works now: someone who came with a recovery code. */
  readonly oleh?: string;
  /** Called once the person has seen the recovery code, or gives up. */
  readonly onSelesai: (terpasang: boolean) => void;
}

/** Asks for a new PIN twice, sets it, and shows its recovery code the one time it can be seen. */
export function PasangPin({ id, nama, oleh, onSelesai }: Props) {
  const [pin, setTeks] = useState('');
  const [ulang, setUlang] = useState('');
  const [galat, setGalat] = useState<{ readonly di: 'pin' | 'ulang' | 'semua'; readonly pesan: string } | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const [kode, setKode] = useState<string | null>(null);

  const simpan = async (): Promise<void> => {
    const alasan = checkPin(pin);
    if (alasan !== null) {
      setGalat({ di: 'pin', pesan: alasan });
      return;
    }
    if (pin !== ulang) {
      setGalat({ di: 'ulang', pesan: 'Kedua PIN tidak sama. Ketik ulang.' });
      return;
    }
    setSibuk(true);
    const hasil = await setPin(id, pin, oleh);
    setSibuk(false);
    if (hasil.status === 'ditolak') setGalat({ di: 'semua', pesan: hasil.pesan });
    else setKode(hasil.kode);
  };

  if (kode !== null) {
    return (
      <Stack gap="sm">
        <Text>
          PIN {nama} sudah terpasang. Bila PIN ini terlupa, kode pemulihan di bawah membuka jalan untuk memasang PIN
          baru.
        </Text>
        <Code block fz="xl" ta="center" aria-label="Kode pemulihan">
          {kode}
        </Code>
        <Alert color="orange" icon={<IconAlertTriangle />} title="Tulis kode ini sekarang">
          Kode hanya diperlihatkan sekali ini. Simpan di tempat aman, bukan di komputer ini.
        </Alert>
        <Group justify="flex-end">
          <Button
            data-autofocus
            onClick={() => {
              onSelesai(true);
            }}
          >
            Sudah saya tulis
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void simpan();
      }}
    >
      <Stack gap="sm">
        {galat?.di === 'semua' && (
          <Alert color="red" icon={<IconAlertTriangle />}>
            {galat.pesan}
          </Alert>
        )}
        <PasswordInput
          data-autofocus
          autoFocus
          label={`PIN baru untuk ${nama}`}
          description="Paling sedikit 4 angka atau huruf; 6 atau lebih jauh lebih aman."
          autoComplete="off"
          maxLength={maxPin}
          value={pin}
          error={galat?.di === 'pin' ? galat.pesan : null}
          onChange={(e) => {
            setTeks(e.currentTarget.value);
            setGalat(null);
          }}
          visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan atau sembunyikan PIN' }}
        />
        <PasswordInput
          label="Ulangi PIN baru"
          autoComplete="off"
          maxLength={maxPin}
          value={ulang}
          error={galat?.di === 'ulang' ? galat.pesan : null}
          onChange={(e) => {
            setUlang(e.currentTarget.value);
            setGalat(null);
          }}
          visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan atau sembunyikan ulangan PIN' }}
        />
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              onSelesai(false);
            }}
          >
            Batal
          </Button>
          <Button type="submit" loading={sibuk} leftSection={<IconKey size={16} />}>
            Pasang PIN
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
