import { Anchor, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Pengguna } from '#shared/pengguna/pengguna';
import { maxPin } from '#shared/pengguna/pin';
import { tryPin } from './pengguna-basis';

interface Props {
  readonly pengguna: Pengguna;
  readonly onMasuk: () => void;
  /** The recovery code was right: the person is known, and needs a new PIN. */
  readonly onKode: () => void;
  readonly onBatal: () => void;
}

/** Asks for the PIN, or for the recovery code of who has forgotten it. */
export function MasukForm({ pengguna, onMasuk, onKode, onBatal }: Props) {
  const [cara, setCara] = useState<'pin' | 'kode'>('pin');
  const [teks, setTeks] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const masuk = async (): Promise<void> => {
    setSibuk(true);
    const pesan = await tryPin(pengguna.id, cara, teks);
    setSibuk(false);
    if (pesan !== null) {
      setTeks('');
      setGalat(pesan);
    } else if (cara === 'pin') onMasuk();
    else onKode();
  };
  const field = {
    autoFocus: true,
    autoComplete: 'off',
    maxLength: maxPin,
    value: teks,
    error: galat,
    onChange: (e: React.ChangeEvent<HTMLInputElement>) => {
      setTeks(e.currentTarget.value);
      setGalat(null);
    },
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (teks !== '' && !sibuk) void masuk();
      }}
    >
      <Stack gap="sm">
        {cara === 'pin' ? (
          <PasswordInput
            key="pin"
            label={`PIN ${pengguna.nama}`}
            {...field}
            visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan atau sembunyikan PIN' }}
          />
        ) : (
          <>
            <Text size="sm">
              Minta sekretariat memasang PIN baru untuk {pengguna.nama} (Menu &gt; Pengguna dan PIN). Atau pakai kode
              pemulihan yang ditulis saat PIN dipasang.
            </Text>
            <TextInput key="kode" label="Kode pemulihan" placeholder="ABCD-EFGH-JKLM-NPQR" {...field} />
          </>
        )}
        <Group justify="space-between">
          {cara === 'pin' ? (
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                setCara('kode');
                setTeks('');
                setGalat(null);
              }}
            >
              Lupa PIN?
            </Anchor>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onBatal}>
              Kembali
            </Button>
            <Button type="submit" loading={sibuk} disabled={teks === ''}>
              Masuk
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
