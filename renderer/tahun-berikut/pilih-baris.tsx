import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { buildPohon, tingkatJenjang } from '#shared/model/pohon';
import type { Simpul } from '#shared/model/triwulan-data';

interface Props {
  readonly daftar: readonly Simpul[];
  readonly tanpa: ReadonlySet<string>;
  readonly onChange: (tanpa: ReadonlySet<string>) => void;
}

/** All rows, ticked; a row that is unticked stays behind with everything below it. */
export function PilihBaris({ daftar, tanpa, onChange }: Props) {
  const [terbuka, setTerbuka] = useState(false);
  const pohon = useMemo(() => buildPohon(daftar), [daftar]);
  const toggle = (id: string, dibawa: boolean): void => {
    const baru = new Set(tanpa);
    if (dibawa) baru.delete(id);
    else baru.add(id);
    onChange(baru);
  };
  return (
    <section aria-label="Baris yang dibawa">
      <Button
        variant="subtle"
        size="compact-sm"
        px={0}
        aria-expanded={terbuka}
        onClick={() => {
          setTerbuka(!terbuka);
        }}
      >
        {terbuka ? 'Tutup daftar baris' : 'Pilih baris yang tidak dilanjutkan…'}
      </Button>
      {terbuka && (
        <Stack gap={4} mt={6}>
          <Text size="sm" c="dimmed">
            Baris yang tidak dicentang tertinggal beserta semua di bawahnya.
          </Text>
          {pohon.urut.map((s) => {
            const ikut = pohon.leluhur(s.id).some((l) => l.id !== s.id && tanpa.has(l.id));
            return (
              <Checkbox
                key={s.id}
                size="xs"
                ml={tingkatJenjang(s.jenjang) * 18}
                label={s.kode === null ? s.nama : `${s.kode} ${s.nama}`}
                disabled={ikut}
                checked={!ikut && !tanpa.has(s.id)}
                onChange={(e) => {
                  toggle(s.id, e.currentTarget.checked);
                }}
              />
            );
          })}
        </Stack>
      )}
    </section>
  );
}
