/**
 * Tab into a field chooses what stands there, so that typing takes its place: a target 4 is overwritten with 5, not made 45. Chromium
 * does so by itself, but the component library moves the focus in dialogs on its own, which leaves the cursor at the end of the text.
 */

/** Returns how to end it. */
export function pilihIsiSetelahTab(): () => void {
  let tab = false;
  const onKeyDown = (e: KeyboardEvent): void => {
    tab = e.key === 'Tab';
  };
  const onLepas = (): void => {
    tab = false;
  };
  const onFokus = ({ target }: FocusEvent): void => {
    if (tab && target instanceof HTMLInputElement) target.select();
  };
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('keyup', onLepas, true);
  document.addEventListener('pointerdown', onLepas, true);
  document.addEventListener('focusin', onFokus);
  return () => {
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('keyup', onLepas, true);
    document.removeEventListener('pointerdown', onLepas, true);
    document.removeEventListener('focusin', onFokus);
  };
}
