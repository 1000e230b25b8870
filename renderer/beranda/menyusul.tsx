import { startTransition, useEffect, useState, type ReactNode } from 'react';

interface Props {
  /** Milliseconds after the rest, so that two large parts do not fall into one frame. */
  readonly jeda: number;
  /** The room it takes meanwhile, in pixels. */
  readonly tinggi: number;
  readonly children: ReactNode;
}

/** A large part of a screen, drawn once the rest is in sight. */
export function Menyusul({ jeda, tinggi, children }: Props) {
  const [siap, setSiap] = useState(false);
  useEffect(() => {
    const nanti = setTimeout(() => {
      startTransition(() => {
        setSiap(true);
      });
    }, jeda);
    return () => {
      clearTimeout(nanti);
    };
  }, [jeda]);
  return siap ? children : <div style={{ height: tinggi }} />;
}
