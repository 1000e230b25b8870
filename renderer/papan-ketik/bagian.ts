/** The parts of the window that F6 goes through: its head, the list of screens, the panels of the screen, messages. */
import { firstStop, isTabStop } from './fokus';

/** Marks a part. One that holds parts itself is none. */
export const bagianAttribute = { 'data-bagian': '' } as const;

/** The element last focused in each panel of the screen: going back leads there. Head and list of screens begin at their start. */
const terakhir = new WeakMap<Element, HTMLElement>();

/** Remembers for each part where the focus was; returns how to end it. */
export function rememberBagian(): () => void {
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const bagian = target.closest('[data-bagian]');
    if (bagian !== null) terakhir.set(bagian, target);
  };
  document.addEventListener('focusin', note);
  return () => {
    document.removeEventListener('focusin', note);
  };
}

/** Puts the focus into the next (1) or previous (-1) part, round after the last. */
export function moveBagian(langkah: 1 | -1): void {
  const bagian = [...document.querySelectorAll('[data-bagian]')].filter(
    (b) => b.querySelector('[data-bagian]') === null && firstStop(b) !== null,
  );
  const kini = bagian.findIndex((b) => b.contains(document.activeElement));
  const ke = kini < 0 ? (langkah === 1 ? 0 : bagian.length - 1) : (kini + langkah + bagian.length) % bagian.length;
  const tujuan = bagian[ke];
  if (tujuan === undefined) return;
  const dulu = tujuan.closest('main') === null ? undefined : terakhir.get(tujuan);
  const kembali = dulu !== undefined && tujuan.contains(dulu) && isTabStop(dulu);
  (kembali ? dulu : firstStop(tujuan))?.focus();
}
