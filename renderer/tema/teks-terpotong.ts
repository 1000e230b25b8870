/** Text that has no room is cut with `…`, or at the edge of its field; under the pointer it is shown whole, wherever it stands. */

/** Elements whose title is this module's own; all others say what they are told to say. */
const berjudul = new WeakSet<Element>();

/** From now on cut text has its whole text as tooltip; returns what ends that. */
export function showTeksTerpotong(): () => void {
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('input', onInput);
  return () => {
    document.removeEventListener('pointerover', onPointer);
    document.removeEventListener('input', onInput);
  };
}

/** What is being typed is no longer what the title says. */
function onInput({ target }: Event): void {
  if (target instanceof Element && berjudul.delete(target)) target.removeAttribute('title');
}

function onPointer({ target }: PointerEvent): void {
  if (!(target instanceof Element)) return;
  const el = target.closest<HTMLElement>('input:not([type=password]), [data-truncate], [data-line-clamp], .dua-baris');
  if (el === null) return;
  if (el.closest('[title]') !== null && !berjudul.has(el)) return;
  if (isTerpotong(el)) {
    berjudul.add(el);
    el.title = el instanceof HTMLInputElement ? el.value : el.innerText;
  } else if (berjudul.delete(el)) el.removeAttribute('title');
}

function isTerpotong(el: HTMLElement): boolean {
  return el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight;
}
