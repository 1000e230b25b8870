import { Text } from '@mantine/core';
import type { IsiPaket, SasaranPaket } from '#shared/paket/format';
import { isSasaranAngka, sebutNilai } from '#shared/paket/sebut-nilai';

/** A value of a packet as read: figures under figures, a long text cut. */
export function IsiNilai({ sasaran, isi }: { readonly sasaran: SasaranPaket; readonly isi: IsiPaket }) {
  const teks = sebutNilai(sasaran, isi);
  return (
    <Text
      size="sm"
      {...(isSasaranAngka(sasaran) ? { className: 'angka' } : {})}
      lineClamp={4}
      title={teks}
      style={{ whiteSpace: 'pre-line' }}
    >
      {teks}
    </Text>
  );
}
