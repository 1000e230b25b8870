/**
 * Keeps the keyboard from falling into nothing. What has the focus may go: its dialog closes, its row is deleted or filtered out, its
 * screen gives way to another, its button is done and disabled. Chromium then leaves the focus nowhere, and the next key does nothing.
 *
 * The last focused element of every layer (the page, each dialog and menu over it) is remembered with its place. Once the focused
 * one is gone and nobody else has put the focus somewhere, it goes to the nearest stop at that place, or back to the layer below
 * (the button that opened the dialog). While a screen has nothing to focus yet, every change of the page tries again.
 */
import { firstStop, isFocusable, isTabStop, tabStops, topDialog } from './fokus';

/** An element that had the focus, and where it stood: its ancestors, each with the number of the child that led to it. */
interface Tempat {
  readonly unsur: HTMLElement;
  /** The outermost of the ancestors: the root of the page, of a dialog, of a menu. */
  readonly lapis: Element;
  readonly jalur: readonly { readonly induk: Element; readonly ke: number }[];
}

/** Returns how to end it. */
export function jagaFokus(): () => void {
  /** One place per layer, the latest last. */
  let riwayat: readonly Tempat[] = [];
  /** A click beside everything takes the focus away on purpose. */
  let sengaja = false;
  let bingkai: number | null = null;
  /** A button that was disabled while it had the focus: when it comes back, so does the focus, unless the person has gone on. */
  let pengganti: { readonly asli: HTMLElement; readonly kini: HTMLElement } | null = null;

  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    sengaja = false;
    const tempat = placeOf(target);
    riwayat = [...riwayat.filter(({ lapis }) => lapis.isConnected && lapis !== tempat.lapis), tempat];
  };
  const onTekan = (): void => {
    sengaja = true;
  };
  const onLepas = (): void => {
    sengaja = isNowhere();
  };
  const isLost = (): boolean => {
    const unsur = riwayat.at(-1)?.unsur;
    return !sengaja && unsur !== undefined && isNowhere() && !isFocusable(unsur);
  };
  const settle = (): void => {
    bingkai = null;
    if (pengganti !== null && document.activeElement === pengganti.kini && isFocusable(pengganti.asli)) {
      const { asli } = pengganti;
      pengganti = null;
      asli.focus();
      return;
    }
    if (!isLost()) return;
    const asli = riwayat.at(-1)?.unsur;
    const kini = findTujuan(riwayat);
    pengganti = asli?.isConnected === true && kini !== null ? { asli, kini } : null;
    kini?.focus();
  };
  const look = (): void => {
    if (bingkai !== null || (pengganti === null && !isLost())) return;
    // Two frames later whoever wants the focus for something else has taken it.
    bingkai = requestAnimationFrame(() => {
      bingkai = requestAnimationFrame(settle);
    });
  };
  const pengamat = new MutationObserver(look);
  pengamat.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', note);
  document.addEventListener('pointerdown', onTekan, true);
  document.addEventListener('pointerup', onLepas, true);
  document.addEventListener('keydown', ignoreHeldKey, true);
  return () => {
    pengamat.disconnect();
    if (bingkai !== null) cancelAnimationFrame(bingkai);
    document.removeEventListener('focusin', note);
    document.removeEventListener('pointerdown', onTekan, true);
    document.removeEventListener('pointerup', onLepas, true);
    document.removeEventListener('keydown', ignoreHeldKey, true);
  };
}

/** A key held down presses one button, not the next one that the focus goes to as well. */
function ignoreHeldKey(e: KeyboardEvent): void {
  if (e.repeat && (e.key === 'Enter' || e.key === ' ') && e.target instanceof HTMLButtonElement) {
    e.preventDefault();
    e.stopPropagation();
  }
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The way up to the layer's root. */
function placeOf(unsur: HTMLElement): Tempat {
  const jalur: { induk: Element; ke: number }[] = [];
  for (let anak: Element = unsur; ;) {
    const induk = anak.parentElement;
    if (induk === null || induk === document.body || induk.matches('#lapisan')) return { unsur, lapis: anak, jalur };
    jalur.push({ induk, ke: [...induk.children].indexOf(anak) });
    anak = induk;
  }
}

/** Where the focus is to go; null while there is nothing yet. */
function findTujuan(riwayat: readonly Tempat[]): HTMLElement | null {
  const dialog = topDialog();
  for (const { unsur, lapis, jalur } of riwayat.toReversed()) {
    if (dialog !== null && !lapis.contains(dialog)) continue;
    if (isFocusable(unsur)) return unsur;
    for (const { induk, ke } of jalur) {
      if (!induk.isConnected) continue;
      const dekat = nearestStop(induk, ke);
      if (dekat !== null) return dekat;
      // What comes will come here.
      if (induk.matches('main, [data-layar]')) return null;
    }
  }
  return dialog === null ? null : firstStop(dialog);
}

/** The stop nearest to what was child number `ke`: there or behind it, or else before it. In a new screen: where it begins. */
function nearestStop(induk: Element, ke: number): HTMLElement | null {
  const main = induk.querySelector('main');
  if (main !== null || induk.querySelector('[data-utama]') !== null) return firstStop(main ?? induk);
  const anak = [...induk.children];
  for (const a of anak.slice(ke)) {
    const [stop] = isTabStop(a) ? [a] : tabStops(a);
    if (stop !== undefined) return stop;
  }
  for (const a of anak.slice(0, ke).toReversed()) {
    const stop = isTabStop(a) ? a : tabStops(a).at(-1);
    if (stop !== undefined) return stop;
  }
  return null;
}
