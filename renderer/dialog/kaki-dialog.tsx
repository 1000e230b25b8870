import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { KakiTetap } from './kaki-tetap';

interface Props {
  /** Why it cannot be done, or was not done; null while nothing was refused. */
  readonly ditolak: string | null;
  /** What the button that does it says. */
  readonly children: ReactNode;
  readonly onLanjut: () => void;
  readonly onBatal: () => void;
  readonly disabled?: boolean;
  readonly berjalan?: boolean;
  /** Takes data away: the button says so by its colour, and the focus begins at the other one unless a field takes it. */
  readonly berbahaya?: boolean;
}

/**
 * The foot of a dialog that asks before it does something: what was refused, giving up, going on. It stays in sight, and the focus
 * begins at what Enter is to do.
 */
export function KakiDialog({
  ditolak,
  children,
  onLanjut,
  onBatal,
  disabled = false,
  berjalan = false,
  berbahaya = false,
}: Props) {
  return (
    <>
      {ditolak !== null && (
        <Alert color="red" icon={<IconAlertTriangle />} role="alert">
          {ditolak}
        </Alert>
      )}
      <KakiTetap>
        <Button variant="default" {...(berbahaya ? { 'data-autofocus': true } : {})} onClick={onBatal}>
          Batal
        </Button>
        <Button
          {...(berbahaya ? { color: 'red.8' } : disabled ? {} : { 'data-autofocus': true })}
          disabled={disabled}
          loading={berjalan}
          onClick={onLanjut}
        >
          {children}
        </Button>
      </KakiTetap>
    </>
  );
}
