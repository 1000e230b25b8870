import { Checkbox, MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { Pohon } from '#shared/model/pohon';
import type { Simpul } from '#shared/model/triwulan-data';

interface Props {
  readonly pohon: Pohon;
  /** Null for a node that is not in the plan yet: nothing hangs below it. */
  readonly simpul: Simpul | null;
  readonly dari: readonly string[] | null;
  readonly onChange: (dari: readonly string[] | null) => void;
}

/** From which indicators a parent's figure is computed: all directly below, or a chosen list. */
export function PilihanHitung({ pohon, simpul, dari, onChange }: Props) {
  const bawah = useMemo(() => (simpul === null ? [] : descendants(pohon, simpul.id)), [pohon, simpul]);
  const langsung = simpul === null ? [] : pohon.anak(simpul.id).flatMap((s) => s.indikator.map((i) => i.id));
  const pilihan = bawah
    .filter((s) => s.indikator.length > 0)
    .map((s) => ({
      group: [s.kode, s.nama].filter(Boolean).join(' '),
      items: s.indikator.map((i) => ({ value: i.id, label: i.nama })),
    }));
  // An old file may name an indicator elsewhere in the tree: it stays, and stays visible.
  const terdaftar = new Set(bawah.flatMap((s) => s.indikator.map((i) => i.id)));
  const lain = (dari ?? [])
    .filter((id) => !terdaftar.has(id))
    .map((id) => ({ value: id, label: pohon.indikator.get(id)?.indikator.nama ?? id }));
  return (
    <>
      <Checkbox
        mt="sm"
        label={`Dihitung dari semua indikator tepat di bawahnya (${langsung.length.toString()})`}
        checked={dari === null}
        onChange={(e) => {
          onChange(e.currentTarget.checked ? null : langsung);
        }}
      />
      {dari !== null && (
        <MultiSelect
          mt="xs"
          label="Dihitung dari indikator"
          searchable
          limit={200}
          nothingFoundMessage="Tidak ada indikator yang cocok"
          placeholder={dari.length === 0 ? 'Belum ada yang dipilih: tidak ada yang dapat dihitung' : ''}
          data={lain.length === 0 ? pilihan : [...pilihan, { group: 'Di tempat lain', items: lain }]}
          value={[...dari]}
          onChange={onChange}
        />
      )}
    </>
  );
}

function descendants(pohon: Pohon, id: string): Simpul[] {
  return pohon.anak(id).flatMap((s) => [s, ...descendants(pohon, s.id)]);
}
