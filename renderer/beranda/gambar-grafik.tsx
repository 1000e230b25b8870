import type { ReactNode } from 'react';

interface Props {
  /** What the chart says, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A chart as one picture; its figures are in its label and in the table beside. */
export function GambarGrafik({ label, children }: Props) {
  return (
    <div role="img" aria-label={label} ref={keepOutOfTab}>
      {children}
    </div>
  );
}

/** The charts draw into layers that React listens on, and Chromium takes a group of an SVG with such listeners for a stop of Tab. */
function keepOutOfTab(gambar: HTMLElement | null): (() => void) | undefined {
  if (gambar === null) return undefined;
  const exclude = (): void => {
    for (const lapis of gambar.querySelectorAll('g[class*="zIndex-layer"]:not([tabindex])'))
      lapis.setAttribute('tabindex', '-1');
  };
  exclude();
  const pengamat = new MutationObserver(exclude);
  pengamat.observe(gambar, { childList: true, subtree: true });
  return () => {
    pengamat.disconnect();
  };
}
