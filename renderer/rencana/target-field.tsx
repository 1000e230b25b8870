import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDecimalText } from '#shared/angka/format-angka';
import { bacaAngkaTarget, bacaTarget, type BacaTarget } from './baca-angka';
import type { CacatTarget } from './isi-target';
import type { IsianTarget } from './isian-simpul';

interface Props {
  readonly label: string;
  /** In a list its row says what it is. */
  readonly ringkas?: boolean;
  /** Has the focus when its window opens. */
  readonly fokusAwal?: boolean;
  readonly isian: IsianTarget;
  /** The target as it stands in the plan, which needs no question; what the field begins with unless given. */
  readonly semula?: string;
  readonly satuan: string;
  readonly cacat: CacatTarget;
  readonly dicoba: boolean;
  readonly onChange: (isian: IsianTarget) => void;
}

/** A target: a number, or a text with the number that stands for it. */
export function TargetField(props: Props) {
  const { label, ringkas = false, fokusAwal = false, isian, semula, satuan, cacat, dicoba, onChange } = props;
  const hasil = bacaTarget(isian.teks, satuan);
  return (
    <div>
      <AngkaTeks
        label={label}
        hideLabel={ringkas}
        fokusAwal={fokusAwal}
        teks={isian.teks}
        semula={semula ?? isian.teks}
        placeholder="belum ada target"
        pesan={cacat.teks}
        dicoba={dicoba}
        hasil={hasil}
        onChange={(teks) => {
          onChange({ ...isian, teks });
        }}
      />
      {hasil.jenis === 'teks' && (
        <>
          <Text size="xs" c="dimmed" mt={4} mb={4}>
            Dicetak sebagai teks. Capaian memerlukan angkanya:
          </Text>
          <AngkaTeks
            label={`Angka untuk capaian, ${label}`}
            hideLabel
            teks={isian.angka}
            semula={isian.angka}
            placeholder="misalnya 601"
            pesan={cacat.angka}
            dicoba={dicoba}
            hasil={bacaAngkaTarget(isian.angka)}
            onChange={(angka) => {
              onChange({ ...isian, angka });
            }}
          />
        </>
      )}
    </div>
  );
}

interface AngkaTeksProps {
  readonly label: string;
  readonly hideLabel: boolean;
  readonly fokusAwal?: boolean;
  readonly teks: string;
  readonly semula: string;
  readonly placeholder: string;
  readonly pesan: string | null;
  readonly dicoba: boolean;
  readonly hasil: BacaTarget;
  readonly onChange: (teks: string) => void;
}

/** A text that is read as a number; where it has two readings it asks which. */
function AngkaTeks(props: AngkaTeksProps) {
  const { label, hideLabel, fokusAwal = false, teks, semula, placeholder, pesan, dicoba, hasil, onChange } = props;
  const [fokus, setFokus] = useState(false);
  /** The text that needs no question: as it stood, or as the person chose. */
  const [pasti, setPasti] = useState(semula);
  const settle = (baru: string): void => {
    setPasti(baru);
    onChange(baru);
  };
  const tanya = hasil.jenis === 'angka' && teks !== pasti ? hasil.tanya : null;
  return (
    <div>
      <TextInput
        {...(hideLabel ? { 'aria-label': label } : { label })}
        {...(fokusAwal ? { 'data-autofocus': true } : {})}
        classNames={{ input: 'angka' }}
        autoComplete="off"
        maxLength={200}
        placeholder={placeholder}
        value={teks}
        // Half-typed figures are not called wrong.
        error={dicoba || !fokus ? pesan : null}
        onChange={(e) => {
          onChange(e.currentTarget.value);
        }}
        onFocus={() => {
          setFokus(true);
        }}
        onBlur={() => {
          setFokus(false);
          if (hasil.jenis === 'angka' && tanya === null) settle(formatDecimalText(hasil.nilai));
        }}
      />
      {tanya !== null && (
        <Group gap={6} mt={2} justify="flex-end" role="status">
          <Text size="xs">{tanya.pesan}</Text>
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => {
              settle(tanya.lain);
            }}
          >
            Pakai {tanya.lain}
          </Anchor>
        </Group>
      )}
    </div>
  );
}
