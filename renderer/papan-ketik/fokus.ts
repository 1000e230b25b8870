/** Where the focus can go. */

/** Marks the main thing of a screen (its grid, tree or list), where the keyboard begins. */
export const utamaAttribute = { 'data-utama': '' } as const;

/** Marks where the screens follow each other: the focus of one goes to the next, even while that is still empty. */
export const layarAttribute = { 'data-layar': '' } as const;

const dapatDituju = 'a[href], button, input, select, textarea, summary, [tabindex]';

export function isDialogTerbuka(): boolean {
  return topDialog() !== null;
}

/** The dialog that lies over all others, or null. */
export function topDialog(): Element | null {
  return [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1) ?? null;
}

/** Whether Tab would stop at the element. Of a group of radio buttons it stops at the chosen one only. */
export function isTabStop(unsur: Element): unsur is HTMLElement {
  return (
    unsur instanceof HTMLElement &&
    unsur.tabIndex >= 0 &&
    isFocusable(unsur) &&
    !(unsur instanceof HTMLInputElement && unsur.type === 'radio' && !unsur.checked && hasChosen(unsur))
  );
}

/** Whether the element is there, to be seen and not disabled. */
export function isFocusable(unsur: HTMLElement): boolean {
  return (
    unsur.isConnected &&
    !unsur.matches(':disabled') &&
    unsur.closest('[inert]') === null &&
    unsur.checkVisibility({ checkVisibilityCSS: true })
  );
}

export function tabStops(wadah: Element): HTMLElement[] {
  return [...wadah.querySelectorAll(dapatDituju)].filter(isTabStop);
}

/** The main thing within, or else the first stop; null when there is none. */
export function firstStop(wadah: Element): HTMLElement | null {
  const utama = wadah.matches('[data-utama]') ? wadah : wadah.querySelector('[data-utama]');
  if (utama !== null) {
    if (isTabStop(utama)) return utama;
    const [dalam] = tabStops(utama);
    if (dalam !== undefined) return dalam;
  }
  return tabStops(wadah)[0] ?? null;
}

function hasChosen({ form, name }: HTMLInputElement): boolean {
  return (form ?? document).querySelector(`input[type="radio"][name="${CSS.escape(name)}"]:checked`) !== null;
}
